import type { ActorMap } from './actorMap.ts';
import type { MapChange } from './change.ts';
import { keepApart } from './keepApart.ts';
import { namesIn, POINTERS, type Pointer } from './pointers.ts';
import {
  type AnyRecord,
  type AnyTable,
  isSame,
  patchRecord,
  type RecordChange,
  readPath,
  type TableChange,
} from './recordChange.ts';
import type { Snapshot } from './snapshot.ts';
import { entryOf, TABLE_NAMES, type TableName } from './tables.ts';

/** Whether a record will be there after the fitting part of a change. */
export type Standing = (table: TableName, id: string) => boolean;

type Pair = RecordChange['properties'][string] | undefined;

/** What the change would take away stays when somebody else edited it since, or came to use it. */
export const standingAfter = (map: ActorMap, change: MapChange): Standing => {
  const parts = change as { readonly [T in TableName]?: TableChange<AnyRecord> };
  const inEach = <V>(make: (table: TableName) => V) =>
    Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as { readonly [T in TableName]: V };
  const going = inEach((table) => unedited(map[table], parts[table]?.removed));
  const coming = inEach((table) => new Set(parts[table]?.added?.map(({ id }) => id)));
  const isOrComes = (table: TableName, id: string) => (map[table] as AnyTable).has(id) || coming[table].has(id);
  for (const said of going.actors.size > 0 ? saidOfNow(map, change) : []) for (const actor of said) going.actors.delete(actor);
  // What uses something stands behind it in the list.
  for (const table of TABLE_NAMES.toReversed()) {
    if (entryOf(table).follows) continue;
    const pointers = POINTERS[table].filter(({ to }) => going[to].size > 0);
    if (pointers.length === 0) continue;
    const edits = new Map(parts[table]?.changed?.map(({ id, properties }) => [id, properties]));
    const led = ledElsewhere(table, map[table], parts[table], (id) => going[table].has(id), isOrComes);
    for (const record of map[table].values()) {
      if (going[table].has(record.id)) continue;
      const edit = edits.get(record.id);
      for (const pointer of pointers)
        for (const id of led.has(record.id)
          ? namesIn(pointer, led.get(record.id) as AnyRecord)
          : usedAfter(record, pointer, edit?.[pointer.field], isOrComes))
          going[pointer.to].delete(id);
    }
  }
  return (table, id) => ((map[table] as AnyTable).has(id) && !going[table].has(id)) || coming[table].has(id);
};

/** Records that for certain will name what the change says, where they cannot be without what they name: relations that move to somebody else. */
const ledElsewhere = (
  table: TableName,
  records: AnyTable,
  part: TableChange<AnyRecord> | undefined,
  isGoing: (id: string) => boolean,
  isThere: Standing,
): ReadonlyMap<string, AnyRecord> => {
  const pointers = POINTERS[table].filter(({ goes }) => goes === 'record');
  const { unique, together = [] } = entryOf(table);
  const fitting = (part?.changed ?? []).filter(({ id, properties }) => {
    const record = records.get(id);
    const isOther = pointers.some(({ field }) => field in properties);
    if (
      !record ||
      !isOther ||
      !together.every((path) => !properties[path] || isSame(readPath(record, path), properties[path][0]))
    )
      return false;
    const next = patchRecord(record, properties);
    return pointers.every((pointer) => namesIn(pointer, next).every((id) => isThere(pointer.to, id)));
  });
  if (fitting.length === 0) return new Map();
  const wanted = { ...part, removed: [...records.values()].filter(({ id }) => isGoing(id)), changed: fitting };
  const kept = unique ? (keepApart(records, wanted, unique).changed ?? []) : fitting;
  return new Map(
    kept.flatMap(({ id, properties }): [string, AnyRecord][] => {
      const record = records.get(id);
      return record && pointers.some(({ field }) => field in properties) ? [[id, patchRecord(record, properties)]] : [];
    }),
  );
};

/** What a field of a record will name, as far as can be known. */
const usedAfter = (record: AnyRecord, pointer: Pointer, pair: Pair, isThere: Standing): readonly string[] => {
  const now = namesIn(pointer, record);
  if (!pair) return now;
  if (pointer.goes === 'item') return listAfter(now, pair);
  const next = namesIn(pointer, { ...record, [pointer.field]: pair[1] });
  if (pointer.goes === 'record') return [...now, ...next];
  const isStill = isSame((record as unknown as Readonly<Record<string, unknown>>)[pointer.field], pair[0]);
  return isStill && next.every((id) => isThere(pointer.to, id)) ? next : now;
};

/** Who on the map as it is now will be said to be somebody on a snapshot. */
const saidOfNow = (map: ActorMap, change: MapChange): (readonly string[])[] => {
  const edits = new Map(change.snapshots?.changed?.map(({ id, properties }) => [id, properties]));
  const going = unedited(map.snapshots, change.snapshots?.removed);
  return [...map.snapshots.values()].flatMap(({ id, matches }) => {
    if (going.has(id)) return [];
    const pair: Pair = edits.get(id)?.['matches'];
    const said = pair && isSame(matches, pair[0]) ? (pair[1] as Snapshot['matches']) : matches;
    return (said ?? []).flatMap(({ with: moment, pairs }) => (moment === 'now' ? pairs.map(({ after }) => after) : []));
  });
};

/** A list of names is edited name by name: what others put in or took out of it meanwhile stays so. */
export const listAfter = (now: readonly string[], pair: RecordChange['properties'][string]): readonly string[] => {
  const [before, after] = pair as readonly [readonly string[], readonly string[]];
  if (isSame(now, before)) return after;
  const left = now.filter((id) => after.includes(id) || !before.includes(id));
  return [...left, ...after.filter((id) => !before.includes(id) && !left.includes(id))];
};

const unedited = (table: AnyTable, removed: readonly AnyRecord[] | undefined): Set<string> =>
  new Set(removed?.filter((record) => isSame(table.get(record.id), record)).map(({ id }) => id));
