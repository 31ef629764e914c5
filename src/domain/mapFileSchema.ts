import * as z from 'zod/mini';
import { MAX_ACTORS, MAX_RELATIONS } from './quantities.ts';
import type { AnyRecord } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import { entryOf, FROZEN_TABLES, TABLE_NAMES, type TableName } from './tables.ts';

/** What a map file of the present version holds, table by table. Fields it does not know fall away. */

const anyId = z.string().check(z.maxLength(400));
const path = z.string().check(z.regex(/^(?!.*(?:__proto__|constructor|prototype))[A-Za-z]{1,40}(?:\.[A-Za-z]{1,40})?$/));
const changedRecord = z.object({
  id: anyId,
  set: z.optional(z.record(path, z.unknown())),
  unset: z.optional(z.array(path)),
});
/** What a snapshot says of a table in a file: only where it leads. */
const difference = (record: z.ZodMiniType) =>
  z.optional(
    z.object({
      added: z.optional(z.array(record).check(z.maxLength(MAX_RELATIONS))),
      removed: z.optional(z.array(anyId)),
      changed: z.optional(z.array(changedRecord)),
    }),
  );
/** The same as a map keeps it, which says also what was there before; what its records are worth is checked apart. */
const keptDifference = z.optional(
  z.object({
    added: z.optional(z.array(z.object({ id: anyId }))),
    removed: z.optional(z.array(z.object({ id: anyId }))),
    changed: z.optional(z.array(z.object({ id: anyId, properties: z.record(path, z.tuple([z.unknown(), z.unknown()])) }))),
  }),
);
/** What a merger remembers: records as they were, checked when two are made of one again. */
const remembered = z.optional(
  z.object({
    added: z.optional(z.array(z.looseObject({ id: anyId }))),
    removed: z.optional(z.array(z.looseObject({ id: anyId }))),
    changed: z.optional(
      z.array(
        z.object({
          id: anyId,
          properties: z.record(path, z.object({ was: z.optional(z.unknown()), is: z.optional(z.unknown()) })),
        }),
      ),
    ),
  }),
);
const byTable = <T>(names: Iterable<TableName>, make: (name: TableName) => T): { readonly [T in TableName]: T } =>
  Object.fromEntries([...names].map((name) => [name, make(name)])) as never;

const mergerSchema = z.extend(recordSchemas.mergers, {
  undo: z.object(byTable(['actors', 'positions', 'relations', 'snapshots', 'sameAnswers', 'mergers'], () => remembered)),
});

/** What a map holds while it is worked on, table by table, record by record. */
export const keptSchemas = {
  ...recordSchemas,
  snapshots: z.extend(recordSchemas.snapshots, { content: z.record(z.enum([...FROZEN_TABLES]), keptDifference) }),
  mergers: mergerSchema,
};

const snapshotInFile = z.extend(recordSchemas.snapshots, {
  content: z.object(byTable(FROZEN_TABLES, (name) => difference(recordSchemas[name]))),
});
const tableInFile = (name: TableName): z.ZodMiniType => {
  if (name === 'map') return recordSchemas.map;
  const { most = MAX_ACTORS, later } = entryOf(name);
  const record = name === 'snapshots' ? snapshotInFile : name === 'mergers' ? mergerSchema : recordSchemas[name];
  const records = z.array(record).check(z.maxLength(most));
  // It may be left out of a file when there is nothing in it.
  return later ? z._default(records, []) : records;
};

export const mapFileSchema = z.object(byTable(TABLE_NAMES, tableInFile));
export type CheckedMapFile = { readonly map: AnyRecord } & { readonly [T in Exclude<TableName, 'map'>]: readonly AnyRecord[] };
export type MapFileProblem = z.core.$ZodIssue;
