import type * as z from 'zod/mini';
import { type Hiding, knownOf } from './fields.ts';
import type { AnyRecord } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** What is to be read for words that somebody typed. */
type Say = (text: string, hiding: Hiding) => string;
/** A value made anew from what its schema knows, each typed word as `say` has it. */
type Remake = (value: unknown, say: Say) => unknown;

const asItIs: Remake = (value) => value;
const choicesOf = (schema: z.core.$ZodType) => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'literal' ? def.values : undefined;
};
/** A shape in which typed words would go unseen is refused, so that the list of tables cannot be read with one in it. */
const remakeOf = (schema: z.core.$ZodType): Remake => {
  const { words } = knownOf(schema);
  if (words) return (value, say) => say(value as string, words);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
    case 'optional': {
      const inner = remakeOf(def.innerType);
      return inner === asItIs ? asItIs : (value, say) => (value === null || value === undefined ? value : inner(value, say));
    }
    case 'array': {
      const inner = remakeOf(def.element);
      return inner === asItIs ? asItIs : (value, say) => (value as readonly unknown[]).map((item) => inner(item, say));
    }
    case 'object': {
      const parts = Object.entries(def.shape).map(([name, part]) => [name, remakeOf(part)] as const);
      return (value, say) => {
        const held = value as Readonly<Record<string, unknown>>;
        const made: Record<string, unknown> = {};
        for (const [name, remake] of parts) if (name in held) made[name] = remake(held[name], say);
        return made;
      };
    }
    case 'union': {
      // A word from a list, or else the one thing that is none.
      const choices = def.options.flatMap((option) => choicesOf(option) ?? []);
      const [inner = asItIs, ...others] = def.options.filter((option) => !choicesOf(option)).map(remakeOf);
      if (others.length > 0) break;
      return inner === asItIs ? asItIs : (value, say) => (choices.includes(value as string) ? value : inner(value, say));
    }
    // It can be anything, so nothing of it is made.
    case 'unknown':
      return () => undefined;
    case 'tuple':
      if (def.rest || def.items.some((item) => remakeOf(item) !== asItIs)) break;
      return asItIs;
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
      return asItIs;
  }
  throw new Error(`No typed words are looked for within a schema of the type "${def.type}": it cannot be in the list of tables.`);
};

const REMAKES = Object.fromEntries(TABLE_NAMES.map((table) => [table, remakeOf(recordSchemas[table])])) as unknown as {
  readonly [T in TableName]: Remake;
};

/** The record with nothing in it but what the list of tables knows, and its typed words as `say` has them. */
export const withWords = <R extends AnyRecord>(table: TableName, record: R, say: Say): R => REMAKES[table](record, say) as R;

/** Every word that somebody typed in a record. */
export const typedWords = (table: TableName, record: AnyRecord): readonly string[] => {
  const found: string[] = [];
  withWords(table, record, (text) => {
    found.push(text);
    return text;
  });
  return found;
};
