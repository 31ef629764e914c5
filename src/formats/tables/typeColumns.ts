import { fieldOfColumn } from '../columnWords.ts';
import type { RawRow } from '../rawNetwork.ts';
import { readBoolean, readNumber } from '../readValues.ts';
import { relationWord } from '../relationWord.ts';

const ENOUGH = 300;

/** Relations of which each type has a column of its own ("Contact", "Conflict", with yes, no or a number), as a row for each type. */
export const rowsOfTypeColumns = (rows: readonly RawRow[], columns: readonly string[]): readonly RawRow[] => {
  const types = columns.filter((column) => {
    const field = fieldOfColumn('relations', column);
    if (relationWord(column) === null || (field !== null && field !== 'type')) return false;
    const values = rows.slice(0, ENOUGH).flatMap(({ cells }) => cells.get(column)?.trim() || []);
    return (
      values.length > 0 && values.every((value) => readBoolean(value) !== null || readNumber(value) !== null || value === '-')
    );
  });
  if (types.length === 0) return rows;
  return rows.flatMap((row) => {
    const others = [...row.cells].filter(([column]) => !types.includes(column));
    const made = types.flatMap((column) => {
      const value = row.cells.get(column)?.trim() ?? '';
      const size = readNumber(value);
      if (value === '' || value === '-' || size === 0 || (size === null && readBoolean(value) !== true)) return [];
      return [
        {
          ...row,
          cells: new Map([...others, ['soort', column], ...(size !== null && size > 1 ? [['gewicht', value] as const] : [])]),
        },
      ];
    });
    return made.length > 0 ? made : [{ ...row, cells: new Map(others) }];
  });
};
