import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { RawNetwork, Unreadable } from '../rawNetwork.ts';
import { attribute, readXml, relationsSeen } from '../readXml.ts';
import { graphmlHabits } from './graphmlHabits.ts';
import { markupNetwork } from './markupNetwork.ts';
import type { LeftOut, MarkupKey, MarkupRow } from './markupRow.ts';
import { programIn } from './programIn.ts';
import { YED_ELEMENTS, type YedGraphics, yedGraphics } from './yedGraphics.ts';

/** GraphML of any program: values by key with what holds when nothing is said, groups, and what yEd draws. Mark-up inside is text. */
export const readGraphml = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const reading: Reading = {
    ...{ keys: [...OWN_KEYS], drawingKeys: new Set(), actors: [], relations: [], open: [], directed: [], leftOut: new Map() },
    ...{ campOrder: [], declared: 0, graphs: 0, data: null },
  };
  const broken = readXml(file, text, {
    isFull: () => reading.actors.length > MAX_ACTORS || reading.relations.length > MAX_RELATIONS,
    open: (path, attributes, line) => {
      if (reading.data) openWithin(reading.data, path, attributes);
      else openElement(reading, path, attributes, line);
    },
    text: (_, piece) => {
      if (reading.data && reading.data.hidden === null) reading.data.text += piece;
    },
    close: (path, content) => closeElement(reading, path, content),
  });
  if (broken === 'tooDeep') return { code: 'tooDeep', details: {}, place: null };
  const { actors, relations, leftOut, campOrder, declared } = reading;
  const program = programIn(text);
  return markupNetwork({
    ...{ file, format: 'graphml', program, campOrder, actors, relations, leftOut },
    keys: graphmlHabits(reading.keys, actors, program),
    broken: broken && { place: broken, relationsFound: relationsSeen(text, declared) },
  });
};

interface Reading {
  readonly keys: MarkupKey[];
  readonly drawingKeys: Set<string>;
  readonly actors: MarkupRow[];
  readonly relations: MarkupRow[];
  /** Nodes and edges that are not closed yet, outermost first. `ends` are those of an edge between any number of nodes. */
  readonly open: { readonly row: MarkupRow; readonly isNode: boolean; readonly ends?: string[] }[];
  readonly directed: boolean[];
  readonly leftOut: Map<LeftOut, number>;
  campOrder: readonly string[];
  declared: number;
  graphs: number;
  data: Data | null;
}
/** The data that is being read: `depth` says where it ends. */
interface Data {
  readonly key: string;
  readonly depth: number;
  text: string;
  /** The element whose text nobody sees, as deep as it stands. */
  hidden: number | null;
  drawing: YedGraphics | null;
}
type Attributes = Readonly<Record<string, string>>;

/** What stands in attributes or drawings, as if it had a key; `label` is what yEd draws. */
const OWN_KEYS: readonly MarkupKey[] = [
  { of: 'all', id: ' label', name: 'label', fallback: '' },
  { of: 'actors', id: ' labels', name: 'labels', fallback: '' },
  { of: 'all', id: ' description', name: 'description', fallback: '' },
];
const leave = ({ leftOut }: Reading, what: LeftOut, count = 1) => leftOut.set(what, (leftOut.get(what) ?? 0) + count);

