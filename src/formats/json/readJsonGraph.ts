import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, isRecord, recordsOf } from './jsonFields.ts';
import { networkOfLists } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** JSON Graph Format, versions 1 and 2: a graph or several, in which an edge runs one way unless it says not. */
export const isJsonGraph = (value: unknown): Sureness | null => {
  const graphs = graphsIn(value);
  return graphs.length > 0 && graphs.every(isGraph) && graphs.some(isOwn) ? 'surely' : null;
};

export const readJsonGraph = (content: Content): RawNetwork => {
  const graphs = graphsIn(topOf(content));
  const nodes = new Map<unknown, Fields>();
  // Graphs of one file may speak of the same node.
  for (const { nodes: list } of graphs)
    for (const node of recordsOf(list) ?? []) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const links = graphs.flatMap(({ edges, directed }) =>
    (recordsOf(edges ?? []) ?? []).map((edge) => ({ directed: directed !== false, ...edge })),
  );
  return networkOfLists(content, { format: 'jsonGraph', nodes: [...nodes.values()], links });
};

const graphsIn = (value: unknown): readonly Fields[] => {
  if (!isRecord(value)) return [];
  const graphs = Array.isArray(value.graphs) ? value.graphs : [value.graph];
  return graphs.every(isRecord) ? graphs : [];
};

const isGraph = (graph: Fields): boolean =>
  recordsOf(graph.nodes) !== null && (recordsOf(graph.edges ?? []) ?? [{}]).every((edge) => 'source' in edge && 'target' in edge);

/** Nodes under their ids, as version 2 has them; or edges that name a relation, as the format calls it. */
const isOwn = ({ nodes, edges }: Fields): boolean =>
  isRecord(nodes) || (recordsOf(edges ?? []) ?? []).some((edge) => 'relation' in edge || isRecord(edge.metadata));
