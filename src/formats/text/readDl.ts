import { MAX_RELATIONS } from '../../domain/quantities.ts';
import { placeAt, type RawNetwork, type Unreadable } from '../rawNetwork.ts';
import { type ListedNetwork, listedNetwork, relateMatrix } from './listedNetwork.ts';
import { quotedWords } from './quotedWords.ts';

/** Whether a text is a network in UCINET's DL: it begins with the word, and says how many actors there are. */
export const isDl = (text: string): boolean => /^\s{0,99}dl\b[\s,]{0,99}(?:n|nr|nc|nm|format)\s{0,9}=/i.test(text.slice(0, 999));

type Shape = 'matrix' | 'upper' | 'lower' | 'edges' | 'nodes' | 'array';
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:fullmatrix|fm|nr)/i, 'matrix'],
  [/^(?:upperhalf|uh)/i, 'upper'],
  [/^(?:lowerhalf|lh)/i, 'lower'],
  [/^(?:edgelist|el)/i, 'edges'],
  [/^(?:nodelist|nl)/i, 'nodes'],
  [/^(?:edgearray|ea)/i, 'array'],
];

/**
 * UCINET's DL (Borgatti, Everett and Freeman): a full matrix or half of one, edge and node lists, with labels apart or embedded; of
 * several matrices each its name. A matrix that is not the same both ways has direction.
 */
export const readDl = (file: string, text: string): RawNetwork | Unreadable<'noActors'> => {
  const onOwnLine = text.search(/(?:^|\n)[ \t]{0,99}data[ \t]{0,9}:/i);
  const start = onOwnLine < 0 ? text.search(/\bdata\s{0,9}:/i) : onOwnLine;
  if (start < 0) return { code: 'noActors', details: {}, place: null };
  const head = headOf(text.slice(0, start));
  const network = listedNetwork(file);
  const lineAt = text.slice(0, start).split('\n').length;
  const rows = text
    .slice(text.indexOf(':', start) + 1)
    .split(/\r\n|\r|\n/)
    .map((line) => quotedWords(line, ','));
  if (isList(head)) lists(network, rows, head, lineAt);
  const isCut = !isList(head) && !matrices(network, rows, head);
  const read = network.network('ucinet', [], 'UCINET');
  return isCut ? { ...read, broken: { place: placeAt(file, text, text.length), relationsFound: 0 } } : read;
};

const isList = ({ shape }: Head): boolean => shape === 'edges' || shape === 'nodes' || shape === 'array';

interface Head {
  readonly rows: number;
  readonly columns: number;
  readonly layers: number;
  readonly shape: Shape;
  readonly isTwoMode: boolean;
  readonly hasDiagonal: boolean;
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly layerLabels: readonly string[];
}

const COUNTS = {
  n: /\bn\s{0,9}=\s{0,9}(\d{1,9})/i,
  rows: /\bnr\s{0,9}=\s{0,9}(\d{1,9})/i,
  columns: /\bnc\s{0,9}=\s{0,9}(\d{1,9})/i,
  layers: /\bnm\s{0,9}=\s{0,9}(\d{1,9})/i,
};
const LABELS = {
  both: /(?:^|\n)[ \t,]{0,99}labels\s{0,9}:/i,
  rows: /(?:^|\n)[ \t,]{0,99}row\s{1,9}labels\s{0,9}:/i,
  columns: /(?:^|\n)[ \t,]{0,99}col(?:umn)?\s{1,9}labels\s{0,9}:/i,
  layers: /(?:^|\n)[ \t,]{0,99}(?:matrix|level)\s{1,9}labels\s{0,9}:/i,
};
const EMBEDDED = {
  both: /(?:^|[\n,])[ \t]{0,99}labels\s{1,9}embedded/i,
  rows: /(?:^|[\n,])[ \t]{0,99}row\s{1,9}labels\s{1,9}embedded/i,
  columns: /(?:^|[\n,])[ \t]{0,99}col(?:umn)?\s{1,9}labels\s{1,9}embedded/i,
};
const NEXT_LABELS = /(?:^|\n)[ \t]{0,99}(?:(?:row|column|col|matrix|level)\s{1,9})?labels\b/i;

const headOf = (text: string): Head => {
  const number = (count: keyof typeof COUNTS) => Number(COUNTS[count].exec(text)?.[1] ?? 0);
  const said = /\bformat\s{0,9}=\s{0,9}(\w{1,20})/i.exec(text)?.[1] ?? '';
  const [n, rows, columns] = [number('n'), number('rows'), number('columns')];
  const labels = (of: keyof typeof LABELS) => {
    const found = LABELS[of].exec(text);
    if (!found) return [];
    const rest = text.slice(found.index + found[0].length);
    const end = rest.search(NEXT_LABELS);
    return namesIn(end < 0 ? rest : rest.slice(0, end));
  };
  const both = labels('both');
  const all = EMBEDDED.both.test(text);
  return {
    rows: rows || n,
    columns: columns || n,
    layers: Math.max(1, number('layers')),
    shape: SHAPES.find(([is]) => is.test(said))?.[1] ?? 'matrix',
    isTwoMode: (rows > 0 && columns > 0) || /(?:list|array|[enl]l)2/i.test(said),
    hasDiagonal: !/\bdiagonal\s{0,9}=?\s{0,9}absent/i.test(text),
    embedded: { rows: all || EMBEDDED.rows.test(text), columns: all || EMBEDDED.columns.test(text) },
    rowLabels: [...labels('rows'), ...both],
    columnLabels: [...labels('columns'), ...both],
    layerLabels: labels('layers'),
  };
};

