import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, keeperInMemory, openedMap, storeNamed } from './testStore.ts';

afterEach(closeStores);

const map = randomMap(8, 10, 10);
const id = idOfMap(map);
const edit = (text: string) => editOf(changeOf(map, { do: 'editActor', id: 'actor-1' as ActorId, set: { note: text } }));

/** A store of which the last of three acknowledged edits is lost. */
const shortened = async () => {
  const [name, keeper] = [freshName(), keeperInMemory()];
  const before = storeNamed(name, keeper);
  await before.create(map, at());
  for (let after = 0; after < 3; after++) await before.commit(id, after, edit(`${after}`));
  before.close();
  const db = new StorageDatabase(name);
  await db.log.delete([id, 3]);
  db.close();
  return { store: storeNamed(name, keeper), name, keeper };
};

describe('a map that comes back with fewer edits than were acknowledged', () => {
  test('opens with what is there, and says so in the list, closely and on opening', async () => {
    const { store } = await shortened();
    expect(await store.list()).toMatchObject([{ missesEdits: true }]);
    expect(await store.inspect(id)).toMatchObject({ missesEdits: true });
    expect(await store.open(id)).toMatchObject({ number: 2, missesEdits: true });
  });

  test('goes on saying so while it is edited further, and in another tab, until a person took note', async () => {
    const { store, name, keeper } = await shortened();
    await store.open(id);
    for (let after = 2; after < 6; after++) await store.commit(id, after, edit(`later ${after}`));
    expect(await storeNamed(name, keeper).open(id)).toMatchObject({ number: 6, missesEdits: true });
    store.acceptMissing(id);
    expect(await storeNamed(name, keeper).open(id)).toEqual(openedMap(expect.anything(), 6));
    expect((await store.list())[0]).not.toHaveProperty('missesEdits');
  });

  test('says so too after it was removed and brought back', async () => {
    const { store } = await shortened();
    await store.remove(id);
    await store.restore(id);
    expect(await store.open(id)).toMatchObject({ missesEdits: true });
  });
});

describe('a map that is whole is never said to miss edits', () => {
  test('while two tabs write in turns and others read, nor after tidying, erasing and bringing back', async () => {
    const [name, keeper] = [freshName(), keeperInMemory()];
    const [one, two] = [storeNamed(name, keeper), storeNamed(name, keeper)];
    await one.create(map, at());
    const whole = async (store = one) => {
      for (const listed of [...(await store.list()), await store.open(id), await store.inspect(id)])
        expect(listed).not.toHaveProperty('missesEdits');
    };
    for (let after = 0; after < 12; after++) {
      const writing = Promise.all([one, two].map((store, i) => store.commit(id, after, edit(`${i} ${after}`))));
      await Promise.all([whole(one), whole(two), writing]);
    }
    await one.settled();
    await whole();
    await one.remove(id);
    await one.restore(id);
    await whole(two);
    await one.erase(id, 12, edit('erased'));
    await whole(two);
    await one.remove(id);
    await one.forgetRemoved();
    expect(await two.health()).toMatchObject({ lostMaps: 0 });
    await two.create(map, at());
    await whole(two);
  });

  test('by the reminder of an earlier version, which knew no numbers', async () => {
    const [name, keeper] = [freshName(), keeperInMemory()];
    keeper.setItem(`${name}.maps`, JSON.stringify([id, 'lost']));
    const store = storeNamed(name, keeper);
    await store.create(map, at());
    await store.commit(id, 0, edit('x'));
    expect(await store.open(id)).not.toHaveProperty('missesEdits');
    expect(await store.health()).toMatchObject({ lostMaps: 1 });
    expect(store.remembered()).toBe(2);
  });
});

describe('a map that is not here any more', () => {
  const trying = async (store: ReturnType<typeof storeNamed>) => [
    await store.commit(id, 0, edit('x')).catch(({ problem }) => problem),
    await store.since(id, 0).catch(({ problem }) => problem),
  ];

  test('because another tab removed it is gone, also once that is final', async () => {
    const [name, keeper] = [freshName(), keeperInMemory()];
    const [one, two] = [storeNamed(name, keeper), storeNamed(name, keeper)];
    await one.create(map, at());
    await two.remove(id);
    expect(await trying(one)).toEqual(['mapGone', 'mapGone']);
    await two.forgetRemoved();
    expect(await trying(one)).toEqual(['mapGone', 'mapGone']);
  });

  test('because the storage was emptied is told apart from that, with or without the reminder', async () => {
    for (const isReminderGone of [false, true]) {
      const [name, keeper] = [freshName(), keeperInMemory()];
      const store = storeNamed(name, keeper);
      await store.create(map, at());
      const heard: unknown[] = [];
      store.watch((changed) => heard.push(changed));
      await Dexie.delete(name);
      if (isReminderGone) keeper.removeItem(`${name}.maps`);
      await vi.waitFor(() => expect(heard).toContain(null), { timeout: 1_000 });
      expect(await trying(store)).toEqual(['storageCleared', 'storageCleared']);
    }
  });
});
