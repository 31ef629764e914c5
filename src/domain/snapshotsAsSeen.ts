import type { ActorMap } from './actorMap.ts';
import type { SnapshotId } from './identifiers.ts';
import { snapshotsInOrder } from './timeLine.ts';

type Line = Pick<ActorMap, 'snapshots' | 'events'>;

/** By the id of each snapshot of a map, the id that it has on that map as it may be seen: both are in the order of the time line. */
export const snapshotsAsSeen = (own: Line, seen: Line): ReadonlyMap<SnapshotId, SnapshotId> => {
  const shown = snapshotsInOrder(seen);
  return new Map(
    snapshotsInOrder(own).flatMap(({ id }, turn): [SnapshotId, SnapshotId][] => {
      const as = shown[turn];
      return as ? [[id, as.id]] : [];
    }),
  );
};
