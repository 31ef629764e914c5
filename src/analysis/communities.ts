import louvain from 'graphology-communities-louvain';
import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { whoIsThere } from '../domain/whoIsThere.ts';
import { degreeOf, layersOf } from './layers.ts';
import { groupsOf } from './metrics/groups.ts';
import { modularity } from './metrics/modularity.ts';
import { seededRandom } from './seededRandom.ts';
import { toGraph } from './toGraph.ts';

/** Circles found by the program, only when asked, and never used as camps. */
export interface Communities {
  /** The largest first; those who deal with nobody are in none. */
  readonly circles: readonly (readonly ActorId[])[];
  /** How clear-cut they are: 0 is no better than chance; null without ties. */
  readonly modularity: number | null;
}

const SEED = 20_261_122;

/** Over good lines by their strength (Louvain, Blondel et al. 2008), the same for the same map. */
export const communities = (map: ActorMap): Communities => {
  const { actors, positive } = layersOf(whoIsThere(map));
  if (positive.ties.length === 0) return { circles: [], modularity: null };
  const found = louvain(toGraph(positive), { getEdgeWeight: 'strength', rng: seededRandom(SEED) });
  const circles = new Map<number, number[]>();
  for (const actor of actors.keys()) {
    if (degreeOf(positive, actor) === 0) continue;
    const circle = found[actor] as number;
    const others = circles.get(circle);
    if (others) others.push(actor);
    else circles.set(circle, [actor]);
  }
  const groups = groupsOf(actors.map((_, actor) => found[actor]));
  return {
    circles: [...circles.values()]
      .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
      .map((circle) => circle.map((actor) => (actors[actor] as Actor).id)),
    modularity: modularity(positive, groups, true),
  };
};
