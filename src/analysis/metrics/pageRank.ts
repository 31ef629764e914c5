import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Layer } from '../layers.ts';
import { byNumber, toGraph } from '../toGraph.ts';

/** The change of all actors together at which it has settled: far under the 1e-9 to which it agrees with other programs. */
const SETTLED = 1e-14;
/** More than it ever takes: every round the change is at most 0.85 of the last. */
const MOST_ROUNDS = 1_000;

/**
 * How often a wanderer who mostly follows ties would be with each actor; all together 1 (Brin and Page 1998). Damping 0.85;
 * who has no ties passes the wanderer on to anybody. With `byStrength` strong ties are followed more often. On a map without
 * actors, where the library never settles, there is nobody to be with.
 */
export const pageRank = (layer: Layer, byStrength = false): Float64Array => {
  const graph = toGraph(layer);
  if (graph.order === 0) return new Float64Array();
  const getEdgeWeight = byStrength ? 'strength' : null;
  return byNumber(pagerank(graph, { getEdgeWeight, alpha: 0.85, tolerance: SETTLED / graph.order, maxIterations: MOST_ROUNDS }));
};
