import type { Table } from 'dexie';
import type { StorageDatabase } from './database.ts';

/** Everything that is kept of all maps, row by row as it stands there, damaged or not. */
type Rows = readonly { readonly keys: readonly unknown[]; readonly values: readonly unknown[] }[];

const rowsOf = ({ maps }: StorageDatabase): Promise<Rows> =>
  Promise.all(
    maps.map(async (table) => {
      const [keys, values] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
      return { keys, values };
    }),
  );

/** How far every map has come: no edit, removal or new map leaves this as it was. */
const stampOf = async ({ heads, log }: StorageDatabase): Promise<string> =>
  JSON.stringify(await Promise.all([heads.toCollection().primaryKeys(), heads.toArray(), log.toCollection().primaryKeys()]));

/** How often a copy is made again because somebody went on working meanwhile. */
const MOST_COPIES = 20;

/**
 * Copies all maps into another, empty database in a bucket, and then leaves nothing here but where they went: one transaction, in
 * which no edit can have come between. Until then they stand here, and from then on there, whatever ends the page. Gives false, and
 * has moved nothing, when the maps would not hold still.
 */
export const moveMaps = async (from: StorageDatabase, to: StorageDatabase, bucket: string): Promise<boolean> => {
  for (let copies = 0; copies < MOST_COPIES; copies++) {
    const [stamp, rows] = await from.onMaps('r', from.maps, () => Promise.all([stampOf(from), rowsOf(from)]));
    const tables: readonly Table[] = to.maps;
    await to.transaction('rw', [...tables], async () => {
      await Promise.all(
        tables.map(async (table, i) => {
          const { keys, values } = rows[i] as Rows[number];
          await table.clear();
          await table.bulkPut(values, [...keys] as string[]);
        }),
      );
    });
    const isMoved = await from.onMaps('rw', from.maps, async () => {
      if ((await stampOf(from)) !== stamp) return false;
      await Promise.all([from.tellMoved(bucket), ...from.maps.map((table) => table.clear())]);
      return true;
    });
    if (isMoved) return true;
  }
  return false;
};
