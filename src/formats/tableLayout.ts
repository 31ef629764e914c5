import { cutText } from '../domain/cutText.ts';
import { nameKey } from '../domain/nameKey.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { headingWeights } from './columnWords.ts';
import type { ImportField, ImportNotice, RowsAre, TableCorrection } from './importPreview.ts';
import type { RawGrid, RawRow, RawTable, TableLayout } from './rawNetwork.ts';
import { relationWord } from './relationWord.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { rowsOfEndColumns } from './tables/endColumns.ts';
import { colonRows } from './tables/gridParts.ts';
import { type Headed, headedGrid } from './tables/headerLine.ts';
import { rowsOfMarkColumns } from './tables/markColumns.ts';
import { matrixIn } from './tables/matrixShape.ts';
import { columnOf, endsColumn, type MeantTable, rowsMean } from './tables/rowsMean.ts';
import { tieColumns } from './tables/tieColumns.ts';
import { rowsOfEnds, rowsOfLines, rowsOfMatrix, rowsOfTies } from './tables/tieRows.ts';
import { rowsOfTypeColumns } from './tables/typeColumns.ts';

/** A grid of rows and columns as tables of actors, of relations or of both. */
export interface LaidOut {
  readonly tables: readonly RawTable[];
  readonly notices: readonly ImportNotice[];
}
const MAY_BE: readonly RowsAre[] = ['actors', 'relations', 'both', 'matrix', 'lines'];
const FIRST_LINES = 6;
const FURTHEST_LINE = 30;

/** Says what a row of the grid stands for and which line holds the headings, as corrected, else by headings and content. */
export const tableLayout = (grid: RawGrid, corrected: TableCorrection = {}): LaidOut => {
  const { table, file, separator, sheets } = grid;
  const listed = corrected.header === undefined && corrected.rowsAre === undefined ? colonRows(grid.rows) : null;
  const rows = listed ?? grid.rows;
  const { rowsAre: asked } = corrected;
  const headed = headedGrid(rows, listed ? 0 : corrected.header);
  const matrix = asked === undefined || asked === 'matrix' ? matrixIn(rows, asked === 'matrix', corrected.header) : null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = headed.headings ? headerOf(headed.headings, width) : plainColumns(width);
  const said = new Map(Object.entries(corrected.columns ?? {}));
  const meant: MeantTable = { columns, hasHeadings: headed.headings !== null, body: headed.body, said };
  const rowsAre = asked ?? (matrix ? 'matrix' : listed ? 'both' : rowsMean(meant));
  const layout: TableLayout = {
    ...{ table, rowsAre, separator, sheets, mayBe: MAY_BE, header: matrix?.line ?? headed.line },
    keyOf: new Map(columns.map((column, index) => [column, String(index + 1)])),
    firstLines: firstLinesOf(rows),
  };
  const notices = noticesOf(file, headed, rowsAre, width);
  const relations = (made: readonly RawRow[], mentions: readonly string[] = []): RawTable => ({
    file,
    of: 'relations',
    layout,
    rows: made,
    mentions,
  });
  if (matrix) return { tables: [relations(rowsOfMatrix(matrix), matrix.names)], notices: matrix.notices };
  if (rowsAre === 'lines') {
    const lines = rowsOfLines(headed.body, separator ?? '');
    // A line with one name is an actor, and no relation of which an end is missing.
    const isAlone = ({ cells }: RawRow) => !cells.get('naar');
    const alone = lines.filter(isAlone).map(({ cells }) => cells.get('van') ?? '');
    return {
      tables: [
        relations(
          lines.filter((row) => !isAlone(row)),
          alone,
        ),
      ],
      notices,
    };
  }
  const laid = headed.body.map(({ cells, line }, index) => rowOf(cells, line, columns, index === 0));
  if (rowsAre === 'actors')
    return { tables: [{ file, of: 'actors', layout, rows: rowsOfMarkColumns(laid, meant.hasHeadings ? columns : []) }], notices };
  if (rowsAre === 'both') return { tables: bothOf(meant, laid, layout, file), notices };
  const ends = columnOf(meant, 'relations', 'from') < 0 && columnOf(meant, 'relations', 'to') < 0 ? endsColumn(meant) : -1;
  const kind = meant.columns.findIndex((column) =>
    headingWeights('relations', column).some(({ field, weight }) => field === 'type' && weight > 2),
  );
  const atEnds = rowsOfEndColumns(laid, meant.hasHeadings ? columns : []);
  return {
    tables: [
      ...(atEnds.length > 0 ? [{ file, of: 'actors', isAside: true, rows: atEnds } as const] : []),
      relations(
        ends < 0
          ? rowsOfTypeColumns(laid, meant.hasHeadings ? columns : [])
          : rowsOfEnds(laid, columns[ends] ?? '', kind === ends ? null : (columns[kind] ?? null)),
      ),
    ],
    notices,
  };
};

