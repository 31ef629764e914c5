import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ERASED } from '../../../src/adapters/storage/database.ts';
import { packMap } from '../../../src/adapters/storage/packedMap.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { bucketNames, type Device, device, id, inBucket, inUsualStorage, map, noting, rowsIn } from './bucketDevice.ts';
import { at, idOfMap, openedMap } from './testStore.ts';

let here: Device;
afterEach(() => {
  here.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe.each([
  ['with buckets', true],
  ['without buckets', false],
])('erasing everything, %s', (_how, withBuckets) => {
  test('leaves no map, no reminder and no bucket, and an open map is not written back', async () => {
    here = device();
    const [store, tab] = [here.open(withBuckets), here.open(withBuckets)];
    await store.create(map, at());
    await tab.open(id);
    await store.eraseAll();
    expect(bucketNames(here)).toEqual([]);
    await expect(tab.commit(id, 0, noting('terug'))).rejects.toMatchObject({ name: 'StoreError' });
    expect(await inUsualStorage(here)).not.toContain('Ada');
    expect(here.keeper.getItem(`${here.name}.maps`)).toBeNull();
    const next = here.open(withBuckets);
    expect(await next.list()).toEqual([]);
    expect((await next.health()).lostMaps).toBe(0);
    expect(next.remembered()).toBe(0);
    await next.create(map, at());
    expect(await here.open(withBuckets).open(id)).toEqual(openedMap(map, 0));
  });

  test('says that another tab is in the way, and has then erased nothing', async () => {
    here = device();
    // A tab of the program before this one, which does not make way.
    const stubborn = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(here.name, 10);
      request.onupgradeneeded = () => {
        for (const table of ['heads', 'bases', 'summaries', 'log']) request.result.createObjectStore(table);
        request.transaction?.objectStore('heads').put({ number: 0, isRemoved: false }, id);
        request.transaction?.objectStore('bases').put(packMap(map), id);
      };
      request.onsuccess = () => opened(request.result);
    });
    here.keeper.setItem(`${here.name}.maps`, JSON.stringify([id]));
    const store = here.open(withBuckets);
    await expect(store.eraseAll()).rejects.toMatchObject({ problem: 'blocked' });
    stubborn.close();
    expect(store.remembered()).toBe(1);
    expect(await store.open(id)).toEqual(openedMap(map, 0));
  });

  test('says so when the maps are gone and the browser holds on to a file', async () => {
    here = device();
    const store = here.open(withBuckets);
    await store.create(map, at());
    const holding = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(here.name);
      request.onsuccess = () => opened(request.result);
    });
    expect(await store.eraseAll()).toEqual({ filesGone: false });
    expect(store.remembered()).toBe(0);
    holding.close();
    const next = here.open(withBuckets);
    expect(await next.list()).toEqual([]);
    await next.create(map, at());
    expect(await here.open(withBuckets).open(id)).toEqual(openedMap(map, 0));
  });

  test('throws no map away that another tab makes meanwhile', async () => {
    here = device();
    const [store, tab] = [here.open(withBuckets), here.open(withBuckets)];
    await store.create(map, at());
    await tab.list();
    const other = randomMap(4, 6, 6);
    const makings: Promise<void>[] = [];
    const removeItem = here.keeper.removeItem;
    // The first that is done once the maps are gone is forgetting what reminds of them.
    here.keeper.removeItem = (key) => {
      if (makings.length === 0) makings.push(tab.create(other, at()));
      removeItem(key);
    };
    await store.eraseAll();
    await Promise.all(makings);
    expect(makings).toHaveLength(1);
    await tab.settled();
    const next = here.open(withBuckets);
    expect(await next.open(idOfMap(other))).toMatchObject({ map: other });
    expect((await next.list()).length).toBe(1);
    expect((await next.health()).lostMaps).toBe(0);
  });
});

describe('erasing everything in a bucket', () => {
  test('is done by the next page when one ended after the maps were gone', async () => {
    here = device();
    await here.open().create(map, at());
    here.close();
    const db = await inBucket(here, `${here.name}-1`);
    await Promise.all([db.tellMoved(ERASED), ...db.maps.map((table) => table.clear())]);
    db.close();
    const store = here.open();
    expect(await store.list()).toEqual([]);
    await store.create(map, at());
    await store.settled();
    expect(await here.open().open(id)).toEqual(openedMap(map, 0));
  });

  test('moves nothing that was to be moved later', async () => {
    here = device();
    await here.open(false).create(map, at());
    here.close();
    const store = here.open();
    await store.forgetRemoved();
    const open = vi.spyOn(here.buckets, 'open');
    await store.eraseAll();
    expect(open).not.toHaveBeenCalled();
    expect(await here.open().list()).toEqual([]);
  });

  test('says so when a bucket cannot be thrown away, which holds nothing any more', async () => {
    here = device();
    const store = here.open();
    await store.create(map, at());
    vi.spyOn(here.buckets, 'delete').mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect(await store.eraseAll()).toEqual({ filesGone: false });
    expect(await rowsIn(await inBucket(here, `${here.name}-1`))).not.toContain('Ada');
    expect(await here.open().list()).toEqual([]);
  });
});
