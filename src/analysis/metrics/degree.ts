import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import type { Layer } from '../layers.ts';
import { toGraph } from '../toGraph.ts';

/**
 * With how many others each actor has a tie (Freeman 1978), as the graph itself knows: the library's degree centrality is no count but
 * a share of all others, and no number for an actor alone.
 */
export const degree = (layer: Layer): Float64Array => {
  const graph = toGraph(layer);
  return Float64Array.from(graph.nodes(), (actor) => graph.degree(actor));
};

/** The summed strength of each actor's ties, in points (Barrat et al. 2004). */
export const strength = (layer: Layer): Float64Array => {
  const graph = toGraph(layer);
  return Float64Array.from(graph.nodes(), (actor) => weightedDegree(graph, actor, 'strength'));
};
