import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { newActor } from '../../domain/actor.ts';
import { tidyName } from '../../domain/commands/checks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { placeNear } from '../../domain/placeNear.ts';
import { quickAdd, takePasted } from '../../workspace/quickAdd.ts';
import { Button } from '../controls/Button.tsx';
import { onOneLine, TextInput } from '../controls/TextInput.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { Meant } from '../panels/Meant.tsx';
import { useMeant } from '../panels/useMeant.ts';

/** The last row of the table Actoren: a name adds an actor, a pasted list adds all at once, of a table one sees the columns first. */
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

  const meant = useMeant();
  const add = () => {
    if (meant.asks([name])) return;
    const actor = newActor(desk.newId() as ActorId, name);
    const said = perform({ do: 'addActor', actor, at: freePlace(), placedByHand: false });
    setProblem(said);
    if (said === null) setName('');
    showLast();
    fieldRef.current?.focus();
  };
  /** Who is there already is shown, by being selected. */
  const yes = (known: string) => {
    quickAdd(desk, known, freePlace());
    meant.forget();
    setName('');
    fieldRef.current?.focus();
  };
  const no = () => {
    meant.agree(tidyName(name));
    add();
  };
  const take = (text: string): boolean => {
    const taken = takePasted(desk, text, freePlace);
    if (taken === 'tookIn') showLast();
    return taken !== 'line';
  };
  return (
    <form
      className="add-row"
      ref={form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="add-label" htmlFor={id}>
        {t.table.newActor}
      </label>
      <TextInput
        id={id}
        ref={fieldRef}
        placeholder={t.table.newActorHow}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
          meant.forget();
        }}
        onKeyDown={(event) => void meant.onKeyDown(event, yes, no)}
        {...onOneLine(take)}
      />
      <Button type="submit">{t.table.add}</Button>
      {meant.doubt && <Meant doubt={meant.doubt} onYes={yes} onNo={no} />}
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
