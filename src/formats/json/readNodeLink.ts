import { answeredOnce } from '../answeredOnce.ts';
import { fieldOfColumn } from '../columnWords.ts';
import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork, Unreadable } from '../rawNetwork.ts';
import { readWord, relationTypeWords } from '../words.ts';
import { type Fields, isRecord, linksOf, recordsOf } from './jsonFields.ts';
import { flat } from './jsonRows.ts';
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
const NODES = ['nodes', 'vertices', 'actors', 'actoren', 'points', 'entities', 'factors', 'stakeholders'];
const LINKS = ['links', 'edges', 'relationships', 'relations', 'relaties', 'connections', 'ties', 'arcs', 'rels', 'lines'];
/** Under these words the lists may stand one level deeper. */
const AROUND = ['graph', 'network', 'data', 'elements', 'result', 'map', 'diagram', 'content', 'netwerk'];

const listsIn = (value: unknown): Lists | null => {
  if (!isRecord(value) || (Array.isArray(value.columns) && Array.isArray(value.data))) return null;
  if (Array.isArray(value.signals)) return { ...ofSignals(recordsOf(value.signals) ?? []), top: value };
  const own = listsOf(value);
  if (own) return { ...own, top: value };
  const inner = AROUND.map((word) => value[word]).find((nested) => isRecord(nested) && listsOf(nested) !== null);
  return isRecord(inner) ? { ...(listsOf(inner) ?? { nodes: [], links: [] }), top: { ...inner, ...value } } : null;
};

/** Graph Commons writes what was done to make a graph. */
const ofSignals = (signals: readonly Fields[]): Pick<Lists, 'nodes' | 'links'> => ({
  nodes: signals.filter(({ action }) => action === 'node_create').map(({ action: _, ...node }) => node),
  links: signals
    .filter(({ action }) => action === 'edge_create')
    .map(({ from_name, to_name, name, properties }) => ({ source: from_name, target: to_name, type: name, properties })),
});

const listsOf = (value: Fields): Pick<Lists, 'nodes' | 'links'> | null => {
  const named = (words: readonly string[], read: typeof recordsOf) =>
    words.map((word) => read(value[word])).find((list) => list !== null) ?? null;
  // Each list is held against each other; where there are many, they are what each of many is tied to.
  const entries = Object.entries(value);
  const all = (entries.length > MOST_LISTS ? [] : entries).flatMap(([word, inner]) => {
    // Lines of numbers are a matrix sooner than links.
    const isPairs = Array.isArray(inner) && inner.every((item) => Array.isArray(item) && typeof item[0] === 'string');
    const list = Array.isArray(inner) && inner.length > 0 ? (isPairs ? linksOf(inner) : recordsOf(inner)) : null;
    return list ? [{ word, list }] : [];
  });
  const tied = all.flatMap(({ word, list }) =>
    tiesIn(
      word,
      list,
      all.map((other) => other.list),
    ),
  );
  const nodes = named(NODES, recordsOf);
  const own = named(LINKS, linksOf);
  const links = own && (own.length === 0 || endsOf(own)) ? own : tied.length > 0 ? tied : own;
  if (!links) return nodes && isNamedOnly(value) ? { nodes, links: [] } : null;
  const others = all.filter(({ list }) => isOfNodes(list)).map(({ list }) => list);
  return nodes || links.length > 0 ? { nodes: nodes ?? others.flat(), links } : null;
};

const MOST_LISTS = 40;

/** The links of a list, their ends under one pair of words; a list that is called after a type of relation says that type. */
const tiesIn = (word: string, list: readonly Fields[], all: readonly (readonly Fields[])[]): readonly Fields[] => {
  const among = () =>
    all
      .filter((other) => other !== list)
      .map((other) => endsAmong(list, other))
      .find((ends) => ends !== null);
  const ends = endsOf(list) ?? among();
  if (!ends) return [];
  const type = readWord(relationTypeWords, word) ? { type: word } : {};
  return list.map(({ [ends[0]]: source, [ends[1]]: target, ...link }) => ({ source, target, ...type, ...link }));
};

const isOfNodes = (list: readonly Fields[]): boolean => {
  const isName = answeredOnce((key) => ['id', 'name'].includes(fieldOfColumn('actors', key) ?? ''));
  return !endsOf(list) && list.every((record) => Object.keys(flat(record)).some(isName));
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
