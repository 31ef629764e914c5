import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

type Id = ActorId | CampId | AreaId;
/** `before` asks for the name on the older map first: the newer can have the same id for a part of it, or for somebody else. */
export type ComparedNameOf = (id: Id, on?: 'before' | undefined) => string;

/** What anything on either of two maps is called: as on the newer map, else as on the older one. */
export const comparedNames =
  (before: ActorMap | null, after: ActorMap): ComparedNameOf =>
  (id, on) => {
    const [first, second] = on === 'before' ? [before, after] : [after, before];
    return nameOn(first, id) ?? nameOn(second, id) ?? '…';
  };

/** The name on one map, or nothing when it is not there. */
export const nameOn = (map: ActorMap | null, id: Id): string | undefined =>
  map?.actors.get(id as ActorId)?.name ?? map?.camps.get(id as CampId)?.name ?? map?.areas.get(id as AreaId)?.name;

/** What anything on either of the two maps that are compared is called. */
export const useComparedNames = (): ComparedNameOf => {
  const { beforeMap, afterMap } = useObserved(useDesk().compare.maps);
  return useMemo(() => comparedNames(beforeMap, afterMap), [beforeMap, afterMap]);
};
