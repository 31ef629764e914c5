import { nameGiver } from './nameGiver.ts';
import { type AnyRecord, patchRecord, type RecordChange, type TableChange, tidy } from './recordChange.ts';
import type { Unique } from './table.ts';

/**
 * The change without what somebody else has meanwhile named or drawn alike: a record that comes back gets a number behind its name or
 * stays away, as its table has it, and none turns into the like of another, nor into something that does not fit.
 */
export const keepApart = <R extends AnyRecord>(
  table: ReadonlyMap<string, R>,
  part: TableChange<R>,
  { key: keyOf, of, fits, taken }: Unique<R>,
): TableChange<R> => {
  const isReshaped = ({ properties }: RecordChange) => of.some((field) => field in properties);
  if (!part.added && !part.changed?.some(isReshaped)) return part;
  const after = new Map<string, R>(table);
  for (const { id } of part.removed ?? []) after.delete(id);
  const reshaped = new Map(part.changed?.filter(isReshaped).map((change) => [change.id, change]));
  for (const { id, properties } of reshaped.values()) {
    const record = after.get(id);
    if (record) after.set(id, patchRecord(record, properties));
  }
  const holders = new Map<string, Set<string>>();
  const queue: string[] = [];
  const hold = (id: string, record: R) => {
    const key = keyOf(record);
    holders.set(key, (holders.get(key) ?? new Set()).add(id));
    queue.push(key);
  };
  for (const [id, record] of after) hold(id, record);
  const takeBack = (id: string, record: R) => {
    const before = table.get(id) ?? record;
    reshaped.delete(id);
    after.set(id, before);
    holders.get(keyOf(record))?.delete(id);
    hold(id, before);
  };
  // Taking one reshaping back can stand in the way of another: until nothing is in the way any more, each looked at when it changes.
  const settle = () => {
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const alike = holders.get(key);
      if (!alike || alike.size < 2) continue;
      for (const id of [...alike]) {
        const record = after.get(id);
        if (record && reshaped.has(id)) takeBack(id, record);
      }
    }
  };
  settle();
  for (const id of [...reshaped.keys()]) {
    const record = after.get(id);
    if (record && fits?.(record) === false) takeBack(id, record);
  }
  settle();
  return tidy({
    added: comingBack(part.added ?? [], new Set([...after.values()].map(keyOf)), keyOf, taken),
    removed: part.removed ?? [],
    changed: (part.changed ?? []).flatMap((change) => (reshaped.has(change.id) ? [change] : withoutShape(change, of))),
  });
};

const comingBack = <R extends AnyRecord>(
  added: readonly R[],
  keys: ReadonlySet<string>,
  keyOf: Unique<R>['key'],
  taken: Unique<R>['taken'],
): readonly R[] => {
  if (taken === 'staysAway') return added.filter((record) => !keys.has(keyOf(record)));
  const freeName = nameGiver(keys);
  return added.map((record) => {
    const { name } = record as R & { readonly name: string };
    const free = freeName(name);
    return free === name ? record : { ...record, name: free };
  });
};

const withoutShape = ({ id, properties }: RecordChange, shape: readonly string[]): RecordChange[] => {
  const others = Object.entries(properties).filter(([path]) => !shape.includes(path));
  return others.length > 0 ? [{ id, properties: Object.fromEntries(others) }] : [];
};
