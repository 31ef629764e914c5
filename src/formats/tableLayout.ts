import { cutText } from '../domain/cutText.ts';
import { knownKind } from '../domain/kindFromName.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { fieldOfColumn } from './columnWords.ts';
import type { ImportField, ImportNotice, RowsAre, TableCorrection } from './importPreview.ts';
import type { RawGrid, RawRow, RawTable } from './rawNetwork.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';

/** A grid of rows and columns as a table of actors or of relations. */
export interface LaidOut {
  readonly tables: readonly RawTable[];
  readonly notices: readonly ImportNotice[];
}
type Columns = NonNullable<TableCorrection['columns']>;
const MAY_BE: readonly RowsAre[] = ['actors', 'relations'];
const FIRST_LINES = 6;

/** Says what a row of the grid stands for and which line holds the headings, as corrected, else by headings and content. */
export const tableLayout = (grid: RawGrid, corrected: TableCorrection = {}): LaidOut => {
  const { rows, table, file, separator, sheets } = grid;
  const said = corrected.columns ?? {};
  const [first] = rows;
  const heads = corrected.header === undefined ? (first?.cells.some(isHeader) ? first.line : 0) : corrected.header;
  const header = rows.find(({ line }) => line === heads)?.cells ?? null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = header ? headerOf(header, width) : plainColumns(width);
  const keyOf = new Map(columns.map((column, index) => [column, String(index + 1)]));
  const guessed = header ? kindOf(columns, said) : width > 1 ? 'relations' : 'actors';
  const rowsAre = corrected.rowsAre ?? guessed;
  const of = rowsAre === 'relations' ? 'relations' : 'actors';
  const layout = {
    ...{ table, rowsAre, separator, sheets, keyOf, mayBe: MAY_BE, header: header ? heads : 0 },
    firstLines: rows.slice(0, FIRST_LINES).map(({ cells }) => cells),
  };
  const filled = rows.filter(({ line }) => line > layout.header);
  const notices: ImportNotice[] = header || rows.length === 0 ? [] : [{ code: 'noHeader', details: { file } }];
  return {
    tables: [{ file, of, layout, rows: filled.map(({ cells, line }, index) => rowOf(cells, line, columns, index === 0)) }],
    notices,
  };
};

const isHeader = (cell: string): boolean => {
  const column = cutText(cell.trim(), MAX_NOTE_LENGTH);
  if (column === '') return false;
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

const kindOf = (columns: readonly string[], said: Columns): 'actors' | 'relations' => {
  const fields = columns.map((column, index): ImportField | null => {
    const key = String(index + 1);
    return Object.hasOwn(said, key) ? (said[key] ?? null) : fieldOfColumn('relations', column);
  });
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
