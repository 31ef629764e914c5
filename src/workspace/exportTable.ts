import { writeTableCsv } from '../formats/write/writeCsv.ts';
import { type ExportedFile, fileBase } from './exportMap.ts';

/** A table as a file for a spreadsheet; in its name come after the map's title what it tells, and of which two moments. */
export const exportTable = (
  { title, part, moments }: { readonly title: string; readonly part: string; readonly moments?: readonly [string, string] },
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  language: 'nl' | 'en',
): ExportedFile => ({
  name: [fileBase(title), part, ...(moments ? [moments.map(fileBase).join(' - ')] : []), 'csv'].join('.'),
  type: 'text/csv',
  text: writeTableCsv(headings, rows, language),
});
