import type { ActorMap } from '../../domain/actorMap.ts';

/** What is called by its name where a map is coloured. */
export const namedOnMap = ({ map, areas, camps, networkFilters }: ActorMap) => ({ map, areas, camps, networkFilters });
