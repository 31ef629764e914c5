import type { ActorMap } from './actorMap.ts';
import type { SnapshotId } from './identifiers.ts';
import { mapOn } from './mapOn.ts';
import { mapOfSnapshot, mapsOfSnapshots } from './mapsOfSnapshots.ts';

/** A snapshot's map as it held on the day of that snapshot, whatever came of it since; nothing when there is no such snapshot. */
export const mapOnItsDay = (map: ActorMap, id: SnapshotId): ActorMap | null => {
  const [snapshot, frozen] = [map.snapshots.get(id), mapOfSnapshot(map, id)];
  return snapshot && frozen ? mapOn(frozen, snapshot.date) : null;
};

/** That of all snapshots, in one pass. */
export const mapsOnTheirDays = (map: ActorMap): ReadonlyMap<SnapshotId, ActorMap> =>
  new Map(
    [...mapsOfSnapshots(map)].flatMap(([id, frozen]) => {
      const snapshot = map.snapshots.get(id);
      return snapshot ? [[id, mapOn(frozen, snapshot.date)] as const] : [];
    }),
  );
