import type { IndexableType, Table } from 'dexie';
import type { StorageDatabase } from './database.ts';

/**
 * How far every map has come, never twice the same: an edit is a row of the log with a number of its own, all else is counted. The
 * rest is for a tab of a program that does not count yet.
 */
const stampOf = async (db: StorageDatabase): Promise<string> =>
  JSON.stringify(
    await Promise.all([
      db.writes(),
      ...[db.heads, db.papers].flatMap((table) => [table.toCollection().primaryKeys(), table.toArray()]),
      db.log.toCollection().primaryKeys(),
    ]),
  );

/** How often a copy is made again because somebody went on working meanwhile. */
const MOST_COPIES = 20;
/** So many rows are in memory at once; of bases, each of which is a whole map, and of photos, one. */
const ROWS = 200;

/** Copies a table row by row as it stands there, damaged or not. */
const copyTable = async (from: Table<unknown>, to: Table<unknown>, rows: number): Promise<void> => {
  await to.clear();
  let last: IndexableType | undefined;
  for (;;) {
    const next = () => (last === undefined ? from.toCollection() : from.where(':id').above(last)).limit(rows);
    const [keys, values] = await from.db.transaction('r', from, () => Promise.all([next().primaryKeys(), next().toArray()]));
    if (keys.length === 0) return;
    await to.bulkPut(values, keys as string[]);
    last = keys.at(-1) as IndexableType;
  }
};

/**
 * Copies all maps into another, empty database in a bucket, and then leaves nothing here but where they went: one transaction, in
 * which no edit can have come since the copying began. Until then they stand here, and from then on there, whatever ends the page.
 * Gives false, and has moved nothing, when the maps would not hold still.
 */
export const moveMaps = async (from: StorageDatabase, to: StorageDatabase, bucket: string): Promise<boolean> => {
  for (let copies = 0; copies < MOST_COPIES; copies++) {
    const stamp = await from.onMaps('r', from.maps, () => stampOf(from));
    for (const [i, table] of from.maps.entries())
      await copyTable(table as Table, to.maps[i] as Table, table === from.bases || table === from.paperImages ? 1 : ROWS);
    // Not `onMaps`: this one is not to be counted.
    const isMoved = await from.transaction('rw', [...from.maps, from.place], async () => {
      await from.stillHere();
      if ((await stampOf(from)) !== stamp) return false;
      await Promise.all([from.tellMoved(bucket), ...from.maps.map((table) => table.clear())]);
      return true;
    });
    if (isMoved) return true;
  }
  return false;
};
