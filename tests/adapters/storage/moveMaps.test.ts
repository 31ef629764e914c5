import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import { moveMaps } from '../../../src/adapters/storage/moveMaps.ts';
import type { OpenedStore } from '../../../src/adapters/storage/openStore.ts';
import type { Paper } from '../../../src/workspace/paperStore.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { type Device, device, id, map } from './bucketDevice.ts';
import { at, idOfMap } from './testStore.ts';

let here: Device;
afterEach(() => {
  here.close();
  vi.restoreAllMocks();
});

const photo: Paper = {
  image: { id: 'foto', bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg', width: 40, height: 30 },
  lies: { x: 0, y: 0, scale: 1, turn: 0, shown: 0.5 },
};
const other = randomMap(4, 6, 6);

/** Each is done and undone again while the maps are copied, so that in the end all is as it was when that began. */
const THERE_AND_BACK: readonly {
  readonly what: string;
  readonly before?: (store: OpenedStore) => Promise<unknown>;
  readonly there: (store: OpenedStore) => Promise<unknown>;
  readonly back: (store: OpenedStore) => Promise<unknown>;
}[] = [
  {
    what: 'a photo is put under a map and taken away',
    there: ({ papers }) => papers.put(id, photo),
    back: ({ papers }) => papers.remove(id),
  },
  {
    what: 'a photo is taken away and put back',
    before: ({ papers }) => papers.put(id, photo),
    there: ({ papers }) => papers.remove(id),
    back: ({ papers }) => papers.put(id, photo),
  },
  {
    what: 'a photo is turned and turned back',
    before: ({ papers }) => papers.put(id, photo),
    there: ({ papers }) => papers.lay(id, 'foto', { ...photo.lies, turn: 90 }),
    back: ({ papers }) => papers.lay(id, 'foto', photo.lies),
  },
  {
    what: 'a map is taken off the list and brought back',
    there: (store) => store.remove(id),
    back: (store) => store.restore(id),
  },
  {
    what: 'a map is made and removed for good',
    there: (store) => store.create(other, at()),
    back: async (store) => {
      await store.remove(idOfMap(other));
      await store.forgetRemoved();
    },
  },
];

const contents = (db: StorageDatabase) =>
  Promise.all(db.maps.map(async (table) => [table.name, await table.toCollection().primaryKeys(), await table.toArray()]));

for (const { what, before, there, back } of THERE_AND_BACK)
  for (const [from, to] of pairsUpTo(6))
    test(`What moves is what stands there in the end: ${what} while table ${from} to ${to} is copied`, async () => {
      here = device();
      // Without buckets: nothing else moves the maps.
      const store = here.open(false);
      await store.create(map, at());
      await before?.(store);
      const source = new StorageDatabase(here.name);
      const target = new StorageDatabase(here.name, new IDBFactory() as globalThis.IDBFactory);
      await Promise.all([source.open(), target.open()]);
      const asItWas = await contents(source);
      const deeds = new Map([[from, there]]);
      const undone = new Map([[to, back]]);
      for (const [i, table] of target.maps.entries()) {
        const clear = (table as Table).clear.bind(table);
        vi.spyOn(table as Table, 'clear').mockImplementation((() =>
          (async () => {
            for (const planned of [deeds, undone]) {
              const deed = planned.get(i);
              planned.delete(i);
              await deed?.(store);
            }
            await clear();
          })()) as unknown as Table['clear']);
      }
      expect(await moveMaps(source, target, 'elsewhere')).toBe(true);
      expect([deeds.size, undone.size]).toEqual([0, 0]);
      expect(await contents(target)).toEqual(asItWas);
      source.close();
      target.close();
    });

/** Every two places in a row, the second behind the first. */
function pairsUpTo(length: number): (readonly [number, number])[] {
  return Array.from({ length }, (_, first) =>
    Array.from({ length: length - first - 1 }, (_, more) => [first, first + more + 1] as const),
  ).flat();
}
