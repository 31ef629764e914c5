import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Layer } from '../layers.ts';
import { toGraph } from '../toGraph.ts';

const DAMPING = 0.85;
/** The library's own 1e-6 agrees with others to five digits only. */
const TOLERANCE = 1e-14;
const MOST_ROUNDS = 2_000;

/**
 * How often a wanderer who mostly follows ties would be with each actor; all together 1 (Brin and Page 1998). Damping 0.85;
 * who has no ties passes the wanderer on to anybody. With `byStrength` strong ties are followed more often.
 */
export const pageRank = (layer: Layer, byStrength = false): Float64Array => {
  const count = layer.offsets.length - 1;
  if (count === 0) return new Float64Array();
  const getEdgeWeight = byStrength ? 'strength' : null;
  const ranks = pagerank(toGraph(layer), { alpha: DAMPING, tolerance: TOLERANCE, maxIterations: MOST_ROUNDS, getEdgeWeight });
  return Float64Array.from({ length: count }, (_, actor) => ranks[actor] as number);
};
