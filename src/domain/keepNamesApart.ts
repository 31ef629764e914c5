import { nameKey } from './actor.ts';
import { type RecordChange, type TableChange, tidy } from './change.ts';
import { nameGiver } from './nameGiver.ts';

type Named = { readonly id: string; readonly name: string };

/**
 * The change without names that somebody else has taken meanwhile: a record that comes back gets a number behind its
 * name, a record that would be renamed keeps the name it has.
 */
export const keepNamesApart = <R extends Named>(table: ReadonlyMap<string, R>, part: TableChange<R>): TableChange<R> => {
  if (!part.added && !part.changed?.some(({ properties }) => properties.name)) return part;
  const going = new Set(part.removed?.map(({ id }) => id));
  const renames = new Map(
    part.changed?.flatMap(({ id, properties }) => (properties.name ? [[id, properties.name[1] as string]] : [])),
  );
  const taken = new Map<string, Set<string>>();
  const hold = (id: string, name: string): string => {
    const key = nameKey(name);
    const holders = taken.get(key) ?? new Set();
    taken.set(key, holders.add(id));
    return key;
  };
  for (const { id, name } of table.values()) if (!going.has(id)) hold(id, renames.get(id) ?? name);
  // Keeping one name can stand in the way of another: until nothing is in the way any more, each name looked at when it changes.
  const queue = [...taken.keys()];
  for (const key of queue) {
    const holders = taken.get(key);
    if (!holders || holders.size < 2) continue;
    for (const id of [...holders]) {
      const record = table.get(id);
      if (!record || !renames.delete(id)) continue;
      holders.delete(id);
      queue.push(hold(id, record.name));
    }
    if (holders.size === 0) taken.delete(key);
  }
  const freeName = nameGiver(taken.keys());
  const added = (part.added ?? []).map((record) => {
    const name = freeName(record.name);
    return name === record.name ? record : { ...record, name };
  });
  return tidy({
    added,
    removed: part.removed ?? [],
    changed: (part.changed ?? []).flatMap((change) => (renames.has(change.id) ? [change] : withoutName(change))),
  });
};

const withoutName = ({ id, properties }: RecordChange): RecordChange[] => {
  const { name: _, ...others } = properties;
  return Object.keys(others).length > 0 ? [{ id, properties: others }] : [];
};
