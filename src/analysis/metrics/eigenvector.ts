import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import { type Layer, mostTies } from '../layers.ts';
import { byNumber, toIndexedGraph } from '../toGraph.ts';

/**
 * The change of all actors together at which it has settled, for each tie of who has most and the root of the number of actors, which
 * is how far rounding alone goes on moving it. The library's own, 1e-6 each, agrees with other programs to 1e-5 only.
 */
const SETTLED = 2e-15;
const MOST_ROUNDS = 10_000;

/**
 * How well connected each actor's contacts are, and theirs in turn; squares add up to 1 (Bonacich 1972). Says something in
 * the best connected part of the map only. The library's power iteration, in which everybody has a tie with oneself too, so that it
 * settles on two-sided maps. Null without ties, where it means nothing, and where it does not settle, on which the library throws.
 */
export const eigenvector = (layer: Layer): Float64Array | null => {
  if (layer.ties.length === 0) return null;
  const graph = toIndexedGraph(layer);
  // The library multiplies by the number of actors.
  const tolerance = (SETTLED * mostTies(layer)) / Math.sqrt(graph.order);
  try {
    const values = byNumber(eigenvectorCentrality(graph, { getEdgeWeight: null, tolerance, maxIterations: MOST_ROUNDS }));
    const own = values.subarray(0, layer.offsets.length - 1);
    const length = Math.sqrt(own.reduce((squares, value) => squares + value * value, 0));
    return own.map((value) => value / length);
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('failed to converge.')) return null;
    throw error;
  }
};
