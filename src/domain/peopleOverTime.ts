import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { namesOfSeveral } from './namesakes.ts';
import { joinNamesakes, onesOverTime } from './sameOverTime.ts';
import type { SaidPair } from './snapshot.ts';
import { hasNumbers, isNumberedActor, isPersonNumber } from './together/numbered.ts';
import { isOneToOne } from './whoIsWho.ts';

/** A moment of a map by what it is called in sayings. */
type PeopleThen = readonly [moment: SnapshotId | 'now', map: Pick<ActorMap, 'actors'>];

/**
 * Which actors are one over all moments of a map: an id is one, then who was said to be one, then who bears one name as far as that
 * makes two the same in a comparison, at the moments that are `named`. No two who stood beside each other, or were said to be two, become one by way of others.
 */
export const peopleOverTime = (
  { snapshots }: Pick<ActorMap, 'snapshots'>,
  moments: readonly PeopleThen[],
  named: readonly PeopleThen[] = moments,
): ((id: ActorId) => ActorId) => {
  const { first, join, tellMissing } = onesOverTime<ActorId>(moments.map(([, { actors }]) => actors));
  const turnOf = new Map(moments.map(([moment], turn) => [moment, turn]));
  const ones: SaidPair[] = [];
  for (const { id, matches = [] } of snapshots.values())
    for (const { with: moment, pairs } of matches) {
      const [then, later] = [turnOf.get(id), turnOf.get(moment)];
      if (then === undefined || later === undefined) continue;
      for (const pair of pairs) {
        if (isOneToOne(pair)) ones.push(pair);
        // Who was split or merged is none of those alone, and nobody else either.
        else {
          for (const one of pair.before) tellMissing(one, later);
          for (const one of pair.after) tellMissing(one, then);
        }
      }
    }
  for (const { before, after } of [...ones.filter((pair) => !pair.byName), ...ones.filter((pair) => pair.byName)])
    join(before[0] as ActorId, after[0] as ActorId);
  joinNamesakes(
    named.map(([, map]) => withOwnNames(map)),
    join,
    isOneKind,
  );
  return first;
};

const isOneKind = (one: Actor, other: Actor): boolean =>
  one.kind === other.kind || one.kindUnsaid === true || other.kindUnsaid === true;

/** A number that stands for a hidden name is nobody's, and a name that two bear tells of neither. */
const withOwnNames = (map: Pick<ActorMap, 'actors'>): ActorMap['actors'] => {
  const areHidden = hasNumbers(map);
  const isOfSeveral = namesOfSeveral(map.actors);
  const isNobodys = (name: string) => isPersonNumber(name) || (areHidden && isNumberedActor(name)) || isOfSeveral(name);
  return new Map([...map.actors].filter(([, { name }]) => !isNobodys(name)));
};
