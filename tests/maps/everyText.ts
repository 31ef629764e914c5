import type * as z from 'zod/mini';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { knownOf } from '../../src/domain/fields.ts';
import type { AnyRecord } from '../../src/domain/recordChange.ts';
import { recordSchemas } from '../../src/domain/recordSchemas.ts';
import type { TableName } from '../../src/domain/tables.ts';

/** Values that stay as they are in a record, such as its own id. */
type Stays = Readonly<Record<string, unknown>>;

/** A record of a table with all that it can hold, and `text(field)` in every text of it however deep: made from the list of tables, so that no field is forgotten. */
export const everyText = (map: ActorMap, table: TableName, text: (field: string) => string, stays: Stays): AnyRecord => {
  const filled = (schema: z.core.$ZodType, field: string): unknown => {
    const { words, isId, isMoment, to, elsewhere, keyAmong } = knownOf(schema);
    if (words) return text(field);
    if (isId || keyAmong) return [...map[(to ?? elsewhere ?? table) as TableName].keys()][0] ?? 'x';
    if (isMoment) return '2026-01-01T10:00:00.000Z';
    const { def } = (schema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'nullable':
      case 'optional':
        return filled(def.innerType, field);
      case 'array':
        return [filled(def.element, field)];
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape).map(([name, part]) => [name, filled(part, field === '' ? name : `${field}.${name}`)]),
        );
      case 'union':
        return filled(def.options.at(-1) as z.core.$ZodType, field);
      case 'literal':
        return def.values[0];
      case 'number':
        return 1;
      case 'boolean':
        return true;
      case 'string':
        return '2026-01-01';
      default:
        return undefined;
    }
  };
  return { ...(filled(recordSchemas[table], '') as AnyRecord), ...stays };
};
