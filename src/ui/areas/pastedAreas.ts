import type { Area } from '../../domain/area.ts';
import { tidyName } from '../../domain/commands/checks.ts';
import { cutText } from '../../domain/cutText.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';
import { areaColumns } from '../../formats/areaColumns.ts';
import { areaTable } from '../../formats/areaTable.ts';
import { foundAreas } from '../../formats/foundAreas.ts';
import { neighbourhoodsOnly } from '../../formats/neighbourhoodsOnly.ts';

export interface PastedArea extends Omit<Area, 'id'> {
  readonly population?: number;
}

/** Neighbourhoods in a pasted list, each name once; and those of them that are on the list already, with what is new of them. */
export interface PastedAreas {
  readonly fresh: readonly PastedArea[];
  readonly known: number;
  readonly counts: readonly { readonly id: AreaId; readonly population: number }[];
}

/** A code of a neighbourhood or district as the statistics office writes it (`BU03630000`), or a number. */
const CODE = /^(?:BU|WK|GM)?\d{2,10}$/i;

/**
 * Reads one neighbourhood a line, with columns between tabs or semicolons: with known headings as a file would be read, else a
 * column of codes is the code, the first other one the name and the next one the district. Too long names are cut.
 */
export const pastedAreas = (text: string, existing: Iterable<Area>): PastedAreas => {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(/[\t;]/).map((cell) => tidyName(isQuoted(cell) ? cell.slice(1, -1) : cell)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const taken = new Map([...existing].map(({ id, name }) => [nameKey(name), id]));
  const seen = new Set<string>();
  const fresh: PastedArea[] = [];
  const counts: { id: AreaId; population: number }[] = [];
  let known = 0;
  for (const area of headedAreas(rows) ?? guessedAreas(rows)) {
    const key = nameKey(area.name);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const id = taken.get(key);
    if (id === undefined) fresh.push(area);
    else {
      known += 1;
      if (area.population !== undefined) counts.push({ id, population: area.population });
    }
  }
  return { fresh, known, counts };
};

/** Nothing without a heading for the name or code. */
const headedAreas = (rows: readonly (readonly string[])[]): PastedArea[] | null => {
  const table = areaTable(rows, () => false);
  if (table.score === 0 || table.notices.some(({ code }) => code === 'noHeader' || code === 'headerGuessed')) return null;
  const columns = areaColumns(table.rows, { columns: {} });
  if (!columns.some(({ field }) => field === 'name' || field === 'code')) return null;
  const only = neighbourhoodsOnly(table.rows, (row) => row, columns);
  return foundAreas(
    only.rows.map((cells) => ({ cells, outline: [], lost: null })),
    columns,
    only.districts,
  ).areas.map(({ name, code, district, population }) => ({ name, code, district, ...(population !== null && { population }) }));
};

const guessedAreas = (rows: readonly (readonly string[])[]): PastedArea[] => {
  const columns = guessedColumns(rows);
  return rows.map((cells) => {
    const cell = (column: number) => cutText(cells[column] ?? '', MAX_NAME_LENGTH);
    return { name: cell(columns.name), code: cell(columns.code), district: cell(columns.district) };
  });
};

const isQuoted = (cell: string): boolean => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');

interface Columns {
  readonly name: number;
  /** -1 when there is none. */
  readonly code: number;
  readonly district: number;
}

const guessedColumns = (rows: readonly (readonly string[])[]): Columns => {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const all = Array.from({ length: count }, (_, column) => column);
  const code = count > 1 ? all.findIndex((column) => rows.every((cells) => CODE.test(cells[column] ?? ''))) : -1;
  const [name = 0, district = -1] = all.filter((column) => column !== code);
  return { name, code, district };
};
