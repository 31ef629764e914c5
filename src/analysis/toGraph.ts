import Graph from 'graphology';
import type { Layer } from './layers.ts';

export interface TieAttributes {
  readonly strength: number;
}

/**
 * A layer as a graphology graph, nodes named by their number. Undirected on purpose: on a mixed graph
 * `graphology-metrics` gives raw betweenness doubled. The attribute is `strength`, not `weight`, because the library
 * reads `weight` as a length and would make detours of strong ties.
 */
export const toGraph = (layer: Layer): Graph<Record<string, never>, TieAttributes> => {
  const graph = new Graph<Record<string, never>, TieAttributes>({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (let i = 0; i + 1 < layer.offsets.length; i++) graph.addNode(i);
  for (const { from, to, strength } of layer.ties) graph.addUndirectedEdge(from, to, { strength });
  return graph;
};
