import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import type { CompareDesk } from '../../workspace/compareDesk.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The two moments that are chosen in Vergelijken, on the map as it may be seen, and what differs between them there. */
export const useComparedAsSeen = (seen: ActorMap): ReturnType<CompareDesk['between']> => {
  const { compare } = useDesk();
  const moments = useObserved(compare.maps);
  const snapshots = useMap((map) => map.snapshots);
  return useMemo(() => {
    // What may be seen has ids of its own, in the same order.
    const [known, shown] = [[...snapshots.keys()], [...seen.snapshots.keys()]];
    const seenAs = (id: SnapshotId): SnapshotId | null => shown[known.indexOf(id)] ?? null;
    const after = moments.after === 'now' ? 'now' : (seenAs(moments.after) ?? 'now');
    return compare.between(seen, { before: moments.before && seenAs(moments.before), after });
  }, [seen, snapshots, moments, compare]);
};
