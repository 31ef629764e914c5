import { type FormEvent, useId, useRef, useState } from 'react';
import { tidyName } from '../../domain/commands/checks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/relation.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ActorNameInput } from './ActorNameInput.tsx';
import { Meant } from './Meant.tsx';
import { relateByName } from './relateByName.ts';
import { useMeant } from './useMeant.ts';
import { usePerform } from './usePerform.ts';

/** Draws a relation from this actor without the canvas: whom with, and of which type. */
export const DrawRelation = ({ from }: { readonly from: ActorId }) => {
  const desk = useDesk();
  const t = useLanguage();
  const perform = usePerform();
  const [to, setTo] = useDraft('relateTo');
  const [type, setType] = useState<RelationType>('contact');
  const [problem, setProblem] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

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
    <details className="fold">
      <summary>{t.panels.drawRelation}</summary>
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
        <div className="field">
          <label htmlFor={id}>{t.panels.drawRelationTo}</label>
          <ActorNameInput
            id={id}
            inputRef={field}
            value={to}
            onChange={(name) => {
              setTo(name);
              setProblem(null);
              meant.forget();
            }}
            isListed={isUsed}
            onFocus={() => setUsed(true)}
            describedBy={`${id}-about`}
            isInvalid={problem !== null}
          />
          {meant.doubt && <Meant doubt={meant.doubt} onYes={yes} onNo={no} />}
          <small id={`${id}-about`}>
            {problem === null ? (
              t.panels.drawRelationHint
            ) : (
              <span className="problem" role="alert">
                {problem}
              </span>
            )}
          </small>
        </div>
        <div className="with-button">
          <label className="field">
            <span>{t.panels.drawRelationType}</span>
            <select value={type} onChange={(event) => setType(event.target.value as RelationType)}>
              {RELATION_TYPES.map((each) => (
                <option key={each} value={each}>
                  {t.words.relationType[each]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="quiet">
            {t.panels.draw}
          </button>
        </div>
      </form>
    </details>
  );
};
