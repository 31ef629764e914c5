import type * as z from 'zod/mini';
import { knownOf } from './fields.ts';
import type { AnyRecord } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import { entryOf, TABLE_NAMES, type TableName } from './tables.ts';

/** A field of a record that names a record of another table, or several. */
export interface Pointer {
  readonly field: string;
  readonly to: TableName;
  /** What goes when the one that is named goes: its name in the list, what the field says, or the whole record. */
  readonly goes: 'item' | 'value' | 'record';
  /** A list by which something is asked: the whole record goes with the last name in it. */
  readonly isAsked?: true;
  /** Values that name nobody, such as "geen". */
  readonly words: readonly unknown[];
}

const definition = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** Read off the schema. A name that lies deeper than is looked for is refused: it would point nowhere without anybody noticing. */
const pointersOf = (field: string, schema: z.core.$ZodType, goes: Pointer['goes'] = 'record'): Pointer[] => {
  const { to } = knownOf(schema);
  if (to !== undefined) return [{ field, to: to as TableName, goes, words: [] }];
  const def = definition(schema);
  if (def.type === 'array' && knownOf(def.element).to !== undefined) {
    const { isAsked } = knownOf(schema);
    return pointersOf(field, def.element, 'item').map((pointer) => ({ ...pointer, ...(isAsked && { isAsked }) }));
  }
  if (def.type === 'nullable') return pointersOf(field, def.innerType, 'value');
  if (def.type !== 'union') {
    if (innerOf(def).some((inner) => pointersOf(field, inner).length > 0))
      throw new Error(`"${field}" names records deeper than they are looked for: it cannot be in the list of tables.`);
    return [];
  }
  const words = def.options.flatMap((option) => {
    const inner = definition(option);
    return inner.type === 'literal' ? inner.values : [];
  });
  return def.options
    .flatMap((option) => pointersOf(field, option, goes))
    .map((pointer) => ({
      ...pointer,
      words: [...pointer.words, ...words],
    }));
};
const innerOf = (def: ReturnType<typeof definition>): readonly z.core.$ZodType[] => {
  if (def.type === 'object') return Object.values(def.shape);
  return def.type === 'array' ? [def.element] : def.type === 'optional' ? [def.innerType] : [];
};
const byTable = <V>(make: (shape: Readonly<Record<string, z.core.$ZodType>>, table: TableName) => V) =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, make(recordSchemas[table]._zod.def.shape, table)])) as unknown as {
    readonly [T in TableName]: V;
  };

/** The fields of each table that name records of others. */
export const POINTERS = byTable((shape) => Object.entries(shape).flatMap(([field, schema]) => pointersOf(field, schema)));
/** Of which table ids occur within the ids of a table. */
export const KEYS_AMONG = byTable((shape, table) => {
  const { keyAmong } = knownOf(shape['id'] as object);
  if (keyAmong !== undefined && entryOf(table).comesAlong)
    throw new Error(
      `"${table}" cannot come along to another map: its ids are keys among "${keyAmong}", which get other ids there.`,
    );
  return keyAmong;
});
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
    if (pointer.goes === 'record' || (pointer.isAsked && left.length === 0)) return null;
    next = { ...next, [pointer.field]: pointer.goes === 'item' ? left : null };
  }
  return next;
};
