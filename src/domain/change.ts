import { type ActorMap, type MapRecords, TABLES, type TableName } from './actorMap.ts';

/**
 * A reversible difference between two maps: it *is* the edit, its undo, what is stored, what another tab is told,
 * and what a comparison shows.
 */
export type MapChange = { readonly [T in TableName]?: TableChange<MapRecords[T]> };

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

export const isEmptyChange = (change: MapChange): boolean =>
  TABLES.every((table) => {
    const part = change[table];
    return !part?.added?.length && !part?.removed?.length && !part?.changed?.length;
  });

/** The map after the change. A record that is not there any more is passed over; bugs in commands are for tests to find. */
export const applyChange = (map: ActorMap, change: MapChange): ActorMap => applyChanges(map, [change]);

/** The map after all the changes, one after the other. A table is copied once, however many changes touch it. */
export const applyChanges = (map: ActorMap, changes: Iterable<MapChange>): ActorMap => {
  const next: Record<string, AnyTable> = { ...map };
  const copies = new Map<TableName, Map<string, AnyRecord>>();
  for (const change of changes) {
    for (const table of TABLES) {
      const part = change[table];
      if (!part) continue;
      const records = copies.get(table) ?? new Map<string, AnyRecord>(map[table]);
      copies.set(table, records);
      next[table] = records;
      for (const record of part.removed ?? []) records.delete(record.id);
      for (const record of part.added ?? []) records.set(record.id, record);
      for (const { id, properties } of part.changed ?? []) {
        const record = records.get(id);
        if (record) records.set(id, patchRecord(record, properties));
      }
    }
  }
  return next as unknown as ActorMap;
};

export const reverseChange = (change: MapChange): MapChange => {
  const reverse: Record<string, TableChange<AnyRecord>> = {};
  for (const table of TABLES) {
    const part = change[table];
    if (!part) continue;
    reverse[table] = tidy<AnyRecord>({
      added: part.removed ?? [],
      removed: part.added ?? [],
      changed: (part.changed ?? []).map(({ id, properties }) => ({
        id,
        properties: Object.fromEntries(Object.entries(properties).map(([path, [before, after]]) => [path, [after, before]])),
      })),
    });
  }
  return reverse as MapChange;
};

/** What turns `before` into `after`. Records are compared by id, properties by value. */
export const changeBetween = (before: ActorMap, after: ActorMap): MapChange => {
  const change: Record<string, TableChange<AnyRecord>> = {};
  for (const table of TABLES) {
    if (before[table] === after[table]) continue;
    const old: AnyTable = before[table];
    const now: AnyTable = after[table];
    const added = [...now.values()].filter((record) => !old.has(record.id));
    const removed = [...old.values()].filter((record) => !now.has(record.id));
    const changed: RecordChange[] = [];
    for (const record of now.values()) {
      const previous = old.get(record.id);
      const difference = previous && previous !== record && recordChange(previous, record);
      if (difference) changed.push(difference);
    }
    const part = tidy({ added, removed, changed });
    if (Object.keys(part).length > 0) change[table] = part;
  }
  return change as MapChange;
};

/** One change that does what `first` and then `second` do. `before` is the map that `first` starts from. */
export const composeChanges = (before: ActorMap, first: MapChange, second: MapChange): MapChange =>
  changeBetween(before, applyChange(applyChange(before, first), second));

/** What turns one record into another of the same id, or nothing when they are equal. */
export const recordChange = (before: AnyRecord, after: AnyRecord): RecordChange | null => {
  const properties: Record<string, readonly [unknown, unknown]> = {};
  collectDifferences(before, after, '', properties);
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
