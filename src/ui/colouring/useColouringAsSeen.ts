import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { AS_USUAL, colouringAsSeen, withoutContact } from '../../domain/network/colouredMap.ts';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { PictureColouring } from '../handover/pictureSubject.ts';

/** How the map is coloured, for a picture of that map as others may see it; null as long as it is as usual. Of who was not spoken to only what is asked for. */
export const useColouringAsSeen = (seen: Pick<ActorMap, 'areas' | 'networkFilters'>): PictureColouring | null => {
  const desk = useDesk();
  const chosen = useObserved(desk.colouring);
  const takesContact = useObserved(desk.colouring.takesContact);
  const own = useShownMap(({ areas, networkFilters }) => ({ areas, networkFilters }));
  // The same as long as nothing else is chosen: a picture is thought out anew for another.
  const colouring = useMemo(() => (takesContact ? chosen : withoutContact(chosen, own)), [takesContact, chosen, own]);
  const { areas, networkFilters } = seen;
  return useMemo(
    () =>
      colouring === AS_USUAL
        ? null
        : { colouring: colouringAsSeen(colouring, own, { areas, networkFilters }), today: desk.today() },
    [colouring, own, areas, networkFilters, desk],
  );
};
