import { isSide } from '../columnMeaning.ts';
import type { RawRow } from '../rawNetwork.ts';
import { readBoolean } from '../readValues.ts';
import { readWord, roleWords } from '../words.ts';

/** Columns of actors that are each one role or one side, with a mark or an answer in the cells. */

const ENOUGH = 300;
export const isRole = (heading: string): boolean => readWord(roleWords, heading) !== null;

/** Actors of which each role ("Pusher", "Volger") or side ("Voor", "Tegen") has a column of its own, with these in one column. */
export const rowsOfMarkColumns = (rows: readonly RawRow[], columns: readonly string[]): readonly RawRow[] => {
  const isMarked = (column: string) => {
    const values = rows.slice(0, ENOUGH).flatMap(({ cells }) => cells.get(column)?.trim() || []);
    return values.length > 0 && values.every((value) => readBoolean(value) !== null || value === '-');
  };
  const roles = columns.filter((column) => isRole(column) && isMarked(column));
  const sides = columns.filter((column) => isSide(column) && isMarked(column));
  const camps = sides.length > 1 ? sides : [];
  if (roles.length + camps.length === 0) return rows;
  const marked = (row: RawRow, among: readonly string[]) =>
    among.filter((column) => readBoolean(row.cells.get(column) ?? '') === true).join('|');
  return rows.map((row) => ({
    ...row,
    cells: new Map([
      ...[...row.cells].filter(([column]) => !roles.includes(column) && !camps.includes(column)),
      ...(roles.length > 0 ? [['rollen', marked(row, roles)] as const] : []),
      ...(camps.length > 0 ? [['kamp', marked(row, camps)] as const] : []),
    ]),
  }));
};
