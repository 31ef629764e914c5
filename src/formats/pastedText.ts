import { cleanText } from './cleanText.ts';
import { fieldOfColumn } from './columnWords.ts';
import { connectorsIn } from './connectors.ts';
import { csvRows } from './csvRows.ts';
import { readDescription } from './descriptionWords.ts';
import { withoutListMark } from './listMark.ts';
import type { GridRow } from './rawNetwork.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { tableLayout } from './tableLayout.ts';
import { isProse } from './text/isProse.ts';

/**
 * What a text is before any reader looks at it: one line, to be typed on; a list of which every line is one of quick add (two
 * columns are relations); or anything else, which is read as a file is and looked at before it comes in.
 */
export type PastedShape = 'line' | 'list' | 'file';

/** Of plain relations: from, to, type, strength and certainty. */
const MOST_PLAIN_COLUMNS = 5;
/** How texts begin that other programs write. */
const OF_A_PROGRAM =
  /^\s{0,99}(?:<[?!a-z]|[[{]\s{0,99}["{[\]}]|\*[a-z]|#{1,6}\s|dl\b|(?:strict\s{1,9})?(?:di)?graph\b|creator\b|(?:nodedef|edgedef)>|begin:|@\w)/i;

export const pastedShape = (pasted: string): PastedShape => {
  const { text } = cleanText(pasted);
  const isTabbed = text.trim().includes('\t');
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  if (lines.length < 2 && !isTabbed) return OF_A_PROGRAM.test(text) && text.length > ONE_LINE ? 'file' : 'line';
  if (OF_A_PROGRAM.test(text) || lines.includes('#') || isProse(text)) return 'file';
  if (isTabbed) return isPlainTable(text) ? 'list' : 'file';
  return isDivided(text) || isHeaded(lines) ? 'file' : 'list';
};
/** No name or relation is as long as the shortest network in one line. */
const ONE_LINE = 60;

/** Text whose lines are those of quick add, and which at least once says that two belong together. */
export const areLines = (text: string): boolean => {
  const start = text.slice(0, LOOKED_AT);
  if (start.includes('\t') || pastedShape(start) === 'file') return false;
  const lines = start.split('\n').flatMap((line) => withoutListMark(line).trim() || []);
  // A title with a dash in it above the rows of a table makes no list.
  const divided = lines.filter((line) => line.includes(';') && connectorsIn(line).length === 0);
  if (divided.length * 2 > lines.length) return false;
  const tied = lines.filter((line) => connectorsIn(line).length > 0);
  const read = tied.filter((line) => readDescription(line.split(': ').slice(1).join(' ')).done);
  return read.length > 0 && read.length * 2 >= tied.length && tied.length * 4 >= lines.length;
};
const LOOKED_AT = 65_536;

/** A single column of ends under a heading. */
const isHeaded = ([first = '', ...others]: readonly string[]): boolean =>
  connectorsIn(first).length === 0 &&
  (fieldOfColumn('relations', first) !== null || /^(?:interact|relati|verband)/i.test(first)) &&
  others.some((line) => connectorsIn(line).length > 0);

/** What a heading row stands apart by; or semicolons, when every line has as many. */
const isDivided = (text: string): boolean =>
  ([';', ','] as const).some((separator) => {
    if (!text.includes(separator)) return false;
    const [first = [], ...others] = csvRows(text, separator).rows.map(({ cells }) => cells.map((cell) => cell.trim()));
    if (others.length === 0 || first.length < 2) return false;
    const divided = others.filter(({ length }) => length > 1).length;
    if (divided * 2 >= others.length && isNamedHeading(first)) return true;
    return separator === ';' && others.every(({ length }) => length === first.length);
  });

/** Relations of which quick add takes every column, as the reader of tables does: there is nothing to look at first. */
const isPlainTable = (text: string): boolean => {
  const { rows, openedAt } = csvRows(text, '\t');
  const [first, ...others] = rows;
  if (openedAt >= 0 || !first) return false;
  const cells = rows.map((row) => row.cells.map((cell) => cell.trim()));
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  if (width > MOST_PLAIN_COLUMNS || !areRelations(rows)) return false;
  const [headings = [], ...body] = cells;
  if (others.length > 0 && isHeading(headings)) return isWhollyOfLines(headings, body);
  return width === 2 || areMostlyRelations(cells);
};

const areRelations = (rows: readonly GridRow[]): boolean =>
  tableLayout({ file: '', table: '', rows, separator: '\t', sheets: null }).tables.every(
    ({ layout }) => layout?.rowsAre === 'relations',
  );

/** Numbers are compared with each other before they say how strong a relation is. */
const isWhollyOfLines = (headings: readonly string[], rows: readonly (readonly string[])[]): boolean => {
  const fields = headings.map((cell) => fieldOfColumn('relations', cell));
  const read = ['from', 'to', 'type', 'strength', 'certainty', 'directed'];
  return (
    fields.includes('from') &&
    fields.includes('to') &&
    fields.every((field) => field !== null && read.includes(field)) &&
    rows.every((cells) =>
      cells.every((cell, index) => {
        const field = fields[index];
        return field === 'from' || field === 'to' || field === 'directed' || (!/\d/.test(cell) && readDescription(cell).done);
      }),
    )
  );
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

/** Whether what stands behind two names says something of a relation in words, in at least half of the rows that have it. */
const areMostlyRelations = (rows: readonly (readonly string[])[]): boolean => {
  const described = rows.filter(({ length }) => length > 2);
  const words = described.map((cells) => cells.slice(2).join(' '));
  const understood = words.filter((said) => readDescription(said).done);
  return (
    understood.length * 2 >= described.length &&
    !words.some((said) => /\d/.test(said)) &&
    rows.every(([from, to]) => from !== '' || to !== '')
  );
};
