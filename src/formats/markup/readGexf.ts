import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { RawNetwork, Unreadable } from '../rawNetwork.ts';
import { attribute, readXml, relationsSeen } from '../readXml.ts';
import { markupNetwork } from './markupNetwork.ts';
import type { LeftOut, MarkupKey, MarkupRow } from './markupRow.ts';
import { programIn } from './programIn.ts';

/** GEXF 1.0 to 1.3: values with what holds when nothing is said, nodes within nodes, and of values that change in time the last. */
export const readGexf = (file: string, text: string): RawNetwork | Unreadable<'tooDeep'> => {
  const reading: Reading = {
    ...{ keys: [...OWN_KEYS], actors: [], relations: [], open: [], leftOut: new Map() },
    ...{ defaultType: 'undirected', attributesOf: 'actors', declared: 0, graphs: 0 },
  };
  const broken = readXml(file, text, {
    isFull: () => reading.actors.length > MAX_ACTORS || reading.relations.length > MAX_RELATIONS,
    open: (path, attributes, line) => openElement(reading, path, attributes, line),
    close: (path, content) => closeElement(reading, path, content),
  });
  if (broken === 'tooDeep') return { code: 'tooDeep', details: {}, place: null };
  const { actors, relations, keys, leftOut, declared } = reading;
  return markupNetwork({
    ...{ file, format: 'gexf', program: programIn(text), campOrder: [], actors, relations, keys, leftOut },
    broken: broken && { place: broken, relationsFound: relationsSeen(text, declared) },
  });
};

interface Reading {
  readonly keys: MarkupKey[];
  readonly actors: MarkupRow[];
  readonly relations: MarkupRow[];
  readonly open: OpenRow[];
  readonly leftOut: Map<LeftOut, number>;
  defaultType: string;
  attributesOf: 'actors' | 'relations';
  declared: number;
  graphs: number;
}
interface OpenRow {
  readonly row: MarkupRow;
  readonly isNode: boolean;
  /** From when the values that were read hold. */
  readonly since: Map<string, string>;
  isTimed: boolean;
}
type Attributes = Readonly<Record<string, string>>;

/** Attributes of the elements themselves, as if they had a key. */
const OWN_KEYS: readonly MarkupKey[] = [
  { of: 'all', id: ' label', name: 'label', fallback: '' },
  { of: 'relations', id: ' kind', name: 'kind', fallback: '' },
  { of: 'relations', id: ' weight', name: 'weight', fallback: '' },
];
const leave = ({ leftOut }: Reading, what: LeftOut) => leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
/** The keys of nodes and of edges have numbers of their own. */
const keyOf = (of: 'actors' | 'relations', id: string): string => `${of} ${id}`;

const openElement = (reading: Reading, path: readonly string[], attributes: Attributes, line: number) => {
  const { open, keys } = reading;
  const around = open.at(-1);
  const { id = '' } = attributes;
  switch (path.at(-1)) {
    case 'graph':
      reading.graphs += 1;
      if (reading.graphs > 1) leave(reading, 'graphs');
      reading.defaultType = attributes['defaultedgetype'] ?? 'undirected';
      return;
    case 'attributes':
      reading.attributesOf = attributes['class'] === 'edge' ? 'relations' : 'actors';
      return;
    case 'attribute':
      keys.push({
        of: reading.attributesOf,
        id: keyOf(reading.attributesOf, id),
        name: attribute(attributes, 'title') || id,
        fallback: '',
      });
      return;
    case 'edges':
      reading.declared += Number(attributes['count'] ?? 0) || 0;
      return;
    case 'node': {
      const row: MarkupRow = { line, id, values: ownValues(attributes, 'label') };
      const group = attributes['pid'] || (path.at(-2) === 'nodes' ? around?.row.id : undefined);
      if (group !== undefined) row.group = group;
      open.push({ row, isNode: true, since: new Map(), isTimed: isTimed(attributes) });
      return;
    }
    case 'edge': {
      const { source = '', target = '' } = attributes;
      const isDirected = (attributes['type'] ?? reading.defaultType).startsWith('dir');
      const row = { line, from: source, to: target, isDirected, values: ownValues(attributes, 'label', 'kind', 'weight') };
      open.push({ row, isNode: false, since: new Map(), isTimed: isTimed(attributes) });
      return;
    }
    case 'attvalue':
      if (around) setValue(around, attributes);
      return;
    case 'spell':
    case 'slice':
      if (around && isTimed(attributes)) around.isTimed = true;
      return;
    case 'parent':
      leave(reading, 'descents');
      return;
    case 'position': {
      const [x, y] = [Number.parseFloat(attributes['x'] ?? ''), Number.parseFloat(attributes['y'] ?? '')];
      // In Gephi y grows upwards.
      if (around?.isNode && Number.isFinite(x) && Number.isFinite(y)) Object.assign(around.row, { x, y: -y });
    }
  }
};

const closeElement = (reading: Reading, path: readonly string[], content: string) => {
  const element = path.at(-1);
  const key = reading.keys.at(-1);
  if (element === 'default' && path.at(-2) === 'attribute' && key) key.fallback = content.trim();
  if (element !== 'node' && element !== 'edge') return;
  const done = reading.open.pop();
  if (!done || reading.graphs > 1) return;
  if (done.isTimed) leave(reading, 'times');
  (done.isNode ? reading.actors : reading.relations).push(done.row);
};

/** Of a value that changes in time the one that holds last; without times the last that is said. */
const setValue = ({ row, isNode, since }: OpenRow, attributes: Attributes) => {
  const key = keyOf(isNode ? 'actors' : 'relations', attribute(attributes, 'for', 'id') ?? '');
  const start = attribute(attributes, 'start', 'startopen', 'timestamp') ?? '';
  const known = since.get(key);
  if (known !== undefined && isLater(known, start)) return;
  since.set(key, start);
  row.values.set(key, attributes['value'] ?? '');
};

/** Times are numbers or dates, of which the order is that of the text. */
const isLater = (one: string, other: string): boolean => {
  const [a, b] = [Number(one), Number(other)];
  return Number.isFinite(a) && Number.isFinite(b) ? a > b : one > other;
};

const TIMES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];
const isTimed = (attributes: Attributes): boolean => TIMES.some((name) => attributes[name] !== undefined);

const ownValues = (attributes: Attributes, ...names: readonly string[]): Map<string, string> =>
  new Map(names.flatMap((name) => (attributes[name] ? [[` ${name}`, attributes[name]] as const] : [])));
