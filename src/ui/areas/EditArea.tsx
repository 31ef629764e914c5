import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Area } from '../../domain/area.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';

/** Changes name, code and district of a neighbourhood, in its own row. */
export const EditArea = ({ area, onDone }: { readonly area: Area; readonly onDone: () => void }) => {
  const t = useLanguage();
  const perform = usePerform();
  const id = useId();
  const { drafts, unkept, editor } = useDesk();
  const [text, setText, forget] = useKeptAnswers(drafts, `area.${area.id}`, {
    name: area.name,
    code: area.code,
    district: area.district,
  });
  // Another window removed the neighbourhood, and with it this row.
  const latest = useRef(text);
  latest.current = text;
  useEffect(
    () => () => {
      const { name, district, code } = latest.current;
      if (!editor.getSnapshot().map.areas.has(area.id))
        unkept.add({ text: [name, district, code].filter(Boolean).join(', '), why: t.refusals.areaMissing });
    },
    [editor, unkept, area.id, t],
  );
  const giveUp = () => {
    forget();
    onDone();
  };
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = perform({
      do: 'editArea',
      id: area.id,
      set: { ...text, code: text.code.trim(), district: text.district.trim() },
    });
    if (said === null) giveUp();
    else setProblem(said);
  };
  const field = (key: keyof typeof text, label: string) => (
    <TextField
      label={label}
      // The row that was opened has turned into these fields.
      autoFocus={key === 'name'}
      aria-invalid={key === 'name' && problem !== null}
      about={`${id}-problem`}
      value={text[key]}
      onChange={(typed) => setText({ [key]: typed })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    />
  );
  return (
    <form className="edit-area" onSubmit={save}>
      {field('name', t.areas.name)}
      {field('district', t.areas.district)}
      {field('code', t.areas.code)}
      <div className="actions">
        <Button onClick={giveUp}>{t.areas.cancel}</Button>
        <Button look="primary" type="submit">
          {t.areas.save}
        </Button>
      </div>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
