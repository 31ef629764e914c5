import { cutText } from '../domain/cutText.ts';
import { knownKind } from '../domain/kindFromName.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { fieldOfColumn } from './columnWords.ts';
import { csvRows, withoutQuoted } from './csvRows.ts';
import type { ImportField, ImportNotice, ImportSettings } from './importPreview.ts';
import { type Broken, placeAt, type RawRow, type RawTable } from './rawNetwork.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';

/** A table of actors or of relations, as spreadsheets write them: any separator, line ends within quotes, with or without header. */
export interface CsvTable {
  readonly table: RawTable;
  readonly broken: Broken | null;
  readonly notices: readonly ImportNotice[];
}

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** For a table of one column: a separator that no text has. */
const NONE = '\u001F';

/** Any text is some table; what it means is for others to judge. `file` is its name, `corrected` what the user said of its columns. */
export const readCsv = (file: string, text: string, corrected: ImportSettings['columns'][string] = {}): CsvTable => {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const start = said?.[0].length ?? 0;
  const { rows, openedAt } = csvRows(text, said?.[1] ?? separatorOf(text), start, said ? 2 : 1);
  const [first] = rows;
  const header = first?.cells.some((cell) => isHeader(cell, corrected)) ? first.cells : null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = header ? headerOf(header, width) : plainColumns(width);
  const of = header ? tableKind(columns, corrected) : width > 1 ? 'relations' : 'actors';
  const table: RawTable = {
    file,
    of,
    rows: rows.slice(header ? 1 : 0).map(({ cells, line }, index) => rowOf(cells, line, columns, index === 0)),
  };
  const notices: ImportNotice[] = header || rows.length === 0 ? [] : [{ code: 'noHeader', details: { file } }];
  if (openedAt < 0) return { table, notices, broken: null };
  const place = placeAt(file, text, openedAt);
  const lost = linesIn(text, openedAt);
  const relationsFound = of === 'relations' ? table.rows.length + lost : 0;
  return { table, notices, broken: { place, relationsFound, isQuote: true } };
};

/** The separator that occurs most outside quotes on the first line with text. */
const separatorOf = (text: string): string => {
  const line = /^[^\n\r]*/.exec(withoutQuoted(text).trimStart())?.[0] ?? '';
  const counted = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length - 1 }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.separator : NONE;
};

/** Lines with something on them, from a place on. */
const linesIn = (text: string, from: number): number => {
  let count = 1;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) if ((text[at + 1] ?? '\n') > '\r') count += 1;
  return count;
};

const isHeader = (cell: string, corrected: Readonly<Record<string, ImportField | null>>): boolean => {
  const column = cutText(cell.trim(), MAX_NOTE_LENGTH);
  if (column === '') return false;
  if (Object.hasOwn(corrected, column)) return true;
  // "GGZ" in a first row is an actor sooner than a heading.
  if (sensitiveHeading(column) && knownKind(column) === null) return true;
  return fieldOfColumn('actors', column) !== null || fieldOfColumn('relations', column) !== null;
};

/** Column names, each once: a name that comes again gets a number, one that is missing its letter. */
const headerOf = (cells: readonly string[], width: number): string[] => {
  const seen = new Map<string, number>();
  return plainColumns(width).map((letter, index) => {
    const name = cutText(cells[index]?.trim() ?? '', MAX_NOTE_LENGTH) || letter;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};

/** A, B, C … as a spreadsheet calls its columns. */
const plainColumns = (width: number): string[] =>
  Array.from({ length: width }, (_, index) =>
    index < 26 ? String.fromCharCode(65 + index) : `${Math.floor(index / 26)}-${index % 26}`,
  );

const tableKind = (columns: readonly string[], corrected: Readonly<Record<string, ImportField | null>>): RawTable['of'] => {
  const fields = columns.map((column) =>
    Object.hasOwn(corrected, column) ? corrected[column] : fieldOfColumn('relations', column),
  );
  return fields.includes('from') && fields.includes('to') ? 'relations' : 'actors';
};

/** The first row has every column, so that all are known; the others what they hold. */
const rowOf = (cells: readonly string[], line: number, columns: readonly string[], isFirst: boolean): RawRow => ({
  line,
  cells: new Map(
    columns.flatMap((column, index) => (isFirst || cells[index] ? [[column, unescaped(cells[index] ?? '')] as const] : [])),
  ),
});

/** Takes off the one apostrophe that was put before what a spreadsheet would take for a formula. */
const unescaped = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
