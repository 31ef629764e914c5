import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, isRecord, recordsOf } from './jsonFields.ts';
import { networkOfLists } from './networkOfLists.ts';

/** A graph as graphology serialises it, by itself or inside a workspace of Gephi Lite. In it a link without a flag is directed. */
export const isGraphology = (value: unknown): Sureness | null => {
  const graph = graphIn(value);
  if (!graph || !Array.isArray(graph.nodes)) return null;
  const lists = [graph.nodes, graph.edges ?? []].map((list) => recordsOf(list) ?? []);
  const [nodes = [], edges = []] = lists;
  const isKeyed = nodes.every((node) => 'key' in node && Object.keys(node).every((key) => key === 'key' || key === 'attributes'));
  const isTied = edges.every((edge) => 'source' in edge && 'target' in edge);
  return isKeyed && isTied && (nodes.length > 0 || isRecord(graph.options)) ? 'surely' : null;
};

export const readGraphology = (content: Content): RawNetwork => {
  const top = content.json && 'value' in content.json ? content.json.value : null;
  const graph = graphIn(top) ?? {};
  const type = isRecord(graph.options) ? graph.options.type : undefined;
  const about = isRecord(top) && isRecord(top.graphDataset) ? top.graphDataset : null;
  return networkOfLists(content, {
    format: 'graphology',
    program: about ? 'Gephi Lite' : null,
    nodes: (recordsOf(graph.nodes) ?? []).map((node) => withRest(node, about, NODE_PARTS)),
    links: (recordsOf(graph.edges) ?? []).map((edge) => withRest(edge, about, EDGE_PARTS)),
    isDirected: type !== 'undirected',
  });
};

const graphIn = (value: unknown): Fields | null => {
  if (!isRecord(value)) return null;
  const inner = isRecord(value.graphDataset) ? value.graphDataset.fullGraph : value;
  return isRecord(inner) ? inner : null;
};

/** Gephi Lite keeps what it shows of a node apart from what the node is. */
const NODE_PARTS = ['nodeRenderingData', 'nodeData', 'layout'];
const EDGE_PARTS = ['edgeRenderingData', 'edgeData'];
const withRest = (record: Fields, about: Fields | null, parts: readonly string[]): Fields => {
  if (!about) return record;
  const key = String(record.key);
  const found = parts.flatMap((part) => {
    const all = about[part];
    const one = isRecord(all) && Object.hasOwn(all, key) ? all[key] : null;
    return isRecord(one) ? [one] : [];
  });
  const attributes = isRecord(record.attributes) ? record.attributes : {};
  return { ...record, attributes: Object.assign({}, ...found, attributes) };
};
