import { useCallback } from 'react';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId, AreaId, CampId } from '../../../domain/identifiers.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import type { NameOf } from '../../insight/useNames.ts';

/** What anything on either of the two maps is called: as on the newer map, else as on the older one. */
export const useComparedNames = (): NameOf => {
  const { beforeMap, afterMap } = useObserved(useDesk().compare.maps);
  return useCallback((id) => nameOn(afterMap, id) ?? nameOn(beforeMap, id) ?? '…', [beforeMap, afterMap]);
};

/** The name on one map, or nothing when it is not there. */
export const nameOn = (map: ActorMap | null, id: ActorId | CampId | AreaId): string | undefined =>
  map?.actors.get(id as ActorId)?.name ?? map?.camps.get(id as CampId)?.name ?? map?.areas.get(id as AreaId)?.name;
