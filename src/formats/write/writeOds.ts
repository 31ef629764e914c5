import { OdsDocument } from 'odf-kit/ods';
import { neatPackage } from './neatPackage.ts';
import { cellText, columnWidths, dateOf, isDayCell, lastCell, type Sheet, type SheetCell } from './sheet.ts';
import { xml } from './toldCells.ts';

const CM_PER_LETTER = 0.2;

/** A workbook in OpenDocument, for LibreOffice and others: as `writeXlsx`. */
export const writeOds = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const book = new OdsDocument();
  book.setDateFormat('DD/MM/YYYY');
  for (const sheet of sheets) {
    const written = book.addSheet(sheet.name);
    written.addRow(sheet.headings.map(marked), { bold: true });
    for (const row of sheet.rows) written.addRow(row.map(cellOf), { verticalAlign: 'top' });
    for (const [column, width] of columnWidths(sheet).entries())
      written.setColumnWidth(column, `${(width * CM_PER_LETTER).toFixed(2)}cm`);
    written.freezeRows(1);
  }
  return neatPackage(await book.save(), (part, text) => {
    if (part === 'content.xml')
      return withSpaces(text()).replace('</office:spreadsheet>', `${filters(sheets)}</office:spreadsheet>`);
    if (part === 'meta.xml') return text().replace(/<meta:(generator|creation-date)>[^<]*<\/meta:\1>\s*/g, '');
    return null;
  }) as Uint8Array<ArrayBuffer>;
};

const cellOf = (cell: SheetCell) => {
  if (cell === null || cell === '') return null;
  if (isDayCell(cell)) return dateOf(cell);
  return typeof cell === 'number' ? cell : marked(cell);
};

/** Line ends, tabs and spaces in a row mean nothing in OpenDocument unless they are said in its own way, which the library does not. */
const OWN_WAY: Readonly<Record<string, string>> = {
  '\ue000': '</text:p><text:p>',
  '\ue001': '<text:s/>',
  '\ue002': '<text:tab/>',
};
const MARKS = /[\ue000-\ue002]/g;
const marked = (text: string): string =>
  cellText(text)
    .replace(MARKS, '')
    .replace(/^ | (?= )| $/gm, '\ue001')
    .replaceAll('\n', '\ue000')
    .replaceAll('\t', '\ue002');
/** Days too, which the library writes with slashes. */
const withSpaces = (content: string): string =>
  content
    .replace(MARKS, (mark) => OWN_WAY[mark] ?? '')
    .replaceAll('<number:text>/</number:text>', '<number:text>-</number:text>');

const filters = (sheets: readonly Sheet[]): string =>
  `<table:database-ranges>${sheets
    .map((sheet, index) => {
      const area = `${quoted(sheet.name)}.A1:${quoted(sheet.name)}.${lastCell(sheet)}`;
      return `<table:database-range table:name="filter${index + 1}" table:target-range-address="${xml(area)}" table:display-filter-buttons="true"/>`;
    })
    .join('')}</table:database-ranges>`;
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
