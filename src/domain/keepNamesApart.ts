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
  const holders = () => {
    const byKey = new Map<string, string[]>();
    for (const { id, name } of table.values()) {
      const key = nameKey(renames.get(id) ?? name);
      if (!going.has(id)) byKey.set(key, [...(byKey.get(key) ?? []), id]);
    }
    return byKey;
  };
  // Keeping one name can stand in the way of another: until nothing is in the way any more.
  let taken = holders();
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const ids of taken.values()) {
      if (ids.length > 1) for (const id of ids) if (renames.delete(id)) isSettled = false;
    }
    if (!isSettled) taken = holders();
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
