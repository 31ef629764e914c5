import type * as z from 'zod/mini';
import { type Hiding, knownOf } from './fields.ts';
import type { Moment } from './identifiers.ts';
import type { AnyRecord } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** What is made of the parts of a record that may tell of somebody; without it such a part stays as it is. */
export interface Retelling {
  /** Words that somebody typed, however deep they lie in this field. */
  readonly words?: (text: string, hiding: Hiding, field: string) => string;
  /** An id of a record of this table. */
  readonly id?: (id: string, table: TableName) => string;
  readonly moment?: (moment: Moment) => Moment;
}
/** A value made anew from what its schema knows. */
type Remake = (value: unknown, retelling: Retelling) => unknown;

const asItIs: Remake = (value) => value;
const choicesOf = (schema: z.core.$ZodType) => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'literal' ? def.values : undefined;
};
/** The table whose ids a table goes by. */
const homeOf = (table: TableName): TableName => {
  const { to } = knownOf(recordSchemas[table]._zod.def.shape['id'] as object);
  return to === undefined ? table : homeOf(to as TableName);
};
/** A shape in which typed words would go unseen is refused, so that the list of tables cannot be read with one in it. */
const remakeOf = (schema: z.core.$ZodType, table: TableName, field: string): Remake => {
  const { words, isId, to, elsewhere, isMoment } = knownOf(schema);
  if (words) return (value, retelling) => retelling.words?.(value as string, words, field) ?? value;
  if (isId) {
    const home = homeOf((to ?? elsewhere ?? table) as TableName);
    return (value, retelling) => retelling.id?.(value as string, home) ?? value;
  }
  if (isMoment) return (value, retelling) => retelling.moment?.(value as Moment) ?? value;
  const within = (inner: z.core.$ZodType) => remakeOf(inner, table, field);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
    case 'optional': {
      const inner = within(def.innerType);
      return inner === asItIs
        ? asItIs
        : (value, retelling) => (value === null || value === undefined ? value : inner(value, retelling));
    }
    case 'array': {
      const inner = within(def.element);
      return inner === asItIs
        ? asItIs
        : (value, retelling) => (value as readonly unknown[]).map((item) => inner(item, retelling));
    }
    case 'object': {
      const parts = Object.entries(def.shape).map(([name, part]) => [name, remakeOf(part, table, field || name)] as const);
      return (value, retelling) => {
        const held = value as Readonly<Record<string, unknown>>;
        const made: Record<string, unknown> = {};
        for (const [name, remake] of parts) if (name in held) made[name] = remake(held[name], retelling);
        return made;
      };
    }
    case 'union': {
      // A word from a list, or else the one thing that is none.
      const choices = def.options.flatMap((option) => choicesOf(option) ?? []);
      const [inner = asItIs, ...others] = def.options.filter((option) => !choicesOf(option)).map(within);
      if (others.length > 0) break;
      return inner === asItIs
        ? asItIs
        : (value, retelling) => (choices.includes(value as string) ? value : inner(value, retelling));
    }
    // It can be anything, so nothing of it is made.
    case 'unknown':
      return () => undefined;
    case 'tuple':
      if (def.rest || def.items.some((item) => within(item) !== asItIs)) break;
      return asItIs;
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
      return asItIs;
  }
  throw new Error(`No typed words are looked for within a schema of the type "${def.type}": it cannot be in the list of tables.`);
};

const REMAKES = Object.fromEntries(TABLE_NAMES.map((table) => [table, remakeOf(recordSchemas[table], table, '')])) as unknown as {
  readonly [T in TableName]: Remake;
};

/** The record with nothing in it but what the list of tables knows, and that as it is retold. */
export const retold = <R extends AnyRecord>(table: TableName, record: R, retelling: Retelling): R =>
  REMAKES[table](record, retelling) as R;

/** Every word that somebody typed in a record. */
export const typedWords = (table: TableName, record: AnyRecord): readonly string[] => {
  const found: string[] = [];
  retold(table, record, {
    words: (text) => {
      found.push(text);
      return text;
    },
  });
  return found;
};
