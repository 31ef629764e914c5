import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { IsoDate } from './identifiers.ts';
import { keyFigureOn } from './keyFigure.ts';

/**
 * The map as it holds on a day: nobody is gone, away or active by a status that begins only later, whoever wrote that down. What is counted,
 * coloured, suggested and told reads this one; files and edits are of the map as it was written. The same map where nothing is to come.
 */
export const mapOn = (map: ActorMap, day: IsoDate): ActorMap => {
  const known = remembered.get(map);
  if (known?.day === day) return known.map;
  const later = [...map.actors.values()].flatMap((actor) => {
    const one = actorOn(actor, day);
    return one === actor ? [] : [one];
  });
  const then =
    later.length === 0 ? map : { ...map, actors: new Map([...map.actors, ...later.map((one) => [one.id, one] as const)]) };
  remembered.set(map, { day, map: then });
  return then;
};
const remembered = new WeakMap<ActorMap, { readonly day: IsoDate; readonly map: ActorMap }>();

/** The same object each time, so that a list of actors is the same as long as they are. */
const actorOn = (actor: Actor, day: IsoDate): Actor => {
  if (actor.keyFigure === null) return actor;
  const known = stood.get(actor)?.get(day);
  if (known) return known;
  const keyFigure = keyFigureOn(actor.keyFigure, day);
  if (keyFigure === actor.keyFigure) return actor;
  const then = { ...actor, keyFigure };
  stood.set(actor, new Map(stood.get(actor)).set(day, then));
  return then;
};
/** By the day: the same actor stands on snapshots of other days. */
const stood = new WeakMap<Actor, ReadonlyMap<IsoDate, Actor>>();
