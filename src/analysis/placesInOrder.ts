import { type ActorMap, areasInOrder, campsInOrder } from '../domain/actorMap.ts';
import type { AreaId, CampId } from '../domain/identifiers.ts';

/** Neighbourhoods by name and camps from left to right, so that the order of drawing shows in no answer. */
export const placesInOrder = (map: ActorMap): { readonly areas: readonly AreaId[]; readonly camps: readonly CampId[] } => ({
  areas: areasInOrder(map).map(({ id }) => id),
  camps: campsInOrder(map).map(({ id }) => id),
});
