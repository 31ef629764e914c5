import Papa from 'papaparse';
import { isAreaColumn } from './areaColumns.ts';
import type { AreaFileSettings, AreaNotice } from './areaPreview.ts';
import { readCount } from './readCount.ts';

/** Rows of a table by the names of its columns, with or without a first row that holds those names. */
export interface AreaTable {
  readonly rows: readonly ReadonlyMap<string, string>[];
  readonly notices: readonly AreaNotice[];
}

const SEPARATORS = [';', '\t', '|', ','] as const;

/**
 * Any separator; quotes are optional. Without names of columns the first column is the neighbourhood and the first that holds only
 * numbers is the count, and that is reported.
 */
export const readAreaTable = (text: string, { columns: corrected }: AreaFileSettings): AreaTable => {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = (said ? text.slice(said[0].length) : text).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(body, { delimiter: said?.[1] ?? separatorOf(body), skipEmptyLines: 'greedy' });
  const [first = []] = data;
  const isHeader = first.some((cell) => isAreaColumn(cell) || Object.hasOwn(corrected, cell.trim()));
  if (isHeader) return { rows: data.slice(1).map((cells) => rowOf(cells, namesOf(first))), notices: [] };
  return { rows: data.map((cells) => rowOf(cells, guessedNames(data))), notices: [{ code: 'noHeader', details: {} }] };
};

/** The separator that cuts most of the first lines in equally many pieces. A comma comes last: it may be a decimal one. */
const separatorOf = (text: string): string => {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, 20)
    .filter((line) => line.trim() !== '');
  const fits = (separator: string) => {
    const pieces = lines.map((line) => line.split(separator).length);
    return (pieces[0] ?? 1) > 1 ? pieces.filter((count) => count === pieces[0]).length : 0;
  };
  const [best = ';'] = [...SEPARATORS].sort((a, b) => fits(b) - fits(a));
  return fits(best) > 0 ? best : '\u001F';
};

const namesOf = (cells: readonly string[]): string[] => {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const bare = cell.trim() || String(at + 1);
    const name = seen.has(bare) ? `${bare} (${at + 1})` : bare;
    seen.add(name);
    return name;
  });
};

const guessedNames = (rows: readonly (readonly string[])[]): string[] => {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const isCount = (at: number) =>
    rows.every((cells) => {
      const count = readCount(cells[at] ?? '');
      return count === null || !('problem' in count) || count.problem === 'negative';
    });
  const counts = Array.from({ length: width }, (_, at) => at).filter((at) => at > 0 && isCount(at));
  return Array.from({ length: width }, (_, at) => (at === 0 ? 'naam' : at === counts[0] ? 'inwoners' : String(at + 1)));
};

const rowOf = (cells: readonly string[], names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name, at) => [name, (cells[at] ?? '').trim()]));
