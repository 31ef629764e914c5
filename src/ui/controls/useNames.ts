import { useCallback } from 'react';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { type KeyFigureTerm, keyFigureTermOf } from './keyFigureTerm.ts';
import { useMap } from './useDesk.tsx';
import { useLanguage } from './useLanguage.tsx';

export type NameOf = (id: ActorId | CampId | AreaId) => string;

/** What anything on the map is called; three dots for what is there no more. */
export const useNames = (): NameOf => {
  const { actors, camps, areas } = useMap(({ actors, camps, areas }) => ({ actors, camps, areas }));
  return useCallback(
    (id) => actors.get(id as ActorId)?.name ?? camps.get(id as CampId)?.name ?? areas.get(id as AreaId)?.name ?? '…',
    [actors, camps, areas],
  );
};

/** What key figures are called on this map: one of them, and several. */
export const useKeyFigureTerm = (): KeyFigureTerm => {
  const language = useLanguage();
  return keyFigureTermOf(
    useMap(({ map }) => ({ map })),
    language,
  );
};
