import { writeTableCsv } from '../formats/writeCsv.ts';
import { type ExportedFile, fileBase } from './exportMap.ts';

/** The table for experts as a file; `part` comes after the map's title in its name. */
export const exportMetrics = (
  title: string,
  part: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  language: 'nl' | 'en',
): ExportedFile => ({
  name: `${fileBase(title)}.${part}.csv`,
  type: 'text/csv',
  text: writeTableCsv(headings, rows, language),
});
