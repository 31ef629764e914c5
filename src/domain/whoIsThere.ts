import type { ActorMap } from './actorMap.ts';
import { hasLeft } from './keyFigure.ts';

/**
 * The map without who left the network, and without their relations: whom one can still go to, and by which way. All that is concluded from
 * a map is concluded from this one; on the drawing everybody stays.
 */
export const whoIsThere = (map: ActorMap): ActorMap => {
  const actors = new Map([...map.actors].filter(([, { keyFigure }]) => !hasLeft(keyFigure)));
  if (actors.size === map.actors.size) return map;
  const relations = new Map([...map.relations].filter(([, { from, to }]) => actors.has(from) && actors.has(to)));
  return { ...map, actors, relations };
};
