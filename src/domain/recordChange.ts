/** What happens to one record, and to the records of one table: the parts that a `MapChange` is made of. */

export interface TableChange<R> {
  readonly added?: readonly R[];
  readonly removed?: readonly R[];
  readonly changed?: readonly RecordChange[];
}

/** Properties by path (`name`, `roles.pusher`, `keyFigure.status`), each before and after; `undefined` is "not there". */
export interface RecordChange {
  readonly id: string;
  readonly properties: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}

export type AnyRecord = { readonly id: string };
export type AnyTable = ReadonlyMap<string, AnyRecord>;

/**
 * What turns one record into another of the same id, or nothing when they are equal. Of fields that belong together all are in it as
 * soon as one differs: otherwise nobody could tell afterwards what went with it.
 */
export const recordChange = (before: AnyRecord, after: AnyRecord, together: readonly string[] = []): RecordChange | null => {
  const properties: Record<string, readonly [unknown, unknown]> = {};
  collectDifferences(before, after, '', properties);
  if (together.some((field) => field in properties))
    for (const field of together) properties[field] ??= [readPath(before, field), readPath(after, field)];
  return Object.keys(properties).length > 0 ? { id: after.id, properties } : null;
};

/** A copy of the record with each path set to its `after`. */
export const patchRecord = <R extends AnyRecord>(record: R, properties: RecordChange['properties']): R => {
  let patched: Plain = record as unknown as Plain;
  for (const [path, [, after]] of Object.entries(properties)) patched = withPath(patched, path.split('.'), after);
  return patched as unknown as R;
};

/** Whether two values of a record are the same: plain data, compared by content. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
};

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const collectDifferences = (before: object, after: object, prefix: string, into: Record<string, readonly [unknown, unknown]>) => {
  const old = before as Plain;
  const now = after as Plain;
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b] = [old[key], now[key]];
    if (isSame(a, b)) continue;
    if (prefix === '' && isPlain(a) && isPlain(b)) collectDifferences(a, b, `${key}.`, into);
    else into[prefix + key] = [a, b];
  }
};

export const readPath = (record: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isPlain(value) ? value[key] : undefined), record);

const withPath = (record: Plain, [key = '', ...rest]: string[], value: unknown): Plain => {
  if (rest.length > 0) {
    const inner = record[key];
    return isPlain(inner) ? { ...record, [key]: withPath(inner, rest, value) } : record;
  }
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _gone, ...left } = record;
  return left;
};

export const tidy = <R>(part: Required<TableChange<R>>): TableChange<R> => ({
  ...(part.added.length > 0 && { added: part.added }),
  ...(part.removed.length > 0 && { removed: part.removed }),
  ...(part.changed.length > 0 && { changed: part.changed }),
});
