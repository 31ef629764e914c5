import { answeredOnce } from '../answeredOnce.ts';
import { endOfHeading, headingWeights } from '../columnWords.ts';
import type { ImportField } from '../importPreview.ts';
import type { GridRow, RawGrid } from '../rawNetwork.ts';
import { isHeading } from './headerLine.ts';
import { ASIDE } from './rowsMean.ts';

/** A grid with several tables, one below or beside the other, as so many grids; any other as it is. */
export const gridParts = (grid: RawGrid): readonly RawGrid[] =>
  stacked(grid.rows)
    .flatMap(sideBySide)
    .map((rows, index) => ({ ...grid, rows, table: index === 0 ? grid.table : `${grid.table} (${index + 1})` }));

type Rows = readonly GridRow[];

/** Parted before each line of headings that is not the first: those of relations, or others behind an empty line. */
const stacked = (rows: Rows, most = MOST_TABLES): readonly Rows[] => {
  if (most === 1) return [rows];
  const endOf = answeredOnce(endOfHeading);
  const isHeadOfRelations = (row: GridRow | undefined): boolean => {
    const cells = row?.cells ?? [];
    if (endOf(cells[0] ?? '') !== 'from' || !cells.some((cell) => endOf(cell) === 'to')) return false;
    return cells.filter(isHeading).length * 2 > cells.length;
  };
  const first = rows.slice(0, MOST_ABOVE).findIndex(isHead);
  const isGap = (at: number) => (rows[at]?.line ?? 0) > (rows[at - 1]?.line ?? 0) + 1;
  const isTitle = (at: number) => at > 0 && filled(rows[at]) === 1;
  const at = rows.findIndex((row, index) => {
    if (index < 2 || index <= first + 1) return false;
    if (isHeadOfRelations(row)) return first < 0 || !isHeadOfRelations(rows[first]);
    const isApart = isGap(index) || (isTitle(index - 1) && isGap(index - 1));
    return first >= 0 && isApart && isHead(row) && row.cells.join() !== rows[first]?.cells.join();
  });
  if (at < 0) return [rows];
  // A word alone above the second headings is their title.
  const start = isTitle(at - 1) && filled(rows[Math.max(first, 0)]) > 1 ? at - 1 : at;
  return [rows.slice(0, start), ...stacked(rows.slice(start), most - 1)];
};
const MOST_TABLES = 12;

/** Names with a column or an empty cell between them and both ends of a relation are another table. */
const sideBySide = (rows: Rows): readonly Rows[] => {
  const top = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => endsAt(cells).every((column) => column >= 0));
  const head = rows[top]?.cells;
  if (!head) return [rows];
  const [from, to] = endsAt(head).sort((one, other) => one - other) as [number, number];
  const nameAt = head.findIndex((cell, column) => (column < from || column > to) && isNameHeading(cell));
  if (nameAt < 0) return [rows];
  const body = rows.slice(top + 1);
  const has = ({ cells }: GridRow, column: number) => (cells[column] ?? '').trim() !== '';
  const [left, right] = nameAt < from ? [nameAt, from] : [to, nameAt];
  const between = Array.from({ length: right - left - 1 }, (_, index) => left + 1 + index);
  const gap = between.find((column) => !rows.slice(top).some((row) => has(row, column)));
  const isLoose =
    [head[from], head[to]].some((cell = '') => !ASIDE.test(cell)) &&
    body.some((row) => has(row, nameAt) && !has(row, from) && !has(row, to));
  if (gap === undefined && !isLoose) return [rows];
  const at =
    gap ?? (nameAt < from ? from : head.findIndex((cell, column) => column > to && isHeadingOf('actors', cell, ['id', 'name'])));
  const part = (cut: (cells: readonly string[]) => readonly string[]): Rows =>
    rows.map((row) => ({ ...row, cells: cut(row.cells) })).filter((row) => filled(row) > 0);
  return [part((cells) => cells.slice(0, at)), part((cells) => cells.slice(gap === undefined ? at : at + 1))];
};
const MOST_ABOVE = 12;
const endsAt = (cells: readonly string[]): number[] =>
  (['from', 'to'] as const).map((end) => cells.findIndex((cell) => endOfHeading(cell) === end));
const isHeadingOf = (of: 'actors' | 'relations', cell: string, fields: readonly ImportField[]): boolean =>
  headingWeights(of, cell).some(({ field, weight }) => weight > 2 && fields.includes(field));
/** "Label" may be that of a relation. */
const isNameHeading = (cell: string): boolean =>
  /naam|name|^actor(?:en|s)?$/i.test(cell.trim()) && endOfHeading(cell) === null && isHeadingOf('actors', cell, ['name']);

const filled = (row: GridRow | undefined): number => row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
const isHead = (row: GridRow): boolean => filled(row) > 1 && row.cells.every((cell) => cell.trim() === '' || isHeading(cell));

const MOST = 0.8;
/** Lines of a name, a colon and who it is tied to (`Imam: School, Buurthuis`), as two columns; nothing when they are not. */
export const colonRows = (rows: readonly GridRow[]): readonly GridRow[] | null => {
  const parted = rows.map((row): GridRow => {
    const text = row.cells.join(', ');
    const colon = text.indexOf(':');
    return colon > 0 ? { ...row, cells: [text.slice(0, colon).trim(), text.slice(colon + 1).trim()] } : row;
  });
  const isParted = ({ cells }: GridRow, index: number) =>
    cells !== rows[index]?.cells && !/[-–=]>|\s[-–—]\s|\/\//.test(rows[index]?.cells[0] ?? '');
  const count = parted.filter(isParted).length;
  if (count < 2 || count < rows.length * MOST) return null;
  const heads = new Set(parted.map(({ cells }) => cells[0]?.toLowerCase()));
  const targets = parted.flatMap(({ cells }) => (cells[1] ?? '').split(/[,;|]/).map((cell) => cell.trim().toLowerCase()));
  return targets.some((target) => heads.has(target)) ? parted : null;
};
