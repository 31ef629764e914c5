import { cutText } from '../domain/cutText.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { isAreaColumn } from './areaColumns.ts';
import { type AreaFileSettings, type AreaNotice, MAX_AREAS } from './areaPreview.ts';
import { csvRows, withoutQuoted } from './csvRows.ts';
import type { GridRow } from './rawNetwork.ts';
import { readCount } from './readCount.ts';

/** Rows of a table by the names of its columns, with or without a first row that holds those names. */
export interface AreaTable {
  readonly rows: readonly ReadonlyMap<string, string>[];
  readonly notices: readonly AreaNotice[];
  /** Where a quotation mark opens that is not closed; nothing when all is well. */
  readonly openedAt: number | null;
}

const SEPARATORS = [';', '\t', '|', ','] as const;

/**
 * Any separator; quotes are optional. Without names of columns the first column is the neighbourhood and the first that holds only
 * numbers is the count, and that is reported.
 */
export const readAreaTable = (text: string, { columns: corrected }: AreaFileSettings): AreaTable => {
  const bare = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(bare);
  const { rows, openedAt } = csvRows(bare, said?.[1] ?? separatorOf(bare), said?.[0].length ?? 0, said ? 2 : 1);
  const [first = []] = rows.map(({ cells }) => cells);
  const isHeader = first.some((cell) => isAreaColumn(cell) || Object.hasOwn(corrected, cell.trim()));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = isHeader ? namesOf(first, width) : guessedNames(rows.slice(0, MAX_AREAS), width);
  return {
    rows: rows.slice(isHeader ? 1 : 0).map(({ cells }, index) => rowOf(cells, names, index === 0)),
    notices: isHeader ? [] : [{ code: 'noHeader', details: {} }],
    openedAt: openedAt < 0 ? null : openedAt + text.length - bare.length,
  };
};

/** The separator that cuts most of the first lines in equally many pieces. A comma comes last: it may be a decimal one. */
const separatorOf = (text: string): string => {
  const lines = withoutQuoted(text)
    .split(/\r?\n/, 20)
    .filter((line) => line.trim() !== '');
  const fits = (separator: string) => {
    const pieces = lines.map((line) => line.split(separator).length);
    return (pieces[0] ?? 1) > 1 ? pieces.filter((count) => count === pieces[0]).length : 0;
  };
  const [best = ';'] = [...SEPARATORS].sort((a, b) => fits(b) - fits(a));
  return fits(best) > 0 ? best : '\u001F';
};

const namesOf = (cells: readonly string[], width: number): string[] => {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const bare = cutText((cells[at] ?? '').trim(), MAX_NAME_LENGTH) || String(at + 1);
    const name = seen.has(bare) ? `${bare} (${at + 1})` : bare;
    seen.add(name);
    return name;
  });
};

const guessedNames = (rows: readonly GridRow[], width: number): string[] => {
  const isCount = (at: number) =>
    rows.every(({ cells }) => {
      const count = readCount(cells[at] ?? '');
      return count === null || !('problem' in count) || count.problem === 'negative';
    });
  const all = Array.from({ length: width }, (_, at) => at);
  const counted = all.find((at) => at > 0 && isCount(at));
  return all.map((at) => (at === 0 ? 'naam' : at === counted ? 'inwoners' : String(at + 1)));
};

/** The first row has every column, so that all are known; the others what they hold. */
const rowOf = (cells: readonly string[], names: readonly string[], isFirst: boolean): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name, at) => {
      const cell = (cells[at] ?? '').trim();
      return isFirst || cell !== '' ? [[name, cell] as const] : [];
    }),
  );
