import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';

/**
 * The maps with their actors as one reads the drawing, from top to bottom and of those beside each other from left to right, and relations by
 * whom they join: in the order in which they were typed, or came from a list, a name that is hidden could still be told by the alphabet. What
 * several maps share is put in order once.
 */
export const inReadingOrder = (maps: readonly ActorMap[]): ActorMap[] => {
  const known = new WeakMap<object, WeakMap<object, ActorMap['actors']>>();
  const actorsOf = ({ actors, positions }: ActorMap): ActorMap['actors'] => {
    const byPlace = known.get(actors) ?? new WeakMap<object, ActorMap['actors']>();
    known.set(actors, byPlace);
    const ordered = byPlace.get(positions) ?? orderedActors(actors, positions);
    byPlace.set(positions, ordered);
    return ordered;
  };
  return maps.map((map) => {
    const actors = actorsOf(map);
    const turns = new Map(Array.from(actors.keys(), (id, turn) => [id, turn] as const));
    const turn = (id: ActorId) => turns.get(id) ?? turns.size;
    const relations = [...map.relations].sort(
      ([, one], [, other]) => turn(one.from) - turn(other.from) || turn(one.to) - turn(other.to),
    );
    return { ...map, actors, relations: new Map(relations) };
  });
};

/** Who stands nowhere comes last. */
const orderedActors = (actors: ActorMap['actors'], positions: ActorMap['positions']): ActorMap['actors'] => {
  const place = ({ id }: Actor) => positions.get(id) ?? NOWHERE;
  const ordered = [...actors.values()].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a.y < b.y ? -1 : a.y > b.y ? 1 : a.x < b.x ? -1 : a.x > b.x ? 1 : 0;
  });
  return new Map(ordered.map((actor) => [actor.id, actor]));
};
const NOWHERE = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
