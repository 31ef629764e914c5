import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import { packEntry } from '../../../src/adapters/storage/packedEntry.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { bucketNames, type Device, device, erasing, id, inUsualStorage, map, noting } from './bucketDevice.ts';
import { at, openedMap } from './testStore.ts';

let here: Device;
afterEach(() => {
  here.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a browser that has buckets and gives none', () => {
  const refuse = ({ buckets }: Device) => {
    const no = () => Promise.reject(new TypeError('Access denied'));
    Object.assign(buckets, { open: no, keys: no, delete: no });
  };

  test('keeps maps in the usual storage', async () => {
    here = device();
    refuse(here);
    const store = here.open();
    expect(await store.list()).toEqual([]);
    await store.create(map, at());
    await store.forgetRemoved();
    await store.settled();
    expect(await here.open().open(id)).toEqual(openedMap(map, 0));
    expect((await here.open().health()).lostMaps).toBe(0);
  });

  test.each([
    ['refuses', refuse],
    ['keeps silent', ({ buckets }: Device) => Object.assign(buckets, { keys: () => new Promise(() => undefined) })],
  ])('and %s finds the maps that stand in the usual storage', async (_how, fall) => {
    here = device();
    await here.open(false).create(map, at());
    here.close();
    fall(here);
    expect(await here.open().open(id)).toEqual(openedMap(map, 0));
    expect(await here.open().list()).toHaveLength(1);
  });

  test('or says nothing at all starts after some seconds', async () => {
    here = device();
    here.buckets.keys = () => new Promise(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const list = here.open().list();
    for (let i = 0; i < 20; i++) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(await list).toEqual([]);
  });

  test('makes no empty start of maps that stand in one, whoever reminds of them', async () => {
    here = device();
    await here.open().create(map, at());
    here.close();
    const given = { ...here.buckets };
    refuse(here);
    await expect(here.open().list()).rejects.toMatchObject({ problem: 'storageUnavailable' });
    await expect(here.open().eraseAll()).rejects.toMatchObject({ problem: 'storageUnavailable' });
    here.close();
    await new Promise((deleted) => {
      indexedDB.deleteDatabase(here.name).onsuccess = deleted;
    });
    await expect(here.open().list()).rejects.toMatchObject({ problem: 'storageUnavailable' });
    Object.assign(here.buckets, given);
    expect(await here.open().open(id)).toEqual(openedMap(map, 0));
  });
});

describe('a move', () => {
  test('takes the browser\u2019s promise to keep the maps along, from the usual storage too', async () => {
    here = device();
    vi.stubGlobal('navigator', { storage: { persisted: async () => true } });
    const store = here.open();
    await store.create(map, at());
    expect([...here.promised]).toEqual([`${here.name}-1`]);
    expect((await store.health()).persisted).toBe(true);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false } });
    await store.erase(id, 0, erasing);
    await store.settled();
    expect([...here.promised]).toContain(`${here.name}-2`);
  });

  test('waits for a later start when there is no room for a copy', async () => {
    here = device();
    const room = (usage: number) => ({ storage: { estimate: async () => ({ quota: 10_000, usage }) } });
    vi.stubGlobal('navigator', room(0));
    const store = here.open();
    await store.create(map, at());
    vi.stubGlobal('navigator', room(9_500));
    await store.erase(id, 0, erasing);
    await store.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-1`]);
    expect(await store.open(id)).toMatchObject({ number: 1 });
    here.close();
    vi.stubGlobal('navigator', room(5_000));
    const next = here.open();
    await next.forgetRemoved();
    await next.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect(await next.open(id)).toMatchObject({ number: 1 });
  });

  test('that finds the disk full leaves no half copy, and is made at a later start', async () => {
    here = device();
    const full = vi.spyOn(StorageDatabase.prototype, 'tellMoved');
    const store = here.open();
    await store.create(map, at());
    full.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await store.erase(id, 0, erasing);
    await store.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-1`]);
    expect(await store.open(id)).toMatchObject({ number: 1 });
    here.close();
    const next = here.open();
    await next.forgetRemoved();
    await next.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect(await next.open(id)).toMatchObject({ number: 1 });
  });

  test('takes along a log of more rows than are copied at once, and several maps', async () => {
    here = device();
    const store = here.open(false);
    const others = [2, 3, 4].map((seed) => randomMap(seed, 6, 6));
    for (const each of [map, ...others]) await store.create(each, at());
    here.close();
    const db = new StorageDatabase(here.name);
    await db.open();
    const numbers = Array.from({ length: 450 }, (_, i) => i + 1);
    await db.log.bulkPut(
      numbers.map((number) => packEntry({ ...noting(`${number}`), number })),
      numbers.map((number) => [id, number] as unknown as string),
    );
    db.close();
    const next = here.open();
    await next.forgetRemoved();
    await next.settled();
    expect(bucketNames(here)).toHaveLength(1);
    expect(await next.since(id, 0)).toHaveLength(450);
    expect(await next.list()).toHaveLength(4);
    expect(await inUsualStorage(here)).not.toContain('Ada');
  });
});