/** Headings that merely say that there is a tie. */
const PLAIN_TIE = /contact|relati|connect|verbonden|netwerk|link|neighb|buren|adjacen|met wie|target|naar|^to$|partner/i;
const OF_TIES: readonly ImportField[] = ['type', 'strength', 'certainty', 'directed', 'sign'];

/** Actors with, in other columns, whom they are tied to; who has several rows is one actor. */
const bothOf = (meant: MeantTable, rows: readonly RawRow[], layout: TableLayout, file: string): readonly RawTable[] => {
  const { columns, said, body } = meant;
  const nameAt = Math.max(columnOf(meant, 'actors', 'name'), 0);
  const guessed = tieColumns(columns, body, nameAt, columnOf(meant, 'actors', 'id'));
  const isTie = (index: number) => {
    const field = said.get(String(index + 1));
    return field === undefined ? guessed.columns.includes(index) || (!meant.hasHeadings && index > 0) : field === 'to';
  };
  const tied = columns.flatMap((column, index) => {
    if (index === nameAt || !isTie(index) || sensitiveHeading(column)) return [];
    const isType = meant.hasHeadings && (relationWord(column) !== null || !PLAIN_TIE.test(column)) && !/^contact/i.test(column);
    return [{ column, type: isType ? column : '' }];
  });
  const ties = new Map<string, ImportField>(tied.map(({ column }) => [column, 'to']));
  const besides = columns.flatMap((column) => {
    const field = headingWeights('relations', column).find(({ weight }) => weight > 2)?.field;
    const isOfTies =
      field !== undefined && OF_TIES.includes(field) && headingWeights('actors', column).every(({ weight }) => weight < 2);
    return tied.length === 1 && isOfTies && !ties.has(column) && meant.hasHeadings ? [{ column, field }] : [];
  });
  for (const { column, field } of besides) ties.set(column, field);
  const name = columns[nameAt] ?? '';
  const nameOf = ({ cells }: RawRow) => cells.get(name) ?? '';
  return [
    { file, of: 'actors', layout, ties, nameColumn: name, rows: onceEach(rows, nameOf) },
    {
      file,
      of: 'relations',
      layout,
      isAside: true,
      rows: rowsOfTies(
        rows,
        nameOf,
        tied,
        besides.map(({ column }) => column),
        guessed.names,
      ),
    },
  ];
};

/** Of rows with one name, the first with what the others add. */
const onceEach = (rows: readonly RawRow[], nameOf: (row: RawRow) => string): RawRow[] => {
  const byName = new Map<string, RawRow>();
  for (const row of rows) {
    const key = nameKey(nameOf(row)) || `${row.line}`;
    const known = byName.get(key);
    byName.set(
      key,
      known ? { ...known, cells: new Map([...row.cells, ...[...known.cells].filter(([, cell]) => cell !== '')]) } : row,
    );
  }
  return [...byName.values()];
};

const noticesOf = (file: string, { headings, beside, body }: Headed, rowsAre: RowsAre, width: number): ImportNotice[] => {
  const [first] = beside;
  const value = cutText(first?.cells.filter((cell) => cell.trim() !== '').join(' ') ?? '', 60);
  const isUnsure = headings === null && width > 2 && body.length > 0 && (rowsAre === 'actors' || rowsAre === 'relations');
  return [
    ...(first ? [{ code: 'linesLeftOut', details: { file, count: beside.length, line: first.line, value } } as const] : []),
    ...(isUnsure ? [{ code: 'noHeader', details: { file } } as const] : []),
  ];
};

/** By their number, so that an empty one counts. */
const firstLinesOf = (rows: RawGrid['rows']): string[][] => {
  const lines: string[][] = [];
  for (const { line, cells } of rows.slice(0, FIRST_LINES)) if (line <= FURTHEST_LINE) lines[line - 1] = [...cells];
  return Array.from(lines, (cells) => cells ?? []);
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

/** The first row has every column, so that all are known; the others what they hold. */
const rowOf = (cells: readonly string[], line: number, columns: readonly string[], isFirst: boolean): RawRow => {
  const held = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (isFirst || cell !== '') held.set(column, unescaped(cell));
  }
  return { line, cells: held };
};

/** Takes off the one apostrophe that was put before what a spreadsheet would take for a formula. */
const unescaped = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
