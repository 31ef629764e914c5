import { type FormEvent, useRef, useState } from 'react';
import { tidyName } from '../../domain/commands/checks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/relation.ts';
import { relateByName } from '../../workspace/actorsByName.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Select } from '../controls/Select.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { ActorNameInput } from './ActorNameInput.tsx';
import { Meant } from './Meant.tsx';
import { useMeant } from './useMeant.ts';

/** Draws a relation from this actor without the canvas: whom with, and of which type. */
export const DrawRelation = ({ from }: { readonly from: ActorId }) => {
  const desk = useDesk();
  const t = useLanguage();
  const perform = usePerform();
  const [to, setTo] = useDraft('relateTo');
  const [type, setType] = useState<RelationType>('contact');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const meant = useMeant();
  const draw = (other = to) => {
    const name = desk.editor.getSnapshot().map.actors.get(from)?.name ?? '';
    if (meant.asks([other])) return;
    const said = other.trim() === '' ? t.refusals.nameEmpty : perform(relateByName(desk, name, other, type));
    setProblem(said);
    if (said === null) setTo('');
    field.current?.focus();
  };
  const yes = (name: string) => {
    setTo(name);
    draw(name);
  };
  const no = () => {
    meant.agree(tidyName(to));
    draw();
  };
  return (
    <Fold title={t.panels.drawRelation}>
      <form
        className="stack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          draw();
        }}
        onKeyDown={(event) => {
          if (event.target === field.current) meant.onKeyDown(event, yes, no);
        }}
      >
        <Field label={t.panels.drawRelationTo} hint={t.panels.drawRelationHint} problem={problem}>
          {(ties) => (
            <>
              <ActorNameInput
                {...ties}
                ref={field}
                value={to}
                onChange={(name) => {
                  setTo(name);
                  setProblem(null);
                  meant.forget();
                }}
              />
              {meant.doubt && <Meant doubt={meant.doubt} onYes={yes} onNo={no} />}
            </>
          )}
        </Field>
        <div className="with-button">
          <Select
            label={t.panels.drawRelationType}
            value={type}
            options={RELATION_TYPES.map((value) => ({ value, label: t.words.relationType[value] }))}
            onChoose={setType}
          />
          <Button type="submit">{t.panels.draw}</Button>
        </div>
      </form>
    </Fold>
  );
};
