import { type Block, plain, type Runs } from '../../formats/write/reportDocument.ts';
import { columnWidths, isDayCell, type Sheet, type SheetCell } from '../../formats/write/sheet.ts';
import { shortDay } from '../../language/grammar.ts';

/** So many columns are legible on paper. */
const MOST_COLUMNS = 7;
const WIDEST = 28;

/** All rows of a sheet as a table on paper: the first columns that anything is filled in of. */
export const sheetTable = (sheet: Sheet, code: 'nl' | 'en'): Extract<Block, { is: 'table' }> => {
  const widths = columnWidths(sheet);
  const shown = sheet.headings
    .map((_, column) => column)
    .filter((column) => sheet.rows.some((row) => (row[column] ?? '') !== ''))
    .slice(0, MOST_COLUMNS);
  return {
    is: 'table',
    caption: sheet.name,
    columns: shown.map((column) => ({
      heading: sheet.headings[column] ?? '',
      wide: Math.min(WIDEST, widths[column] ?? 0),
      ...(sheet.rows.every((row) => typeof row[column] === 'number' || row[column] === null) && { isNumber: true as const }),
    })),
    rows: sheet.rows.map((row) => ({ cells: shown.map((column) => [cellOf(row[column] ?? null, code)]) })),
  };
};

const cellOf = (cell: SheetCell, code: 'nl' | 'en'): Runs =>
  plain(cell === null ? '' : isDayCell(cell) ? shortDay(cell.day, code) : String(cell));
