import type { ActorMap } from './actorMap.ts';
import {
  type AnyRecord,
  type AnyTable,
  patchRecord,
  type RecordChange,
  recordChange,
  type TableChange,
  tidy,
} from './recordChange.ts';
import { entryOf, type MapRecords, type TableName } from './tables.ts';

/**
 * A reversible difference between two maps: it *is* the edit, its undo, what is stored, what another tab is told,
 * and what a comparison shows.
 */
export type MapChange = { readonly [T in TableName]?: TableChange<MapRecords[T]> };

export const isEmptyChange = (change: MapChange): boolean =>
  partsOf(change).every(([, part]) => !part.added?.length && !part.removed?.length && !part.changed?.length);

/** The map after the change. A record that is not there any more is passed over; bugs in commands are for tests to find. */
export const applyChange = (map: ActorMap, change: MapChange): ActorMap => applyChanges(map, [change]);

/** The map after all the changes, one after the other. A table is copied once, however many changes touch it. */
export const applyChanges = (map: ActorMap, changes: Iterable<MapChange>): ActorMap => {
  const next: Record<string, AnyTable> = { ...map };
  const copies = new Map<TableName, Map<string, AnyRecord>>();
  for (const change of changes) {
    for (const [table, part] of partsOf(change)) {
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
  for (const [table, part] of partsOf(change)) {
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
  for (const table of Object.keys(after) as TableName[]) {
    if (before[table] === after[table]) continue;
    const old: AnyTable = before[table];
    const now: AnyTable = after[table];
    const added = [...now.values()].filter((record) => !old.has(record.id));
    const removed = [...old.values()].filter((record) => !now.has(record.id));
    const changed: RecordChange[] = [];
    for (const record of now.values()) {
      const previous = old.get(record.id);
      const difference = previous && previous !== record && recordChange(previous, record, entryOf(table)?.together);
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

/** What a change says of each table that it touches. */
const partsOf = (change: MapChange): [TableName, TableChange<AnyRecord>][] =>
  (Object.entries(change) as [TableName, TableChange<AnyRecord> | undefined][]).flatMap(([table, part]) =>
    part ? [[table, part]] : [],
  );
