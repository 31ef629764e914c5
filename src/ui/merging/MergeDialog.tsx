import { useId, useState } from 'react';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, MergerId } from '../../domain/identifiers.ts';
import { type MergeChoices, mergedActors } from '../../domain/mergedActors.ts';
import { rolesOf } from '../../domain/role.ts';
import { listed } from '../../language/grammar.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { actorsByName } from '../../workspace/actorsByName.ts';
import { OneOf } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ActorNameInput } from '../panels/ActorNameInput.tsx';
import './merging.css';

/** Makes one of this actor and another one that is chosen by name, after showing what becomes of both. */
export const MergeDialog = ({ id, onClose }: { readonly id: ActorId; readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { merging: t } = language;
  const map = useMap((map) => map);
  const [typed, setTyped] = useDraft('mergeWith');
  const [choices, setChoices] = useState<MergeChoices>({});
  const actor = map.actors.get(id);
  const found = typed.trim() === '' ? undefined : actorsByName(desk).find(typed);
  const other = found === undefined ? undefined : map.actors.get(found);
  const giveUp = () => {
    setTyped('');
    onClose();
  };
  const merge = () => {
    if (typed.trim() === '') return language.refusals.nameEmpty;
    if (!other) return t.notHere;
    if (other.id === id) return t.itself;
    const merger = desk.newId() as MergerId;
    const outcome = desk.perform({ do: 'mergeActors', keep: id, goes: other.id, choices, merger, at: desk.now() });
    if (!outcome.done) {
      desk.notice.set(null);
      return refusalSentence(language, outcome.refusal);
    }
    giveUp();
    return null;
  };
  if (!actor) return null;
  return (
    <FormDialog title={t.mergeHeading(actor.name)} submit={t.doMerge} onSubmit={merge} onClose={onClose} onCancel={giveUp}>
      <Field label={t.other} hint={t.otherHint}>
        {(ties) => (
          <ActorNameInput
            {...ties}
            value={typed}
            onChange={(name) => {
              setTyped(name);
              setChoices({});
            }}
          />
        )}
      </Field>
      {other && other.id !== id && <Becomes {...{ map, actor, other, choices }} onChoose={setChoices} />}
    </FormDialog>
  );
};

/** What the two differ in is asked; the rest is told. */
const Becomes = ({
  map,
  actor,
  other,
  choices,
  onChoose,
}: {
  readonly map: ActorMap;
  readonly actor: Actor;
  readonly other: Actor;
  readonly choices: MergeChoices;
  readonly onChoose: (choices: MergeChoices) => void;
}) => {
  const { merging: t, words, code } = useLanguage();
  const name = useId();
  const merged = mergedActors(map, actor.id, other.id, choices);
  if (!merged) return null;
  const { actor: next, joined, between } = merged;
  const count = [...map.relations.values()].filter(({ from, to }) => from === actor.id || to === actor.id).length;
  const relations = count - between.length + merged.moved.length;
  const campName = (camp: Actor['camp']) => (camp === 'none' ? words.noCamp : (map.camps.get(camp as never)?.name ?? ''));
  const areas = next.neighbourhoods.flatMap((id) => map.areas.get(id)?.name ?? []);
  const [a, b] = [actor.camp, other.camp];
  return (
    <>
      {actor.name !== other.name && (
        <OneOf
          legend={t.name}
          name={`${name}-name`}
          options={[actor, other].map((one) => ({ value: one.name, label: <span translate="no">{one.name}</span> }))}
          value={next.name}
          onChoose={(chosen) => onChoose({ ...choices, name: chosen })}
        />
      )}
      {actor.kind !== other.kind && !actor.kindUnsaid && !other.kindUnsaid && (
        <OneOf
          legend={t.kind}
          name={`${name}-kind`}
          options={[actor, other].map(({ kind }) => ({ value: kind, label: words.kind[kind] }))}
          value={next.kind}
          onChoose={(kind) => onChoose({ ...choices, kind })}
        />
      )}
      {a !== null && b !== null && a !== b && (
        <OneOf
          legend={t.camp}
          name={`${name}-camp`}
          options={[a, b].map((camp) => ({ value: camp, label: campName(camp) }))}
          value={next.camp}
          onChoose={(camp) => onChoose({ ...choices, camp })}
        />
      )}
      <section aria-label={t.becomes}>
        <h3>{t.becomes}</h3>
        <dl className="becomes">
          <dt>{t.relations}</dt>
          <dd>
            {t.relationCount(relations, joined.length)} {between.length > 0 && t.between(between.length)}
          </dd>
          <Told
            term={t.roles}
            of={listed(
              rolesOf(next.roles).map((role) => words.role[role]),
              code,
            )}
          />
          <Told term={t.neighbourhoods} of={listed(areas, code)} />
          <Told
            term={t.keyFigure}
            of={next.keyFigure && (actor.keyFigure && other.keyFigure ? t.keyFigureOfBoth : t.keyFigureOfOne)}
          />
          <Told term={t.notes} of={actor.note && other.note && actor.note !== other.note ? t.notesOfBoth : null} />
        </dl>
        <p className="hint">{t.canSplit}</p>
      </section>
    </>
  );
};

const Told = ({ term, of }: { readonly term: string; readonly of: string | null }) =>
  of && (
    <>
      <dt>{term}</dt>
      <dd>{of}</dd>
    </>
  );
