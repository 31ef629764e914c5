import { cutText } from '../domain/cutText.ts';
import type { BuiltActors } from './buildActors.ts';
import { endName } from './buildRelations.ts';
import { ACTOR_FIELDS, type ImportField, RELATION_FIELDS, type TablePreview } from './importPreview.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';

/** What the format itself says of the first rows, whatever columns are called: who, and with whom. */
export const saidRows = ({ of, preview, rows, made, columnOf }: UnderstoodTable, actors: BuiltActors): TablePreview['said'] => {
  const first = rows.slice(0, preview.firstRows.length);
  const corrected = new Set(preview.columns.flatMap(({ because, field }) => (because === 'corrected' && field ? [field] : [])));
  const isSaid = (field: ImportField): boolean => {
    if (made.has(field)) return true;
    if (field === 'from' || field === 'to') return first.some(({ raw }) => raw[field] !== undefined);
    if (corrected.has(field)) return false;
    if (first.some(({ raw }) => raw.says?.[field])) return true;
    return field === 'name' && !columnOf.has('name') && first.some(({ raw }) => raw.id !== undefined);
  };
  const textOf = (row: UnderstoodRow, field: ImportField): string => {
    if (field === 'from' || field === 'to') return endName(actors, row, field);
    return cutText(row.text(field) || (field === 'name' ? (row.raw.id ?? '') : ''), MAX_CELL_LENGTH);
  };
  const all: readonly ImportField[] = of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS;
  const fields = all.filter(isSaid);
  return { fields, rows: first.map((row) => fields.map((field) => textOf(row, field))) };
};
const MAX_CELL_LENGTH = 60;
