import { strToU8, zipSync } from 'fflate';
import { isDayCell, type Sheet } from '../../../formats/write/sheet.ts';
import { writeTableCsv } from '../../../formats/write/writeCsv.ts';
import { fileBase } from '../../../workspace/exportMap.ts';
import { loadPart } from '../../../workspace/loadPart.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** Tables as one file: a workbook, or text, of which several are packed together. */
export const tablesFile = async (
  sheets: readonly Sheet[],
  kind: 'xlsx' | 'ods' | 'csv',
  base: string,
  language: 'nl' | 'en',
): Promise<{ readonly name: string; readonly blob: Blob }> => {
  if (kind !== 'csv') {
    const write =
      kind === 'xlsx'
        ? (await loadPart(() => import('../../../formats/write/writeXlsx.ts'))).writeXlsx
        : (await loadPart(() => import('../../../formats/write/writeOds.ts'))).writeOds;
    return { name: `${base}.${kind}`, blob: new Blob([await write(sheets)], { type: TYPES[kind] }) };
  }
  const texts = sheets.map((sheet) => ({
    name: `${base}.${fileBase(sheet.name).toLowerCase().replaceAll(' ', '-')}.csv`,
    text: writeTableCsv(
      sheet.headings,
      sheet.rows.map((row) => row.map((cell) => (isDayCell(cell) ? cell.day : cell))),
      language,
    ),
  }));
  const [only] = texts;
  if (only && texts.length === 1) return { name: only.name, blob: new Blob([only.text], { type: 'text/csv' }) };
  const packed = zipSync(Object.fromEntries(texts.map(({ name, text }) => [name, strToU8(text)])), { mtime: EARLIEST });
  return { name: `${base}.zip`, blob: new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' }) };
};
/** Zip files know no earlier one: when this was made is nobody's business. */
const EARLIEST = new Date(1980, 0, 1);
