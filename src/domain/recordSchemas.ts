import { fields, type RecordSchema, recordSchema } from './fields.ts';
import { entryOf, TABLE_NAMES, type TableName } from './tables.ts';

/** The schema of a record of each table, made from the list of tables once. */
export const recordSchemas = Object.fromEntries(
  TABLE_NAMES.map((name) => {
    const { fields: fieldsOf, holds } = entryOf(name);
    return [name, recordSchema(fieldsOf(fields), holds)];
  }),
) as unknown as { readonly [T in TableName]: RecordSchema };
