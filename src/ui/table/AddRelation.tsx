import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { tidyName } from '../../domain/commands/checks.ts';
import { placeNear } from '../../domain/placeNear.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/relation.ts';
import { relateByName } from '../../workspace/actorsByName.ts';
import { takePasted } from '../../workspace/quickAdd.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { onOneLine } from '../controls/TextInput.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { ActorNameInput } from '../panels/ActorNameInput.tsx';
import { Meant } from '../panels/Meant.tsx';
import { useMeant } from '../panels/useMeant.ts';

/** The last row of the table Relaties: from, type and to add a relation; a pasted table adds all at once. */
export const AddRelation = ({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) => {
  const desk = useDesk();
  const t = useLanguage();
  const perform = usePerform();
  const [from, setFrom] = useDraft('newRelation.from');
  const [type, setType] = useState<RelationType>('contact');
  const [to, setTo] = useDraft('newRelation.to');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const showLast = () => requestAnimationFrame(() => form.current?.previousElementSibling?.scrollIntoView({ block: 'end' }));

  const meant = useMeant();
  const add = (start = from, end = to) => {
    const isWhole = start.trim() !== '' && end.trim() !== '';
    if (isWhole && meant.asks([start, end])) return;
    const said = isWhole ? perform(relateByName(desk, start, end, type)) : t.table.bothNames;
    setProblem(said);
    if (said !== null) return;
    setFrom('');
    setTo('');
    showLast();
    fieldRef.current?.focus();
  };
  const yes = (name: string) => {
    const isMeant = (text: string) => tidyName(text) === meant.doubt?.typed;
    const [start, end] = [isMeant(from) ? name : from, isMeant(to) ? name : to];
    setFrom(start);
    setTo(end);
    add(start, end);
  };
  const no = () => {
    meant.agree(meant.doubt?.typed ?? '');
    add();
  };
  const take = (text: string): boolean => {
    const taken = takePasted(desk, text, () => placeNear(desk.editor.getSnapshot().map, []));
    if (taken === 'tookIn') showLast();
    return taken !== 'line';
  };
  const nameField = (name: string, label: string, value: string, put: (text: string) => void) => (
    <ActorNameInput
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(text) => {
        put(text);
        setProblem(null);
        meant.forget();
      }}
      aria-describedby={`${id}-problem`}
      aria-invalid={problem !== null}
      ref={name === 'from' ? fieldRef : undefined}
    />
  );
  return (
    <form
      className="add-row add-relation"
      ref={form}
      aria-labelledby={`${id}-label`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) meant.onKeyDown(event, yes, no);
      }}
      {...onOneLine(take)}
    >
      <span className="add-label" id={`${id}-label`}>
        {t.table.newRelation}
      </span>
      {nameField('from', t.table.column.from, from, setFrom)}
      <Select
        label={t.table.column.type}
        isLabelHidden
        value={type}
        options={RELATION_TYPES.map((value) => ({ value, label: t.words.relationType[value] }))}
        onChoose={setType}
      />
      {nameField('to', t.table.column.to, to, setTo)}
      <Button type="submit">{t.table.add}</Button>
      {meant.doubt && <Meant doubt={meant.doubt} onYes={yes} onNo={no} />}
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
