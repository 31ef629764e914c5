import { isDayCell, type Sheet, type SheetCell } from '../../formats/write/sheet.ts';
import { shortDay } from '../../language/grammar.ts';
import type { WordTable } from './paperTable.ts';

/** All rows of a sheet in words, as they are read on paper. */
export const sheetTable = (sheet: Sheet, code: 'nl' | 'en'): WordTable => {
  const number = new Intl.NumberFormat(code === 'nl' ? 'nl-NL' : 'en-GB');
  const said = (cell: SheetCell): string =>
    cell === null ? '' : isDayCell(cell) ? shortDay(cell.day, code) : typeof cell === 'number' ? number.format(cell) : cell;
  return {
    caption: sheet.name,
    columns: sheet.headings.map((heading, column) => ({
      heading,
      ...(isCounted(sheet, column) && { isNumber: true as const }),
    })),
    rows: sheet.rows.map((row) => ({ cells: row.map(said) })),
  };
};

const isCounted = ({ rows }: Sheet, column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') &&
  rows.every((row) => typeof row[column] === 'number' || row[column] === null);
