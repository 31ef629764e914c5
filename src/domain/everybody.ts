import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { nameKey } from './nameKey.ts';
import { snapshotsInOrder } from './timeLine.ts';
import { makeUnions } from './unions.ts';
import { isOneToOne } from './whoIsWho.ts';

/** Somebody who is or was on the map: under one id, or under several when a map was drawn anew over the years. */
export interface Somebody {
  readonly ids: readonly ActorId[];
  /** Every name that it had, the latest first. */
  readonly names: readonly [string, ...string[]];
  readonly isOnMap: boolean;
  /** On how many snapshots. */
  readonly snapshots: number;
}

/**
 * Everybody on the map or on any snapshot, in the order in which they are met from now back. Two ids are one somebody when
 * they ever bore the same name and never stood beside each other, or when a person said that the one is the other.
 */
export const everybody = (map: ActorMap): Somebody[] => {
  const maps = mapsOfSnapshots(map);
  const moments = [
    map,
    ...snapshotsInOrder(map)
      .toReversed()
      .flatMap(({ id }) => maps.get(id) ?? []),
  ];
  const { first, join, areApart } = unionsOf(moments);
  const idOfName = new Map<string, ActorId>();
  for (const { actors } of moments)
    for (const { id, name } of actors.values()) {
      const key = nameKey(name);
      const namesake = idOfName.get(key);
      if (namesake === undefined) idOfName.set(key, id);
      // A function can pass from the one to the other: who stood beside each other are two.
      else if (namesake !== id && areApart(id, namesake)) join(id, namesake);
    }
  for (const { matches = [] } of map.snapshots.values())
    for (const { pairs } of matches) for (const pair of pairs) if (isOneToOne(pair)) join(pair.before[0], pair.after[0]);

  const found = new Map<ActorId, { ids: Set<ActorId>; names: Map<string, string>; isOnMap: boolean; snapshots: Set<number> }>();
  moments.forEach(({ actors }, moment) => {
    for (const { id, name } of actors.values()) {
      const who = first(id);
      const somebody = found.get(who) ?? { ids: new Set(), names: new Map(), isOnMap: false, snapshots: new Set() };
      found.set(who, somebody);
      somebody.ids.add(id);
      if (!somebody.names.has(nameKey(name))) somebody.names.set(nameKey(name), name);
      if (moment === 0) somebody.isOnMap = true;
      else somebody.snapshots.add(moment);
    }
  });
  return [...found.values()].map(({ ids, names, isOnMap, snapshots }) => ({
    ids: [...ids],
    names: [...names.values()] as [string, ...string[]],
    isOnMap,
    snapshots: snapshots.size,
  }));
};

/** Who belongs together with whom, as it is said bit by bit, and whether two never stood on one moment. */
const unionsOf = (moments: readonly Pick<ActorMap, 'actors'>[]) => {
  const { first, join: unite } = makeUnions<ActorId>();
  const momentsOf = new Map<ActorId, Set<number>>();
  moments.forEach(({ actors }, moment) => {
    for (const id of actors.keys()) momentsOf.set(id, (momentsOf.get(id) ?? new Set()).add(moment));
  });
  const momentsWith = (one: ActorId): ReadonlySet<number> => momentsOf.get(first(one)) ?? new Set();
  const join = (one: ActorId, other: ActorId) => {
    const [was, is] = [first(one), first(other)];
    if (was === is) return;
    momentsOf.set(is, new Set([...momentsWith(was), ...momentsWith(is)]));
    unite(was, is);
  };
  const areApart = (one: ActorId, other: ActorId): boolean => {
    const others = momentsWith(other);
    return ![...momentsWith(one)].some((moment) => others.has(moment));
  };
  return { first, join, areApart };
};
