import { type ClipboardEvent, type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { newActor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { placeNear } from '../../domain/placeNear.ts';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';
import { quickAdd } from '../../workspace/quickAdd.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../panels/usePerform.ts';
import { isPastedList } from './isPastedList.ts';

/** The last row of the table Actoren: a name adds an actor, a pasted list adds all at once. */
export const AddActor = ({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) => {
  const desk = useDesk();
  const t = useLanguage();
  const perform = usePerform();
  const [name, setName] = useDraft('newActor');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const freePlace = () => placeNear(desk.editor.getSnapshot().map, []);
  const showLast = () => requestAnimationFrame(() => form.current?.previousElementSibling?.scrollIntoView({ block: 'end' }));

  const add = (event: FormEvent) => {
    event.preventDefault();
    const actor = newActor(desk.newId() as ActorId, name);
    const said = perform({ do: 'addActor', actor, at: freePlace(), placedByHand: false });
    setProblem(said);
    if (said === null) setName('');
    showLast();
    fieldRef.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isPastedList(text)) return;
    event.preventDefault();
    if (quickAdd(desk, text, freePlace())) showLast();
  };
  return (
    <form className="add-row" ref={form} onSubmit={add}>
      <label className="add-label" htmlFor={id}>
        {t.table.newActor}
      </label>
      <input
        id={id}
        ref={fieldRef}
        className="input"
        type="text"
        placeholder={t.table.newActorHow}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        maxLength={MAX_NAME_LENGTH}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
        onPaste={paste}
      />
      <button type="submit" className="quiet">
        {t.table.add}
      </button>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
