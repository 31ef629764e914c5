import type * as z from 'zod/mini';
import { knownOf } from './fields.ts';
import type { AnyRecord } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** A field of a record that names a record of another table, or several. */
export interface Pointer {
  readonly field: string;
  readonly to: TableName;
  /** What goes when the one that is named goes: its name in the list, what the field says, or the whole record. */
  readonly goes: 'item' | 'value' | 'record';
  /** Values that name nobody, such as "geen". */
  readonly words: readonly unknown[];
}

const definition = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** Read off the schema; a name within a part of a record is the matter of whoever put it there. */
const pointersOf = (field: string, schema: z.core.$ZodType, goes: Pointer['goes'] = 'record'): Pointer[] => {
  const { to } = knownOf(schema);
  if (to !== undefined) return [{ field, to: to as TableName, goes, words: [] }];
  const def = definition(schema);
  if (def.type === 'array') return pointersOf(field, def.element, 'item');
  if (def.type === 'nullable') return pointersOf(field, def.innerType, 'value');
  if (def.type !== 'union') return [];
  const words = def.options.flatMap((option) => {
    const inner = definition(option);
    return inner.type === 'literal' ? inner.values : [];
  });
  return def.options.flatMap((option) => pointersOf(field, option, goes)).map((pointer) => ({ ...pointer, words }));
};
const byTable = <V>(make: (shape: Readonly<Record<string, z.core.$ZodType>>) => V) =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, make(recordSchemas[table]._zod.def.shape)])) as unknown as {
    readonly [T in TableName]: V;
  };

/** The fields of each table that name records of others. */
export const POINTERS = byTable((shape) => Object.entries(shape).flatMap(([field, schema]) => pointersOf(field, schema)));
/** Of which table ids occur within the ids of a table. */
export const KEYS_AMONG = byTable((shape) => knownOf(shape['id'] as object).keyAmong);
/** The tables that name others, or are named. */
export const LINKED_TABLES: ReadonlySet<TableName> = new Set(
  TABLE_NAMES.flatMap((table) => POINTERS[table].flatMap(({ to }) => [table, to])),
);

/** The ids that a field names. */
export const namesIn = ({ field, goes, words }: Pointer, record: AnyRecord): readonly string[] => {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  if (goes === 'item') return value as readonly string[];
  return value === null || words.includes(value) ? [] : [value as string];
};

/** The record under other names; the very same when none is another. */
export const renamed = <R extends AnyRecord>(table: TableName, record: R, idOf: (to: TableName, id: string) => string): R => {
  let next = record;
  for (const pointer of POINTERS[table]) {
    const names = namesIn(pointer, record);
    const others = names.map((id) => idOf(pointer.to, id));
    if (others.some((id, i) => id !== names[i]))
      next = { ...next, [pointer.field]: pointer.goes === 'item' ? others : others[0] };
  }
  return next;
};

/** The record without what it names and is not there; the very same when all is there, nothing when it goes with what is gone. */
export const withoutLost = <R extends AnyRecord>(
  table: TableName,
  record: R,
  isThere: (to: TableName, id: string) => boolean,
): R | null => {
  let next = record;
  for (const pointer of POINTERS[table]) {
    const names = namesIn(pointer, record);
    const left = names.filter((id) => isThere(pointer.to, id));
    if (left.length === names.length) continue;
    if (pointer.goes === 'record') return null;
    next = { ...next, [pointer.field]: pointer.goes === 'item' ? left : null };
  }
  return next;
};
