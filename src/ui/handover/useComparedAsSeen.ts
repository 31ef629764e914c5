import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { snapshotsAsSeen } from '../../domain/snapshotsAsSeen.ts';
import type { CompareDesk } from '../../workspace/compareDesk.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The two moments that are chosen in Vergelijken, on the map as it may be seen, and what differs between them there. */
export const useComparedAsSeen = (seen: ActorMap): ReturnType<CompareDesk['between']> => {
  const { compare } = useDesk();
  const moments = useObserved(compare.maps);
  const own = useMap(({ snapshots, events }) => ({ snapshots, events }));
  return useMemo(() => {
    const seenAs = snapshotsAsSeen(own, seen);
    const after = moments.after === 'now' ? 'now' : (seenAs.get(moments.after) ?? 'now');
    return compare.between(seen, { before: moments.before && (seenAs.get(moments.before) ?? null), after });
  }, [seen, own, moments, compare]);
};
