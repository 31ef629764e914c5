import { csvRows, withoutQuoted } from './csvRows.ts';
import { SEPARATORS, type TableCorrection } from './importPreview.ts';
import { withoutListMarks } from './listMark.ts';
import { type GridsRead, placeAt, type RawGrid } from './rawNetwork.ts';

/** For a table of one column: a separator that no text has. */
const NONE = '\u001F';

/** Any text is some grid, as spreadsheets write them: any separator, line ends within quotes; what it means is for others to judge. */
export const csvGrid = (file: string, written: string, corrected: TableCorrection = {}): GridsRead => {
  const text = keptTogether(withoutListMarks(written));
  const said = /^sep=(.)\r?\n/i.exec(text);
  const start = said?.[0].length ?? 0;
  const separator = corrected.separator ?? said?.[1] ?? separatorOf(text);
  const { rows: found, openedAt } = csvRows(text, separator, start, said ? 2 : 1);
  const rows = found
    .filter(({ cells }) => !isRule(cells))
    .map((row) => (text === written ? row : { ...row, cells: row.cells.map((cell) => cell.replaceAll(KEPT, ';')) }));
  const grid: RawGrid = { file, table: file, rows, separator: SEPARATORS.find((one) => one === separator) ?? null, sheets: null };
  if (openedAt < 0) return { grids: [grid], notices: [], broken: null };
  const place = placeAt(file, text, openedAt);
  return {
    grids: [grid],
    notices: [],
    broken: { place, relationsFound: rows.length - 1 + linesIn(text, openedAt), isQuote: true },
  };
};

/** The semicolon of `&amp;` parts no columns: the place is kept by a sign that no text has. */
const KEPT = '\u001E';
const keptTogether = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[aeiouc](?:acute|grave|uml|cedil));/gi, `&$1${KEPT}`)
    : text;

/** The line that draws a table in plain text: `|---|:--:|`, `+-----+`. */
const isRule = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.every((cell) => /^[-=+:_]+$/.test(cell)) && filled.some((cell) => /[-=_]{2}/.test(cell));
};

const LOOKED_AT = 200;

/** The separator that most lines have, and most of them equally often; a title above or a comma within a cell decides nothing. */
const separatorOf = (text: string): string => {
  const lines = withoutQuoted(text)
    .split(/[\n\r]+/, LOOKED_AT)
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/|%)/.test(line) && !isRule([line.replaceAll('|', '')]));
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const having = counts.filter((count) => count > 0);
    const often = new Map<number, number>();
    for (const count of having) often.set(count, (often.get(count) ?? 0) + 1);
    const alike = Math.max(0, ...often.values());
    // Commas that each have a space behind them stand in names, when there are lines without.
    const isInNames = separator === ',' && having.length < lines.length && !lines.some((line) => /,(?! )/.test(line));
    const isFew = isInNames || having.length * 2 <= lines.length;
    return { separator, score: isFew ? 0 : (having.length / lines.length) * (1 + alike / lines.length) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score + 0.001 ? other : one));
  if (best.score > 0) return best.separator;
  return lines.length > 1 && lines.every((line) => /^\s*\d+[ ]+\d+(?:[ ]+[\d.]+)?\s*$/.test(line)) ? ' ' : NONE;
};

/** Lines with something on them, from a place on. */
const linesIn = (text: string, from: number): number => {
  let count = 1;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) if ((text[at + 1] ?? '\n') > '\r') count += 1;
  return count;
};
