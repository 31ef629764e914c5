import { fieldOfColumn } from '../columnWords.ts';
import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { GridsRead, RawGrid } from '../rawNetwork.ts';
import { type Fields, isRecord, recordsOf, textOf } from './jsonFields.ts';
import { flat, rowMaker } from './jsonRows.ts';
import { isNameLike } from './nodeNames.ts';
import { topOf } from './topOf.ts';

/** A table written as JSON: a list of rows, or of values a column, whose keys are the headings. */
export const isRowsGrid = (value: unknown): Sureness | null => {
  if (plainLines(value)) return 'likely';
  const rows = rowsIn(value)?.slice(0, MOST_SEEN).map(flat) ?? [];
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isField = (key: string) =>
    ['name', 'from', 'to'].includes(fieldOfColumn('actors', key) ?? fieldOfColumn('relations', key) ?? '') ||
    fieldOfColumn('relations', key) === 'from';
  const hasNames = keys.some((key) => isField(key) || isNameLike(rows.map((row) => textOf(row[key]) ?? '')));
  return rows.length > 0 && hasNames && rows.every((row) => Object.keys(row).length > 0) ? 'likely' : null;
};
const MOST_SEEN = 200;

export const readRowsGrid = (content: Content): GridsRead => {
  const { name: file } = content;
  const make = rowMaker();
  const cells = plainLines(topOf(content));
  if (cells) return { format: 'jsonRows', grids: [gridOf(file, cells)], notices: [], broken: null };
  const rows = (rowsIn(topOf(content)) ?? []).map((row) => make.relation(flat(row), {}).cells);
  const headings = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const lines = [headings, ...rows.map((cells) => headings.map((heading) => cells.get(heading) ?? ''))];
  return { format: 'jsonRows', grids: [{ ...gridOf(file, lines), header: 1 }], notices: make.notices(), broken: null };
};

const gridOf = (file: string, lines: readonly (readonly string[])[]): RawGrid => ({
  ...{ file, table: file, separator: null, sheets: null },
  rows: lines.map((cells, index) => ({ cells, line: index + 1 })),
});

/** Lines of plain cells, of which nobody says whether the first holds headings. */
const plainLines = (value: unknown): readonly (readonly string[])[] | null => {
  if (!Array.isArray(value) || value.length < 2) return null;
  const lines: readonly unknown[] = value;
  const isPlain = (cell: unknown) => typeof cell !== 'object' || cell === null;
  const isLine = (line: unknown): line is readonly unknown[] => Array.isArray(line) && line.every(isPlain);
  if (!lines.every(isLine) || !lines.some((line) => line.some((cell) => typeof cell === 'string'))) return null;
  return lines.map((line) => line.map((cell) => textOf(cell) ?? ''));
};

/** The rows of a table, however it was turned into JSON. */
const rowsIn = (value: unknown): readonly Fields[] | null => {
  if (Array.isArray(value)) {
    if (value.every(isRecord)) return value;
    if (value.every((item) => typeof item === 'string')) return isNameLike(value) ? value.map((name) => ({ name })) : null;
    return null;
  }
  if (!isRecord(value)) return null;
  if (Array.isArray(value.columns) && Array.isArray(value.data)) return underFirst([value.columns, ...value.data]);
  const entries = Object.entries(value);
  const lists = entries.filter(([, inner]) => Array.isArray(inner) && inner.length > 0 && inner.every(isRecord));
  const [only] = lists;
  if (only && lists.length === 1) return recordsOf(only[1]);
  const results = value.results;
  if (isRecord(results) && Array.isArray(results.bindings)) return recordsOf(results.bindings);
  return byColumn(entries);
};

const underFirst = (lines: readonly unknown[]): readonly Fields[] | null => {
  const [head, ...rest] = lines;
  if (!Array.isArray(head) || !head.every((cell) => typeof cell === 'string')) return null;
  const headings: readonly string[] = head;
  return rest.flatMap((line) =>
    Array.isArray(line) ? [Object.fromEntries(headings.map((heading, index): [string, unknown] => [heading, line[index]]))] : [],
  );
};

/** Columns as long as each other, of which a heading is known: `{"van": ["A"], "naar": ["B"]}`, or with the number of each row. */
const byColumn = (entries: readonly (readonly [string, unknown])[]): readonly Fields[] | null => {
  if (entries.length < 2 || !entries.some(([key]) => fieldOfColumn('relations', key) ?? fieldOfColumn('actors', key)))
    return null;
  const columns = entries.map(([key, inner]) => {
    const values = Array.isArray(inner)
      ? inner
      : isRecord(inner) && Object.keys(inner).every((at) => /^\d+$/.test(at))
        ? Object.values(inner)
        : [];
    return [key, values] as const;
  });
  const count = columns[0]?.[1].length ?? 0;
  if (count === 0 || columns.some(([, values]) => values.length !== count)) return null;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map(([key, values]): [string, unknown] => [key, values[row]])),
  );
};
