import { type ColumnMeaning, columnMeanings } from './columnMeaning.ts';
import type { ImportField } from './importPreview.ts';
import type { RawTable } from './rawNetwork.ts';

/** Which column says what: for each field the one that says it best, and the others that may say it where that one is empty. */
export interface AssignedColumns {
  readonly fieldOf: ReadonlyMap<string, ImportField>;
  readonly sources: Map<ImportField, readonly string[]>;
}

/** Enough rows to tell what a column holds, taken from all over the table. */
const ENOUGH_ROWS = 300;

/** `taken` is what the user said: nothing else says that then. */
export const assignedColumns = (
  table: Pick<RawTable, 'of' | 'rows' | 'means'>,
  open: readonly string[],
  taken: ReadonlyMap<ImportField, string>,
): AssignedColumns => {
  const step = Math.max(1, Math.floor(table.rows.length / ENOUGH_ROWS));
  const looked = table.rows.filter((_, index) => index % step === 0);
  const meant = open.flatMap((column, place) => {
    const values = looked.flatMap(({ cells }) => cells.get(column)?.trim() || []);
    const meant = table.means?.get(column);
    // What the format itself says goes before what a heading says.
    const meanings = meant ? [{ field: meant, score: SAID_BY_FORMAT }] : columnMeanings(table.of, { column, values });
    return meanings.map((meaning) => ({ ...meaning, column, place }));
  });
  const fieldOf = new Map<string, ImportField>();
  const sources = new Map<ImportField, readonly string[]>([...taken].map(([field, column]) => [field, [column]]));
  const contactPersons = new Set(meant.flatMap(({ field, column }) => (field === 'contactPerson' ? [column] : [])));
  const isNamed = taken.has('name') || meant.some(({ field, column }) => field === 'name' && !contactPersons.has(column));
  // A contact person is somebody else only where the list says of whom.
  const isFree = ({ field }: ColumnMeaning) => !taken.has(field) && (isNamed || field !== 'contactPerson');
  const ranked = meant.filter(isFree).sort((one, other) => other.score - one.score || one.place - other.place);
  for (const { column, field } of ranked) {
    if (fieldOf.has(column) || sources.has(field)) continue;
    fieldOf.set(column, field);
    sources.set(field, [column]);
  }
  for (const { column, field } of ranked) {
    const known = sources.get(field) ?? [];
    if (!known.includes(column) && (!fieldOf.has(column) || SHARED.has(field))) sources.set(field, [...known, column]);
  }
  return { fieldOf, sources };
};
const SAID_BY_FORMAT = 100;
/** One column may hold the kind of a relation in one row and its direction in another. */
const SHARED = new Set<ImportField>(['type', 'directed']);
