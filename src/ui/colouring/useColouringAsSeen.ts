import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { AS_USUAL, colouringAsSeen } from '../../domain/network/colouredMap.ts';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { PictureColouring } from '../handover/pictureSubject.ts';

/** How the map is coloured, for a picture of that map as others may see it; null as long as it is as usual. */
export const useColouringAsSeen = (seen: Pick<ActorMap, 'areas' | 'networkFilters'>): PictureColouring | null => {
  const desk = useDesk();
  const colouring = useObserved(desk.colouring);
  const own = useShownMap(({ areas, networkFilters }) => ({ areas, networkFilters }));
  const { areas, networkFilters } = seen;
  return useMemo(
    () =>
      colouring === AS_USUAL
        ? null
        : { colouring: colouringAsSeen(colouring, own, { areas, networkFilters }), today: desk.today() },
    [colouring, own, areas, networkFilters, desk],
  );
};
