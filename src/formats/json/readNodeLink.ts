import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork, Unreadable } from '../rawNetwork.ts';
import { type Fields, isRecord, recordsOf } from './jsonFields.ts';
import { endsAmong, endsOf } from './linkEnds.ts';
import { networkOfLists } from './networkOfLists.ts';

/** JSON with a list of nodes and one of links, under whatever words: networkx, d3, vis, sigma, igraph, Arrows, Polinode and many more. */
export const readNodeLink = (content: Content): RawNetwork | Unreadable<'unknownFormat'> => {
  const lists = content.json && 'value' in content.json ? listsIn(content.json.value) : null;
  if (!lists) return { code: 'unknownFormat', details: { file: content.name }, place: null };
  const { nodes, links, top } = lists;
  const poles = isRecord(top.graph) && typeof top.graph.polen === 'string' ? top.graph.polen.split(',') : [];
  const isArrows = nodes.some((node) => 'caption' in node) && links.every((link) => 'fromId' in link);
  return networkOfLists(content, {
    format: 'nodeLink',
    program: isArrows ? 'Arrows.app' : programOf(top),
    nodes,
    links,
    isDirected: isArrows || directedIn(top),
    within: parentKey(nodes),
    campOrder: poles,
  });
};

/** Of nodes that are drawn: the field that names the frame they stand in. */
const parentKey = (nodes: readonly Fields[]): string | undefined =>
  nodes.some(({ data, position }) => isRecord(data) && isRecord(position))
    ? ['parentId', 'parentNode'].find((key) => nodes.some((node) => node[key]))
    : undefined;

/** Sure when both lists are there under their own words and links have ends. */
export const isNodeLink = (value: unknown): Sureness | null => {
  const lists = listsIn(value);
  if (!lists) return null;
  return lists.nodes.length > 0 && lists.links.length > 0 && endsOf(lists.links) ? 'surely' : 'likely';
};

interface Lists {
  readonly nodes: readonly Fields[];
  readonly links: readonly Fields[];
  /** What stands around the lists. */
  readonly top: Fields;
}
const NODES = [
  'nodes',
  'vertices',
  'actors',
  'actoren',
  'points',
  'entities',
  'people',
  'personen',
  'members',
  'factors',
  'stakeholders',
];
const LINKS = ['links', 'edges', 'relationships', 'relations', 'relaties', 'connections', 'ties', 'arcs', 'rels', 'lines'];
/** Under these words the lists may stand one level deeper. */
const AROUND = ['graph', 'network', 'data', 'elements', 'result', 'map', 'diagram', 'content', 'netwerk'];

const listsIn = (value: unknown): Lists | null => {
  if (!isRecord(value)) return null;
  const own = listsOf(value);
  if (own) return { ...own, top: value };
  const inner = AROUND.map((word) => value[word]).find((nested) => isRecord(nested) && listsOf(nested) !== null);
  return isRecord(inner) ? { ...(listsOf(inner) ?? { nodes: [], links: [] }), top: { ...inner, ...value } } : null;
};

const listsOf = (value: Fields): Pick<Lists, 'nodes' | 'links'> | null => {
  const named = (words: readonly string[]) => words.map((word) => recordsOf(value[word])).find((list) => list !== null) ?? null;
  const all = Object.values(value).flatMap((inner) => (Array.isArray(inner) && inner.length > 0 ? [recordsOf(inner) ?? []] : []));
  const nodes = named(NODES);
  const links =
    named(LINKS) ?? all.find((list) => endsOf(list) ?? all.some((other) => other !== list && endsAmong(list, other))) ?? null;
  if (!links) return nodes && isNamedOnly(value) ? { nodes, links: [] } : null;
  const isTied = endsOf(links) !== null || all.some((list) => list !== links && endsAmong(links, list) !== null);
  const others = nodes ?? all.find((list) => list[0] !== links[0] && !endsOf(list)) ?? [];
  return nodes || isTied ? { nodes: others, links } : null;
};

/** A list of nodes by itself may be a network without links, when nothing else is listed. */
const isNamedOnly = (value: Fields): boolean => Object.values(value).filter((inner) => Array.isArray(inner)).length === 1;

const directedIn = (top: Fields): boolean | undefined => {
  for (const around of [top, top.graph, top.options, top.metadata, top.attributes]) {
    if (!isRecord(around)) continue;
    for (const key of ['directed', 'isDirected', 'is_directed']) if (typeof around[key] === 'boolean') return around[key];
    if (typeof around.undirected === 'boolean') return !around.undirected;
  }
  return undefined;
};

const programOf = (top: Fields): string | null => {
  if (typeof top.directed === 'boolean' && typeof top.multigraph === 'boolean') return 'networkx';
  return null;
};
