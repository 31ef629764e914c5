import { cleanText } from './cleanText.ts';
import { fieldOfColumn } from './columnWords.ts';
import { readDescription } from './descriptionWords.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';

/**
 * What a pasted text is: one line, to be typed on; a list of which every line is one of quick add (two columns are relations);
 * or a table, of which the columns must be looked at before anything comes in.
 */
export type PastedShape = 'line' | 'list' | 'table';

/** Of plain relations: from, to, type, strength and certainty. */
const MOST_PLAIN_COLUMNS = 5;

export const pastedShape = (text: string): PastedShape => {
  const { separator, rows } = divided(text);
  const [first = []] = rows;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (separator !== null && separator !== '\t') return 'table';
  if (rows.length < 2 && width < 2) return 'line';
  if (width < 2) return 'list';
  if (rows.length > 1 && isHeading(first)) return isWhollyOfLines(first) ? 'list' : 'table';
  return width === 2 || (width <= MOST_PLAIN_COLUMNS && areMostlyRelations(rows)) ? 'list' : 'table';
};

/** A table as a file that any reader of tables takes: every cell in quotes, without empty rows. */
export const tableAsFile = (text: string): string =>
  divided(text)
    .rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');

/** Tabs, as spreadsheets copy; else what a heading row stands apart by; else semicolons, when every line has as many. */
const divided = (pasted: string): Divided => {
  const { text } = cleanText(pasted);
  if (text.trim().includes('\t')) return { separator: '\t', rows: filledRows(text, '\t') };
  for (const separator of [';', ','] as const) {
    if (!text.includes(separator)) continue;
    const rows = filledRows(text, separator);
    const [first = [], ...others] = rows;
    const isTable = others.length > 0 && first.length > 1;
    const divided = others.filter(({ length }) => length > 1).length;
    if (isTable && divided * 2 >= others.length && isNamedHeading(first)) return { separator, rows };
    if (isTable && separator === ';' && others.every(({ length }) => length === first.length)) return { separator, rows };
  }
  return { separator: null, rows: filledRows(text, null) };
};
interface Divided {
  readonly separator: '\t' | ';' | ',' | null;
  readonly rows: readonly (readonly string[])[];
}

const filledRows = (text: string, separator: string | null): string[][] => {
  const filled: string[][] = [];
  for (const cells of separatedRows(text, separator)) {
    let width = cells.length;
    while (width > 0 && cells[width - 1]?.trim() === '') width -= 1;
    if (width > 0) filled.push(cells.slice(0, width).map((cell) => cell.trim()));
  }
  return filled;
};

/** Rows of cells. A cell in quotes may hold line ends and separators; a quote that closes nowhere is just a sign. */
export const separatedRows = (text: string, separator: string | null): string[][] => {
  if (separator === null) return text.split('\n').map((line) => [line]);
  const rows: string[][] = [[]];
  const isEnd = (at: number) => at >= text.length || text[at] === '\n' || text[at] === separator;
  let at = 0;
  while (at <= text.length) {
    const close = text[at] === '"' ? closingQuote(text, at) : -1;
    const isQuoted = close > 0 && isEnd(close + 1);
    let end = isQuoted ? close + 1 : at;
    while (!isEnd(end)) end += 1;
    rows.at(-1)?.push(isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
};

const closingQuote = (text: string, open: number): number => {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
};

/** Relations of which quick add takes every column: nothing would be lost, so there is nothing to look at first. */
const isWhollyOfLines = (cells: readonly string[]): boolean => {
  const fields = cells.map((cell) => fieldOfColumn('relations', cell));
  const read = ['from', 'to', 'type', 'strength', 'certainty', 'directed'];
  return fields.includes('from') && fields.includes('to') && fields.every((field) => field !== null && read.includes(field));
};

/** A row that says which column holds the names, or both ends of relations. */
const isNamedHeading = (cells: readonly string[]): boolean => {
  const asRelations = cells.map((cell) => fieldOfColumn('relations', cell));
  const isOfRelations = asRelations.includes('from') && asRelations.includes('to');
  return isOfRelations || (cells.some((cell) => fieldOfColumn('actors', cell) === 'name') && knownColumns(cells) > 1);
};
const isHeading = (cells: readonly string[]): boolean =>
  isNamedHeading(cells) ||
  cells.some((cell) => fieldOfColumn('actors', cell) === 'name') ||
  (knownColumns(cells) > 1 && knownColumns(cells) * 2 >= cells.length);

/** A single name such as `Moskee` looks like a column that stays out; that alone makes no heading. */
const knownColumns = (cells: readonly string[]): number => {
  const known = cells.filter((cell) => fieldOfColumn('actors', cell) !== null).length;
  return known === 0 ? 0 : known + cells.filter((cell) => sensitiveHeading(cell) !== null).length;
};

/** Whether what stands behind two names says something of a relation, in at least half of the rows that have it. */
const areMostlyRelations = (rows: readonly (readonly string[])[]): boolean => {
  const described = rows.filter(({ length }) => length > 2);
  const understood = described.filter((cells) => readDescription(cells.slice(2).join(' ')).done);
  return understood.length * 2 >= described.length && rows.every(([from, to]) => from !== '' || to !== '');
};
