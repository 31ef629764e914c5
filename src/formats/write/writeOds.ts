import { OdsDocument } from 'odf-kit/ods';
import { fitForXml } from './fitForXml.ts';
import { neatPackage } from './neatPackage.ts';
import { columnWidths, dateOf, isDayCell, type Sheet, type SheetCell } from './sheet.ts';

const CM_PER_LETTER = 0.2;

/**
 * A workbook in OpenDocument, for LibreOffice and others: as `writeXlsx`.
 */
export const writeOds = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const book = new OdsDocument();
  for (const sheet of sheets) {
    const written = book.addSheet(sheet.name);
    written.addRow([...sheet.headings], { bold: true });
    for (const row of sheet.rows) written.addRow(row.map(cellOf), { verticalAlign: 'top' });
    for (const [column, width] of columnWidths(sheet).entries())
      written.setColumnWidth(column, `${(width * CM_PER_LETTER).toFixed(2)}cm`);
    written.freezeRows(1);
  }
  return neatPackage(await book.save(), (part, text) => {
    if (part === 'content.xml') return withSpaces(text());
    if (part === 'meta.xml') return text().replace(/<meta:(generator|creation-date)>[^<]*<\/meta:\1>\s*/g, '');
    return null;
  }) as Uint8Array<ArrayBuffer>;
};

const cellOf = (cell: SheetCell) => {
  if (cell === null || cell === '') return null;
  if (isDayCell(cell)) return dateOf(cell);
  return typeof cell === 'number' ? cell : marked(fitForXml(cell));
};

/** Line ends and spaces in a row mean nothing in OpenDocument unless they are said in its own way, which the library does not. */
const LINE_END = '\ue000';
const SPACE = '\ue001';
const MARKS = /[\ue000\ue001]/g;
const marked = (text: string): string =>
  text
    .replace(MARKS, '')
    .replaceAll('\n', LINE_END)
    .replace(/^ | (?= )| $/gm, SPACE);
const withSpaces = (content: string): string =>
  content.replace(MARKS, (mark) => (mark === LINE_END ? '</text:p><text:p>' : '<text:s/>'));
