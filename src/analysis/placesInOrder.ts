import { type ActorMap, campsInOrder } from '../domain/actorMap.ts';
import type { AreaId, CampId } from '../domain/identifiers.ts';

/** Neighbourhoods by name and camps from left to right, so that the order of drawing shows in no answer. */
export const placesInOrder = (map: ActorMap): { readonly areas: readonly AreaId[]; readonly camps: readonly CampId[] } => ({
  areas: [...map.areas.values()]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id),
  camps: campsInOrder(map).map(({ id }) => id),
});
