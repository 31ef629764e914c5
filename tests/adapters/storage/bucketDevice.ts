import { IDBFactory } from 'fake-indexeddb';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import type { Buckets } from '../../../src/adapters/storage/mapsPlace.ts';
import { type OpenedStore, openStore } from '../../../src/adapters/storage/openStore.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { at, changeOf, editOf, freshName, idOfMap, keeperInMemory } from './testStore.ts';

/** One device with buckets: what every tab and every later start finds. */
export const device = (name = freshName()) => {
  const kept = new Map<string, IDBFactory>();
  /** The buckets that the browser promised to keep. */
  const promised = new Set<string>();
  const opened: OpenedStore[] = [];
  const buckets: Buckets = {
    open: async (key) => {
      const indexedDB = kept.get(key) ?? new IDBFactory();
      kept.set(key, indexedDB);
      return {
        indexedDB: indexedDB as globalThis.IDBFactory,
        persisted: async () => promised.has(key),
        persist: async () => Boolean(promised.add(key)),
        estimate: async () => ({ usage: 1_000 }),
      };
    },
    keys: async () => [...kept.keys()].sort(),
    delete: async (key) => void kept.delete(key),
  };
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request: (_name: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as (lock: unknown) => unknown;
      const turn = last.then(() => work({}));
      last = turn.catch(() => undefined);
      return turn;
    },
  } as unknown as Pick<LockManager, 'request'>;
  const keeper = keeperInMemory();
  const open = (withBuckets = true): OpenedStore => {
    const store = openStore({ name, keeper, locks, buckets: withBuckets ? buckets : undefined });
    opened.push(store);
    return store;
  };
  return {
    name,
    kept,
    promised,
    keeper,
    buckets,
    open,
    close: () => {
      for (const store of opened.splice(0)) store.close();
    },
  };
};
export type Device = ReturnType<typeof device>;

export const rowsIn = async (db: StorageDatabase): Promise<string> => {
  const rows = JSON.stringify(await Promise.all([...db.maps, db.place].map((table) => table.toArray())));
  db.close();
  return rows;
};
export const inUsualStorage = ({ name }: Device) => rowsIn(new StorageDatabase(name));
export const bucketNames = ({ kept }: Device) => [...kept.keys()];
export const inBucket = async ({ name, kept }: Device, key: string) => {
  const db = new StorageDatabase(name, kept.get(key) as globalThis.IDBFactory);
  await db.open();
  return db;
};

/** A map, and edits of it. */
export const CANARY = 'Kanarie Vogelaar';
export const map = mapOf(['Ada', CANARY, 'Bo'], [['Ada', CANARY]]);
export const id = idOfMap(map);
export const erasing = editOf(changeOf(map, { do: 'eraseActor', actors: [actorId(CANARY)] }), 'tab-1', at(5));
export const noting = (text: string) => editOf(changeOf(map, { do: 'editActor', id: actorId('Ada'), set: { note: text } }));
