import type { Area } from '../../domain/area.ts';
import { tidyName } from '../../domain/commands/checks.ts';
import { cutText } from '../../domain/cutText.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';

export type PastedArea = Omit<Area, 'id'>;

/** Neighbourhoods in a pasted list, each name once; and how many of them are on the list already. */
export interface PastedAreas {
  readonly fresh: readonly PastedArea[];
  readonly known: number;
}

/** A code of a neighbourhood or district as the statistics office writes it (`BU03630000`), or a number. */
const CODE = /^(?:BU|WK|GM)?\d{2,10}$/i;

const HEADINGS = {
  name: ['buurt', 'naam', 'buurtnaam', 'name', 'neighbourhood', 'neighborhood'],
  code: ['code', 'buurtcode', 'gwb_code', 'neighbourhood code'],
  district: ['wijk', 'wijknaam', 'district', 'stadsdeel'],
} as const;

/**
 * Reads one neighbourhood a line, with columns between tabs or semicolons: by their headings when there are any, else a
 * column of codes is the code, the first other one the name and the next one the district. Too long names are cut.
 */
export const pastedAreas = (text: string, existing: Iterable<Area>): PastedAreas => {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(/[\t;]/).map((cell) => tidyName(isQuoted(cell) ? cell.slice(1, -1) : cell)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const headings = headingColumns(rows[0] ?? []);
  const columns = headings ?? guessedColumns(rows);
  const taken = new Set([...existing].map(({ name }) => nameKey(name)));
  const seen = new Set<string>();
  const fresh: PastedArea[] = [];
  let known = 0;
  for (const cells of headings ? rows.slice(1) : rows) {
    const cell = (column: number) => cutText(cells[column] ?? '', MAX_NAME_LENGTH);
    const name = cell(columns.name);
    const key = nameKey(name);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    if (taken.has(key)) known += 1;
    else fresh.push({ name, code: cell(columns.code), district: cell(columns.district) });
  }
  return { fresh, known };
};

const isQuoted = (cell: string): boolean => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');

interface Columns {
  readonly name: number;
  /** -1 when there is none. */
  readonly code: number;
  readonly district: number;
}

const headingColumns = (first: readonly string[]): Columns | null => {
  const words = first.map((cell) => cell.toLowerCase());
  const place = (known: readonly string[]) => words.findIndex((word) => known.includes(word));
  const found = { name: place(HEADINGS.name), code: place(HEADINGS.code), district: place(HEADINGS.district) };
  return found.name >= 0 ? found : null;
};

const guessedColumns = (rows: readonly (readonly string[])[]): Columns => {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const all = Array.from({ length: count }, (_, column) => column);
  const code = count > 1 ? all.findIndex((column) => rows.every((cells) => CODE.test(cells[column] ?? ''))) : -1;
  const [name = 0, district = -1] = all.filter((column) => column !== code);
  return { name, code, district };
};
