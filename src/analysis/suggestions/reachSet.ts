import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import type { Share } from '../../domain/quantities.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import { type Layers, layersOf } from '../layers.ts';
import { type KeyPlayer, keyPlayers, reachedFrom } from '../metrics/keyPlayers.ts';
import { placesInOrder } from '../placesInOrder.ts';

/** What one more in the set brings. */
export interface ReachAddition {
  readonly actor: ActorId;
  /** How many actors come within two steps of the set by this one, itself included. */
  readonly newlyReached: number;
  /** Neighbourhoods and camps of which nobody was reached before. */
  readonly areas: readonly AreaId[];
  readonly camps: readonly CampId[];
}
export interface Reach {
  readonly actors: readonly ActorId[];
  /** The part of all actors on the map, but for who left the network, within two steps of good lines, the set itself included; 0 when there are none. */
  readonly reached: Share;
  readonly reachedActors: number;
  /** Neighbourhoods and camps of which nobody is reached. */
  readonly missedAreas: readonly AreaId[];
  readonly missedCamps: readonly CampId[];
}
/** The k who together reach most, next to what the present key figures reach. */
export interface ReachSet {
  readonly k: number;
  readonly set: Reach;
  /** In the order in which the set grew; fewer than k when more would reach nobody new. */
  readonly adds: readonly ReachAddition[];
  /** The key figures that are active or away for a while. */
  readonly present: Reach;
  /** Whom to add to the present key figures, at most k: grown from what those reach. */
  readonly besidesPresent: readonly ReachAddition[];
}

/** Through at most one other: further, people don't know whom they would reach. */
export const REACH_STEPS = 2;

/**
 * The set of `k` (1 and up, whole) that reaches most actors in at most two steps over good lines (KPP-Pos, Borgatti 2006).
 * `leaveOutPushers` keeps those tagged pusher out of the set; they may be reached.
 */
export const reachSet = (drawn: ActorMap, k: number, leaveOutPushers: boolean): ReachSet => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const { actors, positive } = layers;
  const mayJoin = (actor: number) => !leaveOutPushers || actors[actor]?.roles.pusher === undefined;
  const present = actors.flatMap(({ keyFigure }, actor) => (isInNetwork(keyFigure) ? [actor] : []));
  const grown = (start: readonly number[]) =>
    keyPlayers(positive, k, REACH_STEPS, mayJoin, start).filter(({ newlyReached }) => newlyReached.length > 0);
  const set = grown([]);
  return {
    k,
    set: reachOf(
      layers,
      map,
      set.map(({ actor }) => actor),
    ),
    adds: additions(layers, map, set, []),
    present: reachOf(layers, map, present),
    besidesPresent: additions(layers, map, grown(present), reachedFrom(positive, present, REACH_STEPS)),
  };
};

const reachOf = (layers: Layers, map: ActorMap, set: readonly number[]): Reach => {
  const { actors, positive } = layers;
  const reached = reachedFrom(positive, set, REACH_STEPS);
  const { areas, camps } = placesOf(layers, reached);
  const all = placesInOrder(map);
  const inhabited = placesOf(layers, [...actors.keys()]);
  return {
    actors: set.map((actor) => (actors[actor] as Actor).id),
    reached: (actors.length === 0 ? 0 : reached.length / actors.length) as Share,
    reachedActors: reached.length,
    missedAreas: all.areas.filter((area) => inhabited.areas.has(area) && !areas.has(area)),
    missedCamps: all.camps.filter((camp) => inhabited.camps.has(camp) && !camps.has(camp)),
  };
};

const additions = (
  layers: Layers,
  map: ActorMap,
  players: readonly KeyPlayer[],
  reachedBefore: readonly number[],
): ReachAddition[] => {
  const all = placesInOrder(map);
  const known = placesOf(layers, reachedBefore);
  return players.map(({ actor, newlyReached }) => {
    const { areas, camps } = placesOf(layers, newlyReached);
    const newAreas = all.areas.filter((area) => areas.has(area) && !known.areas.has(area));
    const newCamps = all.camps.filter((camp) => camps.has(camp) && !known.camps.has(camp));
    for (const area of newAreas) known.areas.add(area);
    for (const camp of newCamps) known.camps.add(camp);
    return {
      actor: (layers.actors[actor] as Actor).id,
      newlyReached: newlyReached.length,
      areas: newAreas,
      camps: newCamps,
    };
  });
};

/** Where these live, work or have their achterban, and on which camps they stand. */
const placesOf = ({ actors }: Layers, numbers: readonly number[]) => {
  const areas = new Set<AreaId>();
  const camps = new Set<CampId>();
  for (const number of numbers) {
    const actor = actors[number] as Actor;
    const { camp } = actor;
    for (const area of areasOf(actor)) areas.add(area);
    if (camp !== null && camp !== 'none') camps.add(camp);
  }
  return { areas, camps };
};
