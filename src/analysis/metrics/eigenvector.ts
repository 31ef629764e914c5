import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import type { Layer } from '../layers.ts';
import { byNumber, toGraph } from '../toGraph.ts';

/** The change of all actors together at which it has settled: the library's own, 1e-6 each, agrees with other programs to 1e-5 only. */
const SETTLED = 1e-14;
const MOST_ROUNDS = 10_000;

/**
 * How well connected each actor's contacts are, and theirs in turn; squares add up to 1 (Bonacich 1972). Says something in
 * the best connected part of the map only. The library's power iteration, in which everybody has a tie with oneself too, so that it
 * settles on two-sided maps. Null without ties, where it means nothing, and where it does not settle, on which the library throws.
 */
export const eigenvector = (layer: Layer): Float64Array | null => {
  if (layer.ties.length === 0) return null;
  const graph = toGraph(layer);
  try {
    return byNumber(
      eigenvectorCentrality(graph, { getEdgeWeight: null, tolerance: SETTLED / graph.order, maxIterations: MOST_ROUNDS }),
    );
  } catch {
    return null;
  }
};
