import type { ActorMap } from './actorMap.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { goneName } from './mergerMemory.ts';
import { nameKey } from './nameKey.ts';
import { peopleOverTime } from './peopleOverTime.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotsInOrder } from './timeLine.ts';
import { contributionsOf } from './together/contribution.ts';

/** Somebody who is or was on the map, or went up in another: under one id, or under several when a map was drawn anew over the years. */
export interface Somebody {
  readonly ids: readonly ActorId[];
  /** Every name that it had, the latest first. */
  readonly names: readonly [string, ...string[]];
  readonly isOnMap: boolean;
  /** On how many snapshots. */
  readonly snapshots: number;
  /** On how many maps that others brought in. */
  readonly contributions: number;
}

/**
 * Everybody on the map or on any snapshot, in the order in which they are met from now back. Two ids are one somebody when a person said
 * that the one is the other, or when they ever bore one name of their own; never when they stood beside each other or were told apart.
 */
export const everybody = (map: ActorMap): Somebody[] => {
  const maps = mapsOfSnapshots(map);
  const mapsOf = (snapshots: readonly Snapshot[]) =>
    snapshots.flatMap(({ id }): (readonly [SnapshotId, ActorMap])[] => {
      const then = maps.get(id);
      return then ? [[id, then]] : [];
    });
  const brought = mapsOf(contributionsOf(map));
  const moments = [['now', map] as const, ...mapsOf(snapshotsInOrder(map).toReversed()), ...brought];
  const firstBrought = moments.length - brought.length;
  const first = peopleOverTime(map, moments);

  const found = new Map<
    ActorId,
    { ids: Set<ActorId>; names: Map<string, string>; isOnMap: boolean; snapshots: Set<number>; contributions: Set<number> }
  >();
  moments.forEach(([, { actors }], moment) => {
    for (const { id, name } of actors.values()) {
      const who = first(id);
      const somebody = found.get(who) ?? {
        ids: new Set(),
        names: new Map(),
        isOnMap: false,
        snapshots: new Set(),
        contributions: new Set(),
      };
      found.set(who, somebody);
      somebody.ids.add(id);
      if (!somebody.names.has(nameKey(name))) somebody.names.set(nameKey(name), name);
      if (moment === 0) somebody.isOnMap = true;
      else (moment < firstBrought ? somebody.snapshots : somebody.contributions).add(moment);
    }
  });
  for (const merger of map.mergers.values()) {
    const name = goneName(merger);
    const who = first(merger.gone);
    if (name !== '' && !found.has(who))
      found.set(who, {
        ids: new Set([merger.gone]),
        names: new Map([[nameKey(name), name]]),
        isOnMap: false,
        snapshots: new Set(),
        contributions: new Set(),
      });
  }
  return [...found.values()].map(({ ids, names, isOnMap, snapshots, contributions }) => ({
    ids: [...ids],
    names: [...names.values()] as [string, ...string[]],
    isOnMap,
    snapshots: snapshots.size,
    contributions: contributions.size,
  }));
};
