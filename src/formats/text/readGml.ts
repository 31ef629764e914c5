import { MAX_DEPTH } from '../../domain/unsafeStructure.ts';
import { fieldOfColumn } from '../columnWords.ts';
import { plainText } from '../plainText.ts';
import { placeAt, type RawNetwork, type Unreadable } from '../rawNetwork.ts';
import { type ListedNetwork, listedNetwork } from './listedNetwork.ts';

/** Whether a text is a network in GML: keys and lists, among them a graph with something in it. */
export const isGml = (text: string): boolean =>
  /(?:^|[\s\]])graph\s{0,99}\[/i.test(text.slice(0, 65_536)) &&
  /^\s{0,99}(?:#|[A-Za-z]\w{0,99}\s)/.test(text.slice(0, 999)) &&
  !/^\s{0,99}(?:strict\s{1,99})?(?:di)?graph\b[^[]{0,999}\{/i.test(text);

type Value = string | Entries;
interface Entries extends ReadonlyArray<readonly [key: string, value: Value]> {}

/**
 * GML (Himsolt), as Gephi, yEd, networkx and igraph write it: nodes with ids, labels and places, edges, directed when the graph says so.
 * A node that is a group of yEd is the camp of those in it.
 */
export const readGml = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const network = listedNetwork(file);
  const { root, brokenAt, isTooDeep } = parse(text);
  if (isTooDeep) return { code: 'tooDeep', details: {}, place: placeAt(file, text, brokenAt) };
  const graph = listOf(root, 'graph') ?? [];
  const isDirected = plain(graph, 'directed') === '1';
  const groups = new Map<string, string>();
  for (const [key, node] of graph) {
    if (key !== 'node' || typeof node === 'string') continue;
    if (plain(node, 'isGroup') === '1') groups.set(plain(node, 'id'), nameOf(node));
  }
  for (const [key, entry] of graph) {
    if (typeof entry === 'string' || network.isFull()) continue;
    if (key === 'node' && !groups.has(plain(entry, 'id'))) addNode(network, entry, groups);
    if (key === 'edge') addEdge(network, entry, isDirected);
  }
  const read = network.network(
    'gml',
    groups.size > 0 ? [{ code: 'groupsAsCamps', details: { count: groups.size, name: [...groups.values()][0] ?? '' } }] : [],
    /^(?:Gephi|igraph|yFiles|yEd|Cytoscape|networkx|graph-tool|NodeXL|Pajek)\b/i.exec(plain(root, 'Creator'))?.[0] ?? null,
  );
  const relationsFound = (text.match(/\bedge\s{0,9}\[/g) ?? []).length;
  return brokenAt < 0 ? read : { ...read, broken: { place: placeAt(file, text, brokenAt), relationsFound } };
};

const addNode = (network: ListedNetwork, node: Entries, groups: ReadonlyMap<string, string>): void => {
  const graphics = listOf(node, 'graphics') ?? [];
  const [x, y] = [Number(plain(graphics, 'x') || Number.NaN), Number(plain(graphics, 'y') || Number.NaN)];
  const camp = groups.get(plain(node, 'gid'));
  const id = plain(node, 'id');
  const cells = cellsOf(node, ['id', 'label', 'graphics', 'gid', 'isGroup', 'LabelGraphics']);
  const label = nameOf(node);
  // A label that merely is the number again gives way to a name.
  const isNumber = label === id && [...cells.keys()].some((key) => fieldOfColumn('actors', key) === 'name');
  network.actor(id, {
    cells,
    says: { name: isNumber ? '' : label, ...(camp !== undefined && { camp }) },
    ...(Number.isFinite(x) && Number.isFinite(y) && { x, y }),
  });
};

const addEdge = (network: ListedNetwork, edge: Entries, isDirectedGraph: boolean): void => {
  const directed = plain(edge, 'directed');
  network.relate(plain(edge, 'source'), plain(edge, 'target'), {
    cells: cellsOf(edge, ['id', 'source', 'target', 'directed', 'graphics', 'LabelGraphics']),
    isDirected: directed === '' ? isDirectedGraph : directed === '1',
  });
};

const nameOf = (node: Entries): string =>
  plain(node, 'label') || plain(listOf(node, 'LabelGraphics') ?? [], 'text') || plain(node, 'name');

const plain = (list: Entries, key: string): string => {
  const value = list.find(([one]) => one === key)?.[1];
  return typeof value === 'string' ? value : '';
};
const listOf = (list: Entries, key: string): Entries | null => {
  const value = list.find(([one]) => one === key)?.[1];
  return value === undefined || typeof value === 'string' ? null : value;
};
/** Every plain value, and those of lists within by their own key; a key that comes again gives a list. */
const cellsOf = (list: Entries, without: readonly string[]): Map<string, string> => {
  const cells = new Map<string, string>();
  for (const [key, value] of list) {
    if (without.includes(key)) continue;
    const text =
      typeof value === 'string' ? value : value.map(([, within]) => (typeof within === 'string' ? within : '')).join(' | ');
    const before = cells.get(key);
    cells.set(key, before === undefined ? text : `${before} | ${text}`);
  }
  return cells;
};

interface Parsed {
  readonly root: Entries;
  /** Where it stopped being GML; -1 when all is well. */
  readonly brokenAt: number;
  readonly isTooDeep: boolean;
}

const TOKEN = /\s+|#[^\n\r]*|(\[)|(\])|"([^"]*)"|([^\s[\]"]+)/y;

/** Read once from front to back; what is open at the end is closed there. */
const parse = (text: string): Parsed => {
  const root: [string, Value][] = [];
  const stack = [root];
  let key: string | null = null;
  let at = 0;
  const put = (value: Value) => {
    if (key !== null) stack.at(-1)?.push([key, value]);
    key = null;
  };
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return { root, brokenAt: at, isTooDeep: false };
    const [whole, open, close, quoted, word] = found;
    if (open) {
      const list: [string, Value][] = [];
      put(list);
      stack.push(list);
      if (stack.length > MAX_DEPTH) return { root, brokenAt: at, isTooDeep: true };
    } else if (close) {
      if (stack.length > 1) stack.pop();
    } else if (quoted !== undefined) put(plainText(quoted));
    else if (word !== undefined) {
      if (key === null) key = word;
      else put(word);
    }
    at += whole.length;
  }
  return { root, brokenAt: stack.length > 1 ? text.length : -1, isTooDeep: false };
};
