import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { type Layer, mostTies } from '../layers.ts';
import { byNumber, toIndexedGraph } from '../toGraph.ts';

/**
 * The change of all actors together at which it has settled, for each term in the longest sum of a round: as little as rounding lets
 * it reach, since the rounded sum of somebody with a thousand ties goes on trembling by a thousand times as much. The library throws
 * where it does not settle.
 */
const SETTLED = 1e-15;
/** Terms besides those of the ties: who has none, and chance. */
const OTHER_TERMS = 4;
/** Far more than it takes: every round the change is at most 0.85 of the last, and after 250 nothing but rounding. */
const MOST_ROUNDS = 1_000;

/**
 * How often a wanderer who mostly follows ties would be with each actor; all together 1 (Brin and Page 1998). Damping 0.85;
 * who has no ties passes the wanderer on to anybody. With `byStrength` strong ties are followed more often. On a map without
 * actors, where the library never settles, there is nobody to be with.
 */
export const pageRank = (layer: Layer, byStrength = false): Float64Array => {
  const graph = toIndexedGraph(layer);
  if (graph.order === 0) return new Float64Array();
  // The library multiplies by the number of actors.
  const tolerance = (SETTLED * (mostTies(layer) + OTHER_TERMS)) / graph.order;
  const getEdgeWeight = byStrength ? 'strength' : null;
  const ranks = byNumber(pagerank(graph, { getEdgeWeight, alpha: 0.85, tolerance, maxIterations: MOST_ROUNDS }));
  const own = ranks.subarray(0, layer.offsets.length - 1);
  const sum = own.reduce((total, rank) => total + rank, 0);
  return own.map((rank) => rank / sum);
};
