import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import type { Layer } from '../layers.ts';
import { toGraph } from '../toGraph.ts';

const TOLERANCE = 1e-15;
const MOST_ROUNDS = 5_000;

/**
 * How well connected each actor's contacts are, and theirs in turn; squares add up to 1 (Bonacich 1972). Says something in
 * the best connected part of the map only. Null without ties, and where it does not settle.
 */
export const eigenvector = (layer: Layer): Float64Array | null => {
  if (layer.ties.length === 0) return null;
  try {
    const options = { getEdgeWeight: null, tolerance: TOLERANCE, maxIterations: MOST_ROUNDS };
    const found = eigenvectorCentrality(toGraph(layer), options);
    return Float64Array.from({ length: layer.offsets.length - 1 }, (_, actor) => found[actor] as number);
  } catch {
    return null;
  }
};
