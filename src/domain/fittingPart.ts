import type { ActorMap } from './actorMap.ts';
import type { MapChange } from './change.ts';
import { fittingMatches } from './fittingMatches.ts';
import { fittingSnapshots } from './fittingSnapshots.ts';
import { keepApart } from './keepApart.ts';
import { namesIn, POINTERS, withoutLost } from './pointers.ts';
import {
  type AnyRecord,
  type AnyTable,
  isSame,
  patchRecord,
  type RecordChange,
  readPath,
  type TableChange,
  tidy,
} from './recordChange.ts';
import { listAfter, type Standing, standingAfter } from './standing.ts';
import { entryOf, TABLE_NAMES, type TableName } from './tables.ts';

/**
 * The part of a change that still applies to a map that others have edited meanwhile: properties whose value is still
 * the one it starts from, records that are still (or not yet) there, no record without those that it cannot be without, nothing
 * taken away that somebody else has edited or come to use, nothing twice that is unique; a list of names, name by name. This is what
 * lets an undo leave alone what others did since.
 */
export const fittingPart = (map: ActorMap, change: MapChange): MapChange => {
  const stands = standingAfter(map, change);
  const fitting: Record<string, TableChange<AnyRecord>> = {};
  for (const table of TABLE_NAMES) {
    const part = change[table] as TableChange<AnyRecord> | undefined;
    if (!part) continue;
    // Snapshots lean on each other.
    const kept =
      table === 'snapshots' ? fittingSnapshots(map.snapshots, part as never) : fittingRecords(table, map[table], part, stands);
    if (Object.keys(kept).length > 0) fitting[table] = kept;
  }
  return fittingMatches(map, fitting as MapChange);
};

const fittingRecords = (
  table: TableName,
  records: AnyTable,
  part: TableChange<AnyRecord>,
  stands: Standing,
): TableChange<AnyRecord> => {
  const { unique, follows } = entryOf(table);
  const stays = (record: AnyRecord): boolean =>
    follows
      ? POINTERS[table].some((pointer) => namesIn(pointer, record).every((id) => stands(pointer.to, id)))
      : stands(table, record.id);
  const kept = tidy<AnyRecord>({
    added: (part.added ?? []).flatMap((record) => (records.has(record.id) ? [] : (withoutLost(table, record, stands) ?? []))),
    // As it is now: a place that others moved comes back where they put it.
    removed: (part.removed ?? []).flatMap(({ id }) => {
      const present = records.get(id);
      return present && !stays(present) ? [present] : [];
    }),
    changed: (part.changed ?? []).flatMap((wanted) => fittingProperties(table, records.get(wanted.id), wanted, stands)),
  });
  return unique ? keepApart(records, kept, unique) : kept;
};

const fittingProperties = (
  table: TableName,
  record: AnyRecord | undefined,
  wanted: RecordChange,
  stands: Standing,
): RecordChange[] => {
  if (!record) return [];
  const { together = [], holds } = entryOf(table);
  const fits = (path: string): boolean => {
    const pair = wanted.properties[path];
    if (!pair) return true;
    const pointer = POINTERS[table].find(({ field }) => field === path);
    const isThere =
      !pointer || namesIn(pointer, { ...record, [path]: pair[1] } as AnyRecord).every((id) => stands(pointer.to, id));
    return isThere && isSame(readPath(record, path), pair[0]);
  };
  const areTogether = together.every(fits);
  const properties: Record<string, readonly [before: unknown, after: unknown]> = {};
  for (const [path, pair] of Object.entries(wanted.properties)) {
    const isOneOfSeveral = together.includes(path as 'id');
    const pointer = POINTERS[table].find(({ field }) => field === path);
    if (pointer?.goes === 'item') {
      const now = namesIn(pointer, record);
      const next = listAfter(now, pair).filter((id) => stands(pointer.to, id));
      const asksForAll = pointer.isAsked && next.length === 0 && (pair[1] as readonly string[]).length > 0;
      if (!isSame(next, now) && !asksForAll) properties[path] = [now, next];
      continue;
    }
    // What stays the same counts where it belongs with what does not.
    if (isOneOfSeveral ? areTogether : fits(path) && !isSame(pair[0], pair[1])) properties[path] = pair;
  }
  if (Object.keys(properties).length === 0 || holds?.(patchRecord(record, properties)) === false) return [];
  return [{ id: wanted.id, properties }];
};
