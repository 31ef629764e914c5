import Graph from 'graphology';
import type { Layer } from './layers.ts';

export interface TieAttributes {
  readonly strength: number;
}
type LayerGraph = Graph<Record<string, never>, TieAttributes>;

/** Several measures ask for the graph of the same layer: made once, and gone with the layer. */
const made = new WeakMap<Layer, LayerGraph>();

/**
 * A layer as a graphology graph, nodes named by their number. Undirected on purpose: on a mixed graph
 * `graphology-metrics` gives raw betweenness doubled. The attribute is `strength`, not `weight`, because the library
 * reads `weight` as a length and would make detours of strong ties.
 */
export const toGraph = (layer: Layer): LayerGraph => {
  const known = made.get(layer);
  if (known) return known;
  const graph: LayerGraph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (let i = 0; i + 1 < layer.offsets.length; i++) graph.addNode(i);
  for (const { from, to, strength } of layer.ties) graph.addUndirectedEdge(from, to, { strength });
  made.set(layer, graph);
  return graph;
};

/** Twice so many ties do not fit in the bytes by which the library's index counts them: it then forgets those of the last actor, unsaid. */
export const isMiscounted = ({ ties }: Layer): boolean => ties.length === 128 || ties.length === 32_768;

/** The graph for the library's index: where that miscounts with two more at the end, tied to each other only, to be left out again. */
export const toIndexedGraph = (layer: Layer): LayerGraph => {
  if (!isMiscounted(layer)) return toGraph(layer);
  const graph = toGraph(layer).copy() as LayerGraph;
  const count = graph.order;
  graph.addNode(count);
  graph.addNode(count + 1);
  graph.addUndirectedEdge(count, count + 1, { strength: 1 });
  return graph;
};

/** What the library says of each node, by number: names that are numbers stand in an object from the lowest up. */
export const byNumber = (values: Readonly<Record<string, number>>): Float64Array => Float64Array.from(Object.values(values));
