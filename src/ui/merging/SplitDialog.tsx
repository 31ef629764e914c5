import { useId, useState } from 'react';
import { applyChange } from '../../domain/change.ts';
import { runCommand } from '../../domain/commands/commandCatalogue.ts';
import type { SplitOff } from '../../domain/commands/splitActor.ts';
import type { ActorId, AreaId, MergerId } from '../../domain/identifiers.ts';
import { goneName, mergersOf } from '../../domain/mergerMemory.ts';
import { placeNear } from '../../domain/placeNear.ts';
import { otherEnd } from '../../domain/relation.ts';
import { rolesOf } from '../../domain/role.ts';
import { membersOf } from '../../domain/together/answersAbout.ts';
import { contributionsOf, mapOfContribution } from '../../domain/together/contribution.ts';
import { memberKey } from '../../domain/together/sameAnswer.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { relationSeenFrom } from '../../language/relationAloud.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

type Parts = Pick<SplitOff, 'relations' | 'roles' | 'neighbourhoods' | 'constituency' | 'keyFigure'> & {
  readonly members: readonly string[];
};
const NONE: Parts = { relations: [], roles: [], neighbourhoods: [], constituency: [], keyFigure: false, members: [] };
const BY_HAND = 'byHand';

/** Makes two of one actor: those that were merged here, or by ticking what goes to the new one. */
export const SplitDialog = ({ id, onClose }: { readonly id: ActorId; readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { merging: t } = language;
  const map = useMap((map) => map);
  const group = useId();
  const actor = map.actors.get(id);
  const known = mergersOf(map, id).flatMap((merger) => {
    const outcome = runCommand(map, { do: 'splitActor', id, merger: merger.id });
    if (!outcome.done) return [];
    const { relations } = applyChange(map, outcome.value);
    const count = [...relations.values()].filter(({ from, to }) => from === merger.gone || to === merger.gone).length;
    return [{ id: merger.id, name: goneName(merger), count }];
  });
  const [chosen, setChosen] = useState<MergerId | typeof BY_HAND>(known[0]?.id ?? BY_HAND);
  const [name, setName] = useDraft('splitName');
  const [parts, setParts] = useState(NONE);
  const giveUp = () => {
    setName('');
    onClose();
  };
  const split = () => {
    const { members: ticked, ...others } = parts;
    const into = () => ({
      ...others,
      id: desk.newId() as ActorId,
      name,
      at: placeNear(map, [id]),
      members: membersOf(map, id).filter((member) => ticked.includes(memberKey(member))),
    });
    const outcome = desk.perform({ do: 'splitActor', id, ...(chosen === BY_HAND ? { into: into() } : { merger: chosen }) });
    if (!outcome.done) {
      desk.notice.set(null);
      return refusalSentence(language, outcome.refusal);
    }
    giveUp();
    return null;
  };
  if (!actor) return null;
  return (
    <FormDialog title={t.splitHeading(actor.name)} submit={t.doSplit} onSubmit={split} onClose={onClose} onCancel={giveUp}>
      {known.length > 0 && (
        <OneOf
          legend={t.how}
          name={group}
          look="cards"
          options={[
            ...known.map(({ id: value, name: gone, count }) => ({
              value: value as MergerId | typeof BY_HAND,
              label: t.again(gone),
              means: t.againMeans(gone, count),
            })),
            { value: BY_HAND, label: t.byHand },
          ]}
          value={chosen}
          onChoose={setChosen}
        />
      )}
      {chosen === BY_HAND && (
        <>
          <TextField label={t.newName} value={name} onChange={setName} />
          <PartsChoice id={id} parts={parts} onChange={(part) => setParts({ ...parts, ...part })} />
        </>
      )}
    </FormDialog>
  );
};

/** All that one actor has, to be ticked for the new one. */
const PartsChoice = ({
  id,
  parts,
  onChange,
}: {
  readonly id: ActorId;
  readonly parts: Parts;
  readonly onChange: (part: Partial<Parts>) => void;
}) => {
  const t = useLanguage();
  const map = useMap((map) => map);
  const name = useId();
  const actor = map.actors.get(id);
  if (!actor) return null;
  const own = [...map.relations.values()].filter(({ from, to }) => from === id || to === id);
  const areasOf = (ids: readonly AreaId[]) => ids.map((value) => ({ value, label: map.areas.get(value)?.name ?? '' }));
  const contributions = new Map(contributionsOf(map).map((one) => [one.id, one]));
  const members = membersOf(map, id).map((member) => {
    const contribution = contributions.get(member.contribution);
    const drawn = contribution && mapOfContribution(contribution).actors.get(member.actor);
    return { value: memberKey(member), label: drawn?.name ?? '' };
  });
  const { merging } = t;
  return (
    <>
      <p className="hint">{merging.goesAlongHint}</p>
      {members.length > 1 && (
        <AnyOf
          legend={merging.members}
          name={`${name}-members`}
          look="lines"
          options={members}
          values={parts.members}
          onChange={(chosen) => onChange({ members: chosen })}
        />
      )}
      {own.length > 0 && (
        <AnyOf
          legend={merging.relations}
          name={`${name}-relations`}
          look="lines"
          options={own.map((relation) => ({
            value: relation.id,
            label: relationSeenFrom(t, relation, id, map.actors.get(otherEnd(relation, id))?.name ?? ''),
          }))}
          values={parts.relations}
          onChange={(relations) => onChange({ relations })}
        />
      )}
      {rolesOf(actor.roles).length > 0 && (
        <AnyOf
          legend={merging.roles}
          name={`${name}-roles`}
          options={rolesOf(actor.roles).map((value) => ({ value, label: t.words.role[value] }))}
          values={parts.roles}
          onChange={(roles) => onChange({ roles })}
        />
      )}
      {(['neighbourhoods', 'constituency'] as const).map(
        (field) =>
          actor[field].length > 0 && (
            <AnyOf
              key={field}
              legend={merging[field]}
              name={`${name}-${field}`}
              options={areasOf(actor[field])}
              values={parts[field]}
              onChange={(areas) => onChange({ [field]: areas })}
            />
          ),
      )}
      {actor.keyFigure && (
        <CheckBox checked={parts.keyFigure} onChange={(keyFigure) => onChange({ keyFigure })}>
          {merging.keyFigureGoes}
        </CheckBox>
      )}
    </>
  );
};