/** One a line when a line holds a single one; else apart by commas, else by spaces. */
const namesIn = (text: string): string[] => {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.some((line) => line.includes(','))) return lines.flatMap((line) => quotedByCommas(line));
  return lines.length > 1
    ? lines.map((line) => (quotedWords(line).length === 1 ? (quotedWords(line)[0] ?? '') : line))
    : lines.flatMap((line) => quotedWords(line));
};
const quotedByCommas = (line: string): string[] =>
  (line.match(/"[^"]*"|[^,]+/g) ?? []).map((name) => name.trim().replace(/^"(.*)"$/, '$1')).filter((name) => name !== '');

/** The id of an actor is what the data call it: a label where they are embedded, else its number. */
/** What sets the numbers of a second mode apart from those of the first. */
const SECOND = '/2';

const lists = (network: ListedNetwork, rows: readonly (readonly string[])[], head: Head, firstLine: number): void => {
  const first = listed(network, head.embedded.rows ? 0 : head.rows, head.rowLabels, '');
  const second = head.isTwoMode ? listed(network, head.embedded.columns ? 0 : head.columns, head.columnLabels, SECOND) : first;
  const ties = new Map<string, ListedTie>();
  let layer = 0;
  const tie = (from: string, to: string, line: number, strength = '') => {
    const back = head.isTwoMode ? undefined : ties.get(`${layer} ${to} ${from}`);
    if (back && back.strength === strength && from !== to) back.isReturned = true;
    else ties.set(`${layer} ${from} ${to}`, { from, to, line, strength, type: head.layerLabels[layer] ?? '', isReturned: false });
  };
  for (const [index, words] of rows.entries()) {
    const [start = '', ...rest] = words;
    if (start === '' || network.isFull() || ties.size > MAX_RELATIONS) continue;
    const line = firstLine + index;
    // A line with an exclamation mark begins the next relation.
    if (start === '!') layer += 1;
    else if (head.shape === 'nodes') for (const to of rest) tie(first(start), second(to), line);
    else if (head.shape === 'array') {
      for (const [at, value] of rest.entries()) if (Number(value) !== 0) tie(first(start), second(String(at + 1)), line, value);
    } else if (rest[0] !== undefined) tie(first(start), second(rest[0]), line, rest[1]);
  }
  for (const { from, to, line, strength, type, isReturned } of ties.values()) {
    const isDirected = !head.isTwoMode && !isReturned;
    network.relate(from, to, { line, isDirected, says: { ...(strength !== '' && { strength }), ...(type !== '' && { type }) } });
  }
};
interface ListedTie {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly strength: string;
  readonly type: string;
  isReturned: boolean;
}

/** Makes the actors of one side; gives back who is meant by a number or a label. */
const listed = (network: ListedNetwork, count: number, labels: readonly string[], mark: string) => {
  const byLabel = new Map<string, string>();
  for (let number = 1; number <= Math.max(count && labels.length === 0 ? count : 0, labels.length); number += 1) {
    if (network.isFull()) break;
    const [id, name] = [`${number}${mark}`, labels[number - 1] ?? ''];
    network.actor(id, { says: { name: name || String(number) } });
    if (name !== '') byLabel.set(name.toLowerCase(), id);
  }
  return (said: string): string => {
    const known = byLabel.get(said.toLowerCase());
    if (known) return known;
    if (network.has(`${said}${mark}`)) return `${said}${mark}`;
    // A number beyond the last is nobody's.
    if (count > 0 && /^\d{1,9}$/.test(said)) return `${said}${mark}`;
    const id = `${mark}${said}`;
    network.actor(id, { says: { name: said } });
    byLabel.set(said.toLowerCase(), id);
    return id;
  };
};

/** Whether all cells are there. */
const matrices = (network: ListedNetwork, lines: readonly (readonly string[])[], head: Head): boolean => {
  const { embedded, shape } = head;
  const filled = lines.filter((words) => words.length > 0);
  const columnNames = embedded.columns ? (filled.shift() ?? []) : head.columnLabels;
  const rowNames = embedded.rows ? filled.slice(0, head.rows).map(([name = '']) => name) : head.rowLabels;
  const body = embedded.rows ? filled.map((words) => words.slice(1)) : filled;
  const cells = body.flat();
  const from = ids(network, head.rows, rowNames, '');
  const to = head.isTwoMode ? ids(network, head.columns, columnNames, SECOND) : from;
  const half = head.hasDiagonal ? 0 : 1;
  const size = shape === 'matrix' ? head.rows * (head.columns - half) : (head.rows * (head.rows + 1 - 2 * half)) / 2;
  for (let layer = 0; layer < head.layers; layer += 1) {
    const offset = layer * size;
    const at = (row: number, column: number): string => {
      if (shape === 'matrix') {
        if (row === column && half > 0) return '';
        return cells[offset + row * (head.columns - half) + column - (column > row ? half : 0)] ?? '';
      }
      const [low, high] = row < column ? [row, column] : [column, row];
      if (low === high && half > 0) return '';
      const lower = (high * (high + 1)) / 2 - (half > 0 ? high : 0) + low;
      const upper = low * head.rows - (low * (low - 1)) / 2 - (half > 0 ? low : 0) + high - low - half;
      return cells[offset + (shape === 'lower' ? lower : upper)] ?? '';
    };
    const type = head.layerLabels[layer] ?? '';
    relateMatrix(network, from, to, at, type === '' ? {} : { says: { type } });
  }
  return cells.length >= size * head.layers;
};

const ids = (network: ListedNetwork, count: number, names: readonly string[], mark: string): string[] => {
  const found: string[] = [];
  for (let number = 1; number <= count && !network.isFull(); number += 1) {
    const id = `${number}${mark}`;
    network.actor(id, { says: { name: names[number - 1] || String(number) } });
    found.push(id);
  }
  return found;
};
