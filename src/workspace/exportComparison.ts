import { writeTableCsv } from '../formats/writeCsv.ts';
import { type ExportedFile, fileBase } from './exportMap.ts';

/** A table of what changed as a file; `part` and the two moments come after the map's title in its name. */
export const exportComparison = (
  title: string,
  part: string,
  moments: readonly [before: string, after: string],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  language: 'nl' | 'en',
): ExportedFile => ({
  name: `${fileBase(title)}.${part}.${moments.map(fileBase).join(' - ')}.csv`,
  type: 'text/csv',
  text: writeTableCsv(headings, rows, language),
});
