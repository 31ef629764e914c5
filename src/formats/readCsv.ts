import { csvRows, withoutQuoted } from './csvRows.ts';
import { SEPARATORS, type TableCorrection } from './importPreview.ts';
import { type GridsRead, placeAt, type RawGrid } from './rawNetwork.ts';

/** For a table of one column: a separator that no text has. */
const NONE = '\u001F';

/** Any text is some grid, as spreadsheets write them: any separator, line ends within quotes; what it means is for others to judge. */
export const csvGrid = (file: string, text: string, corrected: TableCorrection = {}): GridsRead => {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const start = said?.[0].length ?? 0;
  const separator = corrected.separator ?? said?.[1] ?? separatorOf(text);
  const { rows, openedAt } = csvRows(text, separator, start, said ? 2 : 1);
  const grid: RawGrid = { file, table: file, rows, separator: SEPARATORS.find((one) => one === separator) ?? null, sheets: null };
  if (openedAt < 0) return { grids: [grid], notices: [], broken: null };
  const place = placeAt(file, text, openedAt);
  return {
    grids: [grid],
    notices: [],
    broken: { place, relationsFound: rows.length - 1 + linesIn(text, openedAt), isQuote: true },
  };
};

/** The separator that occurs most outside quotes on the first line with text. */
const separatorOf = (text: string): string => {
  const line = /^[^\n\r]*/.exec(withoutQuoted(text).trimStart())?.[0] ?? '';
  const counted = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length - 1 }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.separator : NONE;
};

/** Lines with something on them, from a place on. */
const linesIn = (text: string, from: number): number => {
  let count = 1;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) if ((text[at + 1] ?? '\n') > '\r') count += 1;
  return count;
};
