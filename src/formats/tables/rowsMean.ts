import { nameKey } from '../../domain/nameKey.ts';
import { fieldOfColumn, headingWeights } from '../columnWords.ts';
import { ACTOR_FIELDS, type ImportField, RELATION_FIELDS, type RowsAre } from '../importPreview.ts';
import type { GridRow } from '../rawNetwork.ts';
import { readNumber } from '../readValues.ts';
import { relationWord } from '../relationWord.ts';
import { actorKindWords, readWord } from '../words.ts';
import { columnWithEnds, endsInCell } from './endsInName.ts';
import { tieColumns } from './tieColumns.ts';

/** What a row of a table stands for, by its headings and by what stands under them. */

export interface MeantTable {
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly body: readonly GridRow[];
  /** By place from 1, as corrections go. */
  readonly said: ReadonlyMap<string, ImportField | null>;
}
/** What a column is by its heading, or as corrected. */
export const fieldAt = (
  { columns, hasHeadings, said }: MeantTable,
  of: 'actors' | 'relations',
  index: number,
): ImportField | null => {
  const corrected = said.get(String(index + 1));
  return corrected !== undefined ? corrected : hasHeadings ? fieldOfColumn(of, columns[index] ?? '') : null;
};
export const columnOf = (table: MeantTable, of: 'actors' | 'relations', field: ImportField): number =>
  table.columns.findIndex((_, index) => fieldAt(table, of, index) === field);

const ENOUGH = 300;
const looked = ({ body }: MeantTable): readonly GridRow[] => {
  const step = Math.max(1, Math.floor(body.length / ENOUGH));
  return body.filter((_, index) => index % step === 0);
};
const valuesAt = (rows: readonly GridRow[], column: number): readonly string[] =>
  rows.flatMap(({ cells }) => cells[column]?.trim() || []);
const most = (values: readonly string[], is: (value: string) => boolean, part = 0.6): boolean =>
  values.length > 0 && values.filter(is).length >= values.length * part;

export const rowsMean = (table: MeantTable): RowsAre => (table.hasHeadings ? withHeadings(table) : withoutHeadings(table));

const withHeadings = (table: MeantTable): RowsAre => {
  const rows = looked(table);
  const [from, to] = [columnOf(table, 'relations', 'from'), columnOf(table, 'relations', 'to')];
  const isAside = from >= 0 && to >= 0 && areAsides(table, rows);
  if (from >= 0 && to >= 0 && !isAside) return 'relations';
  const nameAt = columnOf(table, 'actors', 'name');
  if (endsColumn(table) >= 0) return 'relations';
  const isNoun = (column = '') =>
    headingWeights('actors', column).some(({ field }) => field === 'name') && relationWord(column) === null;
  if (nameAt < 0 && table.columns.length === 2 && table.said.size === 0 && table.columns.every(isNoun)) return 'relations';
  const ties = tieColumns(table.columns, rows, Math.max(nameAt, 0), columnOf(table, 'actors', 'id'));
  const isTie = (index: number) =>
    table.said.get(String(index + 1)) === 'to' ||
    (ties.columns.includes(index) && !table.said.has(String(index + 1)) && !(isAside && (index === from || index === to)));
  if (table.columns.some((_, index) => isTie(index))) return 'both';
  const only = (of: 'actors' | 'relations') =>
    table.columns.filter((column) => headingWeights(of, column).some(({ weight, field }) => weight > 2 && field !== 'note'))
      .length;
  return nameAt < 0 && only('relations') > only('actors') ? 'relations' : 'actors';
};

/** Columns such as "Bron" and "Doel" beside a name that no two rows share say where something comes from, and what for. */
const areAsides = (table: MeantTable, rows: readonly GridRow[]): boolean => {
  const nameAt = columnOf(table, 'actors', 'name');
  const [from, to] = [columnOf(table, 'relations', 'from'), columnOf(table, 'relations', 'to')];
  if (nameAt < 0 || nameAt === from || nameAt === to || table.said.size > 0) return false;
  if (!ASIDE.test(table.columns[from] ?? '') || !ASIDE.test(table.columns[to] ?? '')) return false;
  const names = valuesAt(rows, nameAt).map(nameKey);
  const ends = new Set(valuesAt(rows, from).map(nameKey));
  return new Set(names).size === names.length && !valuesAt(rows, to).some((end) => ends.has(nameKey(end)));
};
export const ASIDE = /^(?:bron|doel|begin|eind|einde|start|end|source|met|aan|object|subject)$/i;

/**
 * A column with both ends in each cell. What is headed as a name is a name, with hyphens and arrows and all, unless something is said of
 * relations, or nothing of actors while arrows stand in most of several cells.
 */
export const endsColumn = (table: MeantTable): number => {
  const rows = looked(table);
  const column = columnWithEnds(rows, table.columns.length);
  if (column < 0 || !table.hasHeadings) return column;
  const field = fieldAt(table, 'actors', column);
  if (field !== null && field !== 'name') return -1;
  const isName = field === 'name';
  const saysRelation = table.columns.some((heading) => /interact|relati|sterkte|strength|weight|gewicht|verband/i.test(heading));
  const isTelling = (cell: string) => {
    const ends = endsInCell(cell);
    return ends !== null && (ends.direction !== '' || relationWord(ends.said) !== null);
  };
  const saysActor = table.columns.some((_, index) => index !== column && isOnlyOfActors(fieldAt(table, 'actors', index)));
  const values = valuesAt(rows, column);
  return !isName || saysRelation || (!saysActor && values.length > 1 && most(values, isTelling)) ? column : -1;
};

const isOnlyOfActors = (field: ImportField | null): boolean =>
  field !== null &&
  !RELATION_FIELDS.some((other) => other === field) &&
  ACTOR_FIELDS.some((one) => one === field && one !== 'id' && one !== 'name');

const withoutHeadings = (table: MeantTable): RowsAre => {
  const rows = looked(table);
  if (table.said.size > 0)
    return [...table.said.values()].some((field) => field === 'from' || field === 'to') ? 'relations' : 'actors';
  if (columnWithEnds(rows, 1) === 0) return 'lines';
  if (table.columns.length < 2) return 'actors';
  const first = new Set(valuesAt(rows, 0).map(nameKey));
  const behind = rows.flatMap(({ cells }) =>
    cells
      .slice(1)
      .map((cell) => cell.trim())
      .filter(Boolean),
  );
  const isNamed = (cell: string) => first.has(nameKey(cell)) && readNumber(cell) === null;
  const isRagged = table.columns.length > 2 && new Set(rows.map(({ cells }) => cells.length)).size > 1;
  // A list of lists: who comes first is tied to all who follow.
  if (isRagged && !behind.some((cell) => relationWord(cell) !== null || readNumber(cell) !== null) && behind.some(isNamed))
    return 'both';
  const second = valuesAt(rows, 1);
  const isKind = (cell: string) => readWord(actorKindWords, cell) !== null && !first.has(nameKey(cell));
  return most(second, isKind) && new Set(second.map(nameKey)).size <= Math.max(3, second.length / 3) ? 'actors' : 'relations';
};