const openElement = (reading: Reading, path: readonly string[], attributes: Attributes, line: number) => {
  const { keys, open, directed } = reading;
  const around = open.at(-1);
  const { id = '', source = '', target = '' } = attributes;
  switch (path.at(-1)) {
    case 'key':
      // A key for drawing instructions has no name of its own.
      if (attribute(attributes, 'yfiles.type') !== null) reading.drawingKeys.add(id);
      keys.push({ of: ofWhat(attributes['for']), id, name: attribute(attributes, 'attr.name') || id, fallback: '' });
      return;
    case 'graph':
      if (around) around.row.isGroup = true;
      else reading.graphs += 1;
      if (!around && reading.graphs > 1) leave(reading, 'graphs');
      directed.push(attributes['edgedefault'] === 'directed');
      reading.declared += Number(attribute(attributes, 'parse.edges') ?? 0) || 0;
      return;
    case 'node': {
      const isGroup = /^(?:group|folder)$/.test(attributes['yfiles.foldertype'] ?? '');
      const row: MarkupRow = { line, id, values: ownValues(attributes, 'label', 'labels') };
      if (around) row.group = around.row.id ?? '';
      if (isGroup) row.isGroup = true;
      open.push({ isNode: true, row });
      return;
    }
    case 'edge': {
      const said = attribute(attributes, 'directed');
      const isDirected = said === null ? (directed.at(-1) ?? false) : /^(?:true|1)$/i.test(said);
      open.push({ isNode: false, row: { line, from: source, to: target, isDirected, values: ownValues(attributes, 'label') } });
      return;
    }
    case 'hyperedge':
      open.push({ isNode: false, ends: [], row: { line, isDirected: false, values: new Map() } });
      return;
    case 'endpoint':
      around?.ends?.push(attributes['node'] ?? '');
      return;
    case 'port':
      leave(reading, 'ports');
      return;
    case 'data':
      reading.data = { key: attributes['key'] ?? '', depth: path.length, text: '', hidden: null, drawing: null };
  }
};

const openWithin = (data: Data, path: readonly string[], attributes: Attributes) => {
  const element = path.at(-1) ?? '';
  if (YED_ELEMENTS.has(element)) data.drawing ??= yedGraphics();
  data.drawing?.open(element, attributes);
  if (BLOCKS.has(element)) data.text += '\n';
  if (HIDDEN.has(element)) data.hidden ??= path.length;
};
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title']);
const BLOCKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3']);

const closeElement = (reading: Reading, path: readonly string[], content: string) => {
  const { data, open, keys } = reading;
  const element = path.at(-1) ?? '';
  const owner = path.at(-2) ?? '';
  const row = open.at(-1)?.row;
  if (data && path.length > data.depth) {
    data.drawing?.close(element, content);
    if (data.hidden === path.length) data.hidden = null;
  } else if (data) {
    reading.data = null;
    closeData(reading, data, owner);
  } else if (element === 'default') {
    const key = keys.at(-1);
    if (key && owner === 'key' && !reading.drawingKeys.has(key.id)) key.fallback = content.trim();
  } else if (element === 'desc' && ROWS.has(owner)) row?.values.set(' description', content);
  else if (element === 'graph') reading.directed.pop();
  else if (ROWS.has(element)) closeRow(reading);
};
const ROWS: ReadonlySet<string> = new Set(['node', 'edge', 'hyperedge']);

const closeData = (reading: Reading, { key, text, drawing }: Data, owner: string) => {
  const row = reading.open.at(-1)?.row;
  if (ROWS.has(owner) && row) {
    drawing?.putIn(row, ' label', ' description');
    if (!drawing && !reading.drawingKeys.has(key) && text.trim() !== '') row.values.set(key, text);
  } else if (owner === 'graph' && text.trim() !== '') {
    const name = reading.keys.find(({ id }) => id === key)?.name ?? key;
    if (name === 'polen') reading.campOrder = text.split(',');
    else if (name.startsWith('networkCanvas')) reading.leftOut.set('ego', 1);
  }
};

/** Only the first graph comes in: another is another network, often with the same ids. */
const closeRow = (reading: Reading) => {
  const done = reading.open.pop();
  if (!done || reading.graphs > 1) return;
  const { row, isNode, ends } = done;
  if (isNode) reading.actors.push(row);
  else if (!ends) reading.relations.push(row);
  else if (ends.length === 2) reading.relations.push({ ...row, from: ends[0] ?? '', to: ends[1] ?? '' });
  else leave(reading, 'hyperedges');
};

const ofWhat = (said: string | undefined): MarkupKey['of'] => {
  if (said === 'node') return 'actors';
  if (said === 'edge' || said === 'hyperedge') return 'relations';
  return said === undefined || said === 'all' ? 'all' : 'none';
};

const ownValues = (attributes: Attributes, ...names: readonly string[]): Map<string, string> =>
  new Map(names.flatMap((name) => (attributes[name] ? [[` ${name}`, attributes[name]] as const] : [])));
