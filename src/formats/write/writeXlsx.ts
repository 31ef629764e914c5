import writeExcelFile from 'write-excel-file/universal';
import { fitForXml } from './fitForXml.ts';
import { neatPackage } from './neatPackage.ts';
import { columnWidths, dateOf, isDayCell, type Sheet, type SheetCell } from './sheet.ts';

/**
 * A workbook for Excel: a sheet each, with the headings bold and in view, days and numbers as such and no formula. It says nothing of
 * who made it or when.
 */
export const writeXlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: columnWidths(sheet).map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [sheet.headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...sheet.rows.map(rowOf)],
    })),
  ).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return neatPackage(bytes, (part, text) =>
    // Else spaces at the ends of a text are lost.
    part === 'xl/sharedStrings.xml' ? text().replaceAll('<t>', '<t xml:space="preserve">') : null,
  ) as Uint8Array<ArrayBuffer>;
};

const rowOf = (cells: readonly SheetCell[]) =>
  cells.map((cell) => {
    if (cell === null || cell === '') return null;
    if (isDayCell(cell)) return { value: dateOf(cell), type: Date, format: 'dd-mm-yyyy' };
    if (typeof cell === 'number') return { value: cell, type: Number };
    return { value: fitForXml(cell), type: String, wrap: cell.includes('\n'), alignVertical: 'top' as const };
  });
