import type * as z from 'zod/mini';
import { knownOf } from './fields.ts';

type Check = (value: unknown) => boolean;
type Rule = z.core.$ZodCheck | z.core.$ZodType;

/**
 * Whether a value fits a schema, and nothing more: no copy, no list of what is wrong. Several times as fast as parsing, so that
 * a whole map can be checked at every opening. Refuses to be made for a kind of schema that it does not know.
 */
export const quickCheck = (schema: z.core.$ZodType): Check => {
  // What an id may look like is for files; one that was kept was made here, or came through there.
  if (knownOf(schema).isId) return (value) => typeof value === 'string' && value !== '';
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const fits = fitting(def);
  // A number format is a check by itself.
  const rules: readonly Rule[] = [...(def.type === 'number' && 'check' in def ? [schema] : []), ...(def.checks ?? [])];
  if (rules.length === 0) return fits;
  const checks = rules.map(asCheck);
  return (value) => fits(value) && passes(checks, value);
};

const fitting = (def: z.core.$ZodTypes['_zod']['def']): Check => {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return Number.isFinite;
    case 'unknown':
      return () => true;
    case 'enum':
      return among(Object.values(def.entries));
    case 'literal':
      return among(def.values);
    case 'nullable': {
      const inner = quickCheck(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = quickCheck(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'union': {
      const options = def.options.map(quickCheck);
      return (value) => options.some((option) => option(value));
    }
    case 'array': {
      const inner = quickCheck(def.element);
      return (value) => Array.isArray(value) && everyItem(value, inner);
    }
    case 'tuple': {
      const items = def.items.map(quickCheck);
      return (value) => Array.isArray(value) && value.length === items.length && items.every((item, i) => item(value[i]));
    }
    case 'record': {
      const [key, inner] = [quickCheck(def.keyType), quickCheck(def.valueType)];
      return (value) => isPlain(value) && Object.entries(value).every(([name, held]) => key(name) && inner(held));
    }
    case 'object': {
      const names = Object.keys(def.shape);
      const fields = names.map((name) => quickCheck(def.shape[name] as z.core.$ZodType));
      return (value) => {
        if (!isPlain(value)) return false;
        for (let i = 0; i < names.length; i++) if (!(fields[i] as Check)(value[names[i] as string])) return false;
        return true;
      };
    }
    default:
      throw new Error(`no quick check of ${def.type}`);
  }
};

const passes = (checks: readonly Check[], value: unknown): boolean => {
  for (const check of checks) if (!check(value)) return false;
  return true;
};

const among = (values: readonly unknown[]): Check => {
  const known = new Set(values);
  return (value) => known.has(value);
};

const everyItem = (items: readonly unknown[], fits: Check): boolean => {
  // Not `every`, which passes over holes.
  for (let i = 0; i < items.length; i++) if (!fits(items[i])) return false;
  return true;
};

/** A schema's own rule: length, pattern, range, … */
const asCheck = (rule: Rule): Check => {
  const { def, check } = (rule as z.core.$ZodChecks)._zod;
  // The two that nearly every field has, without the list in which a rule writes down what is wrong.
  if (def.check === 'max_length') return (value) => (value as { readonly length: number }).length <= def.maximum;
  if (def.check === 'string_format' && def.format === 'regex' && def.pattern) {
    const { pattern } = def;
    return (value) => pattern.test(value as string);
  }
  return (value) => {
    const issues: z.core.$ZodRawIssue[] = [];
    void check({ value: value as never, issues });
    return issues.length === 0;
  };
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
