import writeExcelFile from 'write-excel-file/universal';
import { neatPackage } from './neatPackage.ts';
import { cellText, columnWidths, dateOf, isDayCell, lastCell, type Sheet, type SheetCell } from './sheet.ts';

/**
 * A workbook for Excel: a sheet each, with the headings bold, in view and to choose by, days and numbers as such and no formula. It
 * says nothing of who made it or when.
 */
export const writeXlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: columnWidths(sheet).map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        sheet.headings.map((heading) => ({ value: marked(heading), type: String, fontWeight: 'bold' as const })),
        ...sheet.rows.map(rowOf),
      ],
    })),
  ).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return neatPackage(bytes, (part, text) => {
    if (part === 'xl/sharedStrings.xml') return text().replace(MARK_OF_TEXT, '<t xml:space="preserve">');
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part) ?? [];
    const sheet = sheets[Number(number) - 1];
    return sheet ? text().replace('</sheetData>', `</sheetData><autoFilter ref="A1:${lastCell(sheet)}"/>`) : null;
  }) as Uint8Array<ArrayBuffer>;
};

const rowOf = (cells: readonly SheetCell[]) =>
  cells.map((cell) => {
    if (cell === null || cell === '') return null;
    if (isDayCell(cell)) return { value: dateOf(cell), type: Date, format: 'dd-mm-yyyy', alignVertical: 'top' as const };
    if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const };
    return { value: marked(cell), type: String, wrap: cell.includes('\n'), alignVertical: 'top' as const };
  });

/** The library looks texts up in an object, which knows words such as `constructor` already: with a mark before it no text is one of those. */
const MARK = '\ue000';
const MARK_OF_TEXT = /<t(?: xml:space="preserve")?>\ue000/g;

/** What looks like the code of a sign, `_x0041_`, is said to be no code; signs that the library would leave out are written as theirs. */
const marked = (text: string): string =>
  MARK +
  cellText(text)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(LEFT_OUT, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
const LEFT_OUT = /[\ufffd\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef]/g;
