import { type ClipboardEvent, useDeferredValue, useId, useMemo } from 'react';
import { nameKey } from '../../domain/nameKey.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { pastedShape } from '../../formats/pastedText.ts';
import { readQuickList } from '../../formats/quickText.ts';
import { addList, namesOn } from '../../workspace/quickAdd.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** A list that was pasted on the drawing: what comes in is said first, and every line can still be put right. */
export const PastedListDialog = ({
  text,
  near,
  onOwn,
}: {
  readonly text: string;
  readonly near: () => MapPoint;
  /** What this program copied is pasted whole; says whether there was such a thing. */
  readonly onOwn: (data: DataTransfer) => boolean;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.pasted.list;
  const id = useId();
  const names = namesOn(desk);
  const calm = useDeferredValue(text);
  const read = useMemo(() => readQuickList(calm, names), [calm, names]);
  const known = useMemo(() => new Set(names.map(nameKey)), [names]);
  const entries = read.done ? read.value.entries : null;
  const there = entries?.actors.filter(({ name }) => known.has(nameKey(name))).length ?? 0;
  const isSomething = read.done && (read.value.entries.actors.length > 0 || read.value.bad.length > 0);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (onOwn(event.clipboardData)) desk.pasted.drop();
    else if (text.trim() === '' && pastedShape(pasted) === 'file') desk.pasted.look(pasted);
    else return;
    event.preventDefault();
  };
  const add = () => {
    if (addList(desk, text, near())) desk.pasted.drop();
    return null;
  };
  return (
    <FormDialog title={t.heading} submit={isSomething ? t.add : null} onSubmit={add} onClose={desk.pasted.putAside}>
      <p className="hint">{t.explain}</p>
      <TextField
        label={t.field}
        lines={8}
        autoFocus
        placeholder={t.pasteHere}
        about={`${id}-comes`}
        spellCheck={false}
        value={text}
        onChange={desk.pasted.edit}
        onPaste={onPaste}
      />
      <div id={`${id}-comes`} role="status">
        {entries && entries.actors.length > 0 ? (
          <p>
            <strong>{t.comes(entries.actors.length - there, entries.relations.length)}</strong>
            {there > 0 && ` ${t.known(there)}`}
          </p>
        ) : (
          <p>{t.nothing}</p>
        )}
        {read.done && read.value.bad.length > 0 && (
          <p className="problem">{t.bad(read.value.bad.map(({ line }) => t.badLine(line)))}</p>
        )}
        {!read.done && read.refusal.code !== 'textEmpty' && (
          <p className="problem">{language.formats.quick[read.refusal.code](read.refusal.details)}</p>
        )}
      </div>
    </FormDialog>
  );
};
