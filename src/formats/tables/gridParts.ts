import { answeredOnce } from '../answeredOnce.ts';
import { endOfHeading } from '../columnWords.ts';
import type { GridRow, RawGrid } from '../rawNetwork.ts';
import { isHeading } from './headerLine.ts';

/** A grid with two tables one after the other, as two grids; any other as it is. */
export const gridParts = (grid: RawGrid): readonly RawGrid[] => {
  const { rows } = grid;
  const endOf = answeredOnce(endOfHeading);
  const isHead = ({ cells }: GridRow): boolean =>
    endOf(cells[0] ?? '') === 'from' &&
    cells.some((cell) => endOf(cell) === 'to') &&
    cells.filter(isHeading).length * 2 > cells.length;
  const at = rows.findIndex((row, index) => index > 1 && isHead(row));
  if (at < 0 || rows.slice(0, 3).some(isHead)) return [grid];
  // A word alone above the second headings is their title.
  const start = filled(rows[at - 1]) === 1 && filled(rows[0]) > 1 ? at - 1 : at;
  return [
    { ...grid, rows: rows.slice(0, start) },
    { ...grid, table: `${grid.table} (2)`, rows: rows.slice(start) },
  ];
};
const filled = (row: GridRow | undefined): number => row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;

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
