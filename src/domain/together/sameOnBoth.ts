import type { ActorMap } from '../actorMap.ts';
import { groupedBy } from '../groupedBy.ts';
import type { ActorId, CampId, SnapshotId } from '../identifiers.ts';
import { nameKey } from '../nameKey.ts';
import type { RedactionLevel } from '../redactionChoice.ts';
import { hasNumbers, isNumberedActor, isNumberedCamp, isPersonNumber } from './numbered.ts';
import type { Member } from './sameAnswer.ts';

/** Who and which camp of my map is who of the other's; whoever is in no pair is on one of the two only. */
export interface SameOnBoth {
  readonly actors: readonly SamePair<ActorId>[];
  readonly camps: readonly SamePair<CampId>[];
}
export interface SamePair<Id extends string> {
  readonly mine: Id;
  readonly theirs: Id;
}

/** The sameness that names alone tell: those that are equal but for case and spaces, and no numbers where names are hidden. */
export const sameByName = (mine: ActorMap, theirs: ActorMap, hidden: RedactionLevel = 'none'): SameOnBoth => {
  const areHidden = hasNumbers(mine) || hasNumbers(theirs, hidden);
  const isName = <R extends { readonly name: string }>(isNumbered: (name: string) => boolean, records: Iterable<R>): R[] =>
    [...records].filter(({ name }) => !(areHidden && isNumbered(name)));
  return {
    actors: named(
      mine.actors,
      isName(isNumberedActor, theirs.actors.values()).filter(({ name }) => !isPersonNumber(name)),
    ),
    camps: named(mine.camps, isName(isNumberedCamp, theirs.camps.values())),
  };
};
/** A name that two bear on one of the maps says of neither who it is. */
const named = <Id extends string>(own: ReadonlyMap<Id, Named<Id>>, others: readonly Named<Id>[]): SamePair<Id>[] => {
  const [mine, theirs] = [groupedBy([...own.values()], keyOf), groupedBy(others, keyOf)];
  return [...theirs].flatMap(([key, [one, ...more]]) => {
    const [found, ...others] = mine.get(key) ?? [];
    return one && found && more.length + others.length === 0 ? [{ mine: found.id, theirs: one.id }] : [];
  });
};
const keyOf = ({ name }: { readonly name: string }): string => nameKey(name);
type Named<Id extends string> = { readonly id: Id; readonly name: string };

/** With what somebody answered: a pair that was called one before all others, and none that was called two. */
export const withAnswers = (
  { actors, camps }: SameOnBoth,
  answers: readonly (SamePair<ActorId> & { readonly answer: 'yes' | 'no' | 'later' })[],
): SameOnBoth => {
  const said = (of: SamePair<ActorId>, answer: 'yes' | 'no') =>
    answers.some((one) => one.answer === answer && one.mine === of.mine && one.theirs === of.theirs);
  return { actors: [...answers.filter(({ answer }) => answer === 'yes'), ...actors.filter((pair) => !said(pair, 'no'))], camps };
};

/** With pairs that may be one and the same, to be asked. */
export interface ProposedOnBoth extends SameOnBoth {
  readonly asked: readonly SamePair<ActorId>[];
}
/** Of what is proposed for two contributions, of which this one is mine, who is whose. */
export const asProposed = (
  {
    actors,
    camps,
    asked,
  }: {
    readonly actors: readonly (readonly Member[])[];
    readonly camps: readonly (readonly { readonly contribution: SnapshotId; readonly camp: CampId }[])[];
    readonly asked: readonly { readonly one: Member; readonly other: Member }[];
  },
  mine: SnapshotId | undefined,
): ProposedOnBoth => {
  const pairsIn = <M extends { readonly contribution: SnapshotId }, Id extends string>(
    members: readonly M[],
    idOf: (m: M) => Id,
  ) => {
    const [own] = members.filter(({ contribution }) => contribution === mine);
    const [other] = members.filter(({ contribution }) => contribution !== mine);
    return own && other ? [{ mine: idOf(own), theirs: idOf(other) }] : [];
  };
  return {
    actors: actors.flatMap((group) => pairsIn(group, ({ actor }) => actor)),
    camps: camps.flatMap((group) => pairsIn(group, ({ camp }) => camp)),
    asked: asked.flatMap(({ one, other }) => pairsIn([one, other], ({ actor }) => actor)),
  };
};
