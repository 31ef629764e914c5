import { strToU8, zipSync } from 'fflate';
import { EARLIEST } from '../../../formats/write/neatPackage.ts';
import { isDayCell, type Sheet } from '../../../formats/write/sheet.ts';
import { writeTableCsv } from '../../../formats/write/writeCsv.ts';
import { loadPart } from '../../../workspace/loadPart.ts';
import { csvName, type TablesKind, tablesName } from './tablesName.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  zip: 'application/zip',
} as const;

/** Tables as one file: a workbook, or text, of which several are packed together. */
export const tablesFile = async (
  sheets: readonly Sheet[],
  kind: TablesKind,
  base: string,
  language: 'nl' | 'en',
): Promise<{ readonly name: string; readonly blob: Blob }> => {
  const name = tablesName(base, kind, sheets);
  const file = (content: BlobPart, type: keyof typeof TYPES) => ({ name, blob: new Blob([content], { type: TYPES[type] }) });
  if (kind === 'xlsx')
    return file(await (await loadPart(() => import('../../../formats/write/writeXlsx.ts'))).writeXlsx(sheets), kind);
  if (kind === 'ods')
    return file(await (await loadPart(() => import('../../../formats/write/writeOds.ts'))).writeOds(sheets), kind);
  const texts = sheets.map((sheet) => [csvName(base, sheet), textOf(sheet, language)] as const);
  const [only] = texts;
  if (only && texts.length === 1) return file(only[1], kind);
  const packed = zipSync(Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])), { mtime: EARLIEST });
  return file(packed as Uint8Array<ArrayBuffer>, 'zip');
};

const textOf = ({ headings, rows }: Sheet, language: 'nl' | 'en'): string =>
  writeTableCsv(
    headings,
    rows.map((row) => row.map((cell) => (isDayCell(cell) ? cell.day : cell))),
    language,
  );
