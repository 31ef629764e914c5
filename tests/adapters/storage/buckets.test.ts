import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId } from '../../maps/smallMaps.ts';
import { bucketNames, type Device, device, erasing, id, inBucket, inUsualStorage, map, noting, rowsIn } from './bucketDevice.ts';
import { at, changeOf, editOf, idOfMap, openedMap } from './testStore.ts';

let here: Device;
afterEach(() => {
  here.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('maps in a bucket', () => {
  test('stand in it from the first one on, and never in the usual storage', async () => {
    here = device();
    const store = here.open();
    await store.forgetRemoved();
    await store.create(map, at());
    await store.commit(id, 0, noting('een'));
    expect(bucketNames(here)).toEqual([`${here.name}-1`]);
    expect(await inUsualStorage(here)).not.toContain('Ada');
    here.close();
    expect(await here.open().open(id)).toMatchObject({ number: 1 });
  });

  test('of a program that knew of none move there whole, removed ones and the log too', async () => {
    here = device();
    const before = here.open(false);
    await before.create(map, at());
    await before.commit(id, 0, noting('een'));
    here.close();
    const store = here.open();
    const tab = here.open();
    expect(await tab.open(id)).toMatchObject({ number: 1 });
    await store.forgetRemoved();
    await store.settled();
    expect(await inUsualStorage(here)).not.toContain('Ada');
    expect(await store.since(id, 0)).toHaveLength(1);
    // The other tab follows by itself, with its next edit.
    expect(await tab.commit(id, 1, noting('twee'))).toEqual({ written: true, number: 2 });
    expect(await here.open().open(id)).toMatchObject({ number: 2 });
    expect((await here.open().health()).lostMaps).toBe(0);
  });

  test('get a fresh one when somebody is erased, and the old one is thrown away', async () => {
    here = device();
    const [store, tab] = [here.open(), here.open()];
    await store.create(map, at());
    await tab.open(id);
    expect(await store.erase(id, 0, erasing)).toEqual({ written: true, number: 1 });
    await store.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect(await rowsIn(await inBucket(here, `${here.name}-2`))).not.toContain('Kanarie');
    const left = applyChange(map, erasing.change);
    expect(await tab.since(id, 0)).toEqual({ map: left, number: 1 });
    expect(await here.open().open(id)).toEqual(openedMap(left, 1));
  });

  test('get a fresh one when a map is removed for good', async () => {
    here = device();
    const store = here.open();
    const other = randomMap(4, 6, 6);
    await store.create(map, at());
    await store.create(other, at());
    await store.remove(id);
    expect(bucketNames(here)).toEqual([`${here.name}-1`]);
    await store.forgetRemoved();
    await store.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect((await here.open().list()).map(({ properties }) => properties.id)).toEqual([idOfMap(other)]);
  });

  test('lose nothing while other tabs go on editing during a move', async () => {
    here = device();
    const [store, tab] = [here.open(), here.open()];
    await store.create(map, at());
    for (let number = 0; number < 30; number++) {
      if (number % 10 === 5) {
        const { change } = editOf(changeOf(map, { do: 'editActor', id: actorId('Bo'), set: { note: `b${number}` } }));
        await store.erase(id, number, editOf(change));
      } else expect(await tab.commit(id, number, noting(`${number}`))).toEqual({ written: true, number: number + 1 });
    }
    await store.settled();
    expect(bucketNames(here)).toHaveLength(1);
    expect(await here.open().open(id)).toMatchObject({ number: 30 });
    expect((await here.open().open(id))?.missesEdits).toBeUndefined();
  });
});

describe('a page that ends in the middle of a move', () => {
  test('before the maps were moved leaves them where they stood, and the half copy goes', async () => {
    here = device();
    await here.open().create(map, at());
    here.close();
    const half = await here.buckets.open(`${here.name}-2`);
    const copy = new StorageDatabase(here.name, half.indexedDB);
    await copy.open();
    await copy.heads.put({ number: 0, isRemoved: false }, id);
    copy.close();
    const store = here.open();
    expect(await store.open(id)).toEqual(openedMap(map, 0));
    await store.forgetRemoved();
    await store.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-1`]);
    expect(await store.open(id)).toEqual(openedMap(map, 0));
  });

  test('after they were moved and before that was told finds them in the new one, and the old one goes', async () => {
    here = device();
    const store = here.open();
    await store.create(map, at());
    await store.erase(id, 0, erasing);
    await store.settled();
    here.close();
    // The usual storage points one back again, to a bucket that only says where the maps went.
    const usual = new StorageDatabase(here.name);
    await usual.open();
    await usual.tellMoved(`${here.name}-1`);
    usual.close();
    const old = new StorageDatabase(here.name, (await here.buckets.open(`${here.name}-1`)).indexedDB);
    await old.open();
    await old.tellMoved(`${here.name}-2`);
    old.close();
    const next = here.open();
    expect(await next.open(id)).toMatchObject({ number: 1 });
    await next.forgetRemoved();
    await next.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect(await here.open().open(id)).toMatchObject({ number: 1 });
  });

  test('after an erasing, and before its move, moves at the next start', async () => {
    here = device();
    const store = here.open();
    await store.create(map, at());
    const db = await inBucket(here, `${here.name}-1`);
    await db.leaveRemains();
    db.close();
    here.close();
    const next = here.open();
    await next.forgetRemoved();
    await next.settled();
    expect(bucketNames(here)).toEqual([`${here.name}-2`]);
    expect(await next.open(id)).toEqual(openedMap(map, 0));
  });
});

test('maps are found again in their bucket when only the usual storage was emptied', async () => {
  here = device();
  await here.open().create(map, at());
  here.close();
  await new Promise((deleted) => {
    indexedDB.deleteDatabase(here.name).onsuccess = deleted;
  });
  const store = here.open();
  expect(await store.open(id)).toEqual(openedMap(map, 0));
  await store.forgetRemoved();
  await store.settled();
  expect(await here.open().open(id)).toEqual(openedMap(map, 0));
});

test('without the browser\u2019s buckets, maps that stand in one are said to be out of reach, not gone', async () => {
  here = device();
  await here.open().create(map, at());
  here.close();
  await expect(here.open(false).list()).rejects.toMatchObject({ problem: 'storageUnavailable' });
  expect(await here.open().open(id)).toEqual(openedMap(map, 0));
});
