import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_VERSION, StorageDatabase } from '../../../src/adapters/storage/database.ts';
import { toStoreError } from '../../../src/adapters/storage/toStoreError.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { StoreError } from '../../../src/workspace/ports.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, keeperInMemory, storeNamed } from './testStore.ts';

afterEach(() => {
  closeStores();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const map = randomMap(8, 10, 10);
const id = idOfMap(map);
const edit = (of: ActorMap, text: string) =>
  editOf(changeOf(of, { do: 'editActor', id: 'actor-1' as ActorId, set: { note: text } }));

test('every transaction that writes is strictly durable', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = storeNamed(freshName());
  await store.create(map, at());
  await store.commit(id, 0, edit(map, 'x'));
  await store.remove(id);
  await store.forgetRemoved();
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThanOrEqual(4);
  for (const [, , options] of writing) expect(options).toMatchObject({ durability: 'strict' });
});

test('a command writes one row, whatever the size of the map', async () => {
  const store = storeNamed(freshName());
  await store.create(map, at());
  const [add, put] = [vi.spyOn(IDBObjectStore.prototype, 'add'), vi.spyOn(IDBObjectStore.prototype, 'put')];
  await store.commit(id, 0, edit(map, 'x'));
  expect([add.mock.calls.length, put.mock.calls.length]).toEqual([1, 0]);
});

describe('tidying', () => {
  test('takes the log into the base and keeps the log for other tabs', async () => {
    const name = freshName();
    const store = storeNamed(name);
    await store.create(map, at());
    await store.commit(id, 0, edit(map, 'x'));
    await store.list();
    await store.settled();
    const db = new StorageDatabase(name);
    expect(await db.heads.get(id)).toEqual({ number: 1, isRemoved: false });
    expect((await db.bases.get(id))?.actors.find((actor) => actor.id === 'actor-1')?.note).toBe('x');
    db.close();
    expect(await store.since(id, 0)).toHaveLength(1);
    expect(await store.commit(id, 0, edit(map, 'y'))).toMatchObject({ written: false });
    expect(await store.commit(id, 1, edit(map, 'y'))).toEqual({ written: true, number: 2 });
  });

  test('drops what is oldest in a long log; a tab that slept through it is given the map as it is', async () => {
    const name = freshName();
    const store = storeNamed(name);
    await store.create(map, at());
    await store.commit(id, 0, edit(map, 'x'));
    const db = new StorageDatabase(name);
    const entry = await db.log.get([id, 1]);
    for (let number = 2; number <= 2_100; number++) await db.log.add({ ...entry, number } as never, [id, number]);
    await store.list();
    await store.settled();
    expect(await db.log.count()).toBe(2_000);
    db.close();
    expect((await store.open(id))?.number).toBe(2_100);
    expect(await store.commit(id, 5, edit(map, 'y'))).toMatchObject({ written: false, missed: { number: 2_100 } });
    expect(await store.since(id, 100)).toHaveLength(2_000);
    expect(await store.commit(id, 2_100, edit(map, 'y'))).toEqual({ written: true, number: 2_101 });
  });
});

describe('a database that is gone or damaged', () => {
  test('is noticed by the reminder outside it, also after a new map was made', async () => {
    const [name, keeper] = [freshName(), keeperInMemory()];
    const before = storeNamed(name, keeper);
    await before.create(map, at());
    await before.create(randomMap(9, 2, 1), at());
    expect(await before.health()).toEqual({ persisted: null, lostMaps: 0 });
    before.close();
    await Dexie.delete(name);
    const after = storeNamed(name, keeper);
    expect(await after.list()).toEqual([]);
    expect(await after.health()).toMatchObject({ lostMaps: 2 });
    await after.create(randomMap(10, 2, 1), at());
    expect(await after.health()).toMatchObject({ lostMaps: 2 });
    await after.acceptLoss();
    expect(await after.health()).toMatchObject({ lostMaps: 0 });
  });

  test('with a base missing says so on opening, and still lists the map beside the others', async () => {
    const name = freshName();
    const store = storeNamed(name);
    await store.create(map, at());
    await store.create(randomMap(9, 2, 1), at());
    const db = new StorageDatabase(name);
    await db.bases.delete(id);
    db.close();
    await store.commit(id, 0, edit(map, 'x'));
    await expect(store.open(id)).rejects.toMatchObject({ problem: 'damaged' });
    expect(await store.list()).toHaveLength(2);
  });

  test('with a hole in the log says so rather than leave edits out', async () => {
    const name = freshName();
    const store = storeNamed(name);
    await store.create(map, at());
    for (let after = 0; after < 3; after++) await store.commit(id, after, edit(map, `${after}`));
    const db = new StorageDatabase(name);
    await db.log.delete([id, 2]);
    db.close();
    await expect(store.open(id)).rejects.toMatchObject({ problem: 'damaged' });
  });
});

describe('versions and connections', () => {
  /** What a later program would do to the database. */
  const laterProgram = (name: string): Dexie => {
    const later = new Dexie(name);
    later.version(DATABASE_VERSION + 1).stores({ heads: '', bases: '', summaries: '', log: '', more: '' });
    return later;
  };

  test("a later program's database is not written to", async () => {
    const name = freshName();
    const store = storeNamed(name);
    await store.create(map, at());
    const later = laterProgram(name);
    await later.open();
    await expect(store.commit(id, 0, edit(map, 'x'))).rejects.toMatchObject({ problem: 'newerVersion' });
    await expect(storeNamed(name).list()).rejects.toMatchObject({ problem: 'newerVersion' });
    expect(await later.table('log').count()).toBe(0);
    later.close();
  });

  test('an opening that another tab blocks says so within a second, and works once that tab makes way', async () => {
    const name = freshName();
    const stubborn = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => opened(request.result);
    });
    const store = storeNamed(name);
    const begin = performance.now();
    await expect(store.list()).rejects.toMatchObject({ problem: 'blocked' });
    expect(performance.now() - begin).toBeLessThan(1_000);
    await expect(store.list()).rejects.toMatchObject({ problem: 'blocked' });
    stubborn.close();
    expect(await store.list()).toEqual([]);
  });

  test('a connection that the browser closed is opened again at the next edit', async () => {
    const name = freshName();
    const opening = vi.spyOn(indexedDB, 'open');
    const store = storeNamed(name);
    await store.create(map, at());
    const request: unknown = opening.mock.results.at(-1)?.value;
    forceCloseDatabase((request as IDBOpenDBRequest).result as never);
    await new Promise((later) => setTimeout(later, 20));
    expect(await store.commit(id, 0, edit(map, 'x'))).toEqual({ written: true, number: 1 });
  });

  test('no IndexedDB at all is storage that is unavailable', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await expect(storeNamed(freshName()).list()).rejects.toMatchObject({ problem: 'storageUnavailable' });
  });

  test('a full disk under an edit is a full disk, and the edit is not half there', async () => {
    const store = storeNamed(freshName());
    await store.create(map, at());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.commit(id, 0, edit(map, 'x'))).rejects.toMatchObject({ problem: 'storageFull' });
    expect(await store.since(id, 0)).toEqual([]);
    expect(await store.commit(id, 0, edit(map, 'x'))).toEqual({ written: true, number: 1 });
  });
});

describe('the problem behind an error', () => {
  const error = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });
  test.each([
    ['a full disk inside an aborted transaction', error('AbortError', error('QuotaExceededError')), 'storageFull'],
    ['an aborted transaction by itself', error('AbortError'), 'storageClosed'],
    ['a closed database', error('DatabaseClosedError'), 'storageClosed'],
    ['a closed database because of a later version', error('DatabaseClosedError', error('VersionError')), 'newerVersion'],
    ['one of our own inside', error('DatabaseClosedError', new StoreError('newerVersion')), 'newerVersion'],
    ['a value that cannot be read', error('NotReadableError'), 'damaged'],
    ['files of the database that cannot be opened', error('OpenFailedError', error('UnknownError')), 'damaged'],
    ['a part of the database that is not there', error('NotFoundError'), 'damaged'],
    ['a browser that refuses access', error('SecurityError'), 'storageUnavailable'],
    ['an unknown one', error('StrangeError'), 'storageFailed'],
    ['no error at all', 'text', 'storageFailed'],
  ] as const)('%s', (_, cause, problem) => expect(toStoreError(cause).problem).toBe(problem));
});
