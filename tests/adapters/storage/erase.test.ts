import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import { type OpenedStore, openStore } from '../../../src/adapters/storage/openStore.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../../src/domain/change.ts';
import type { IsoDate, SnapshotId } from '../../../src/domain/identifiers.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, keeperInMemory, storeNamed } from './testStore.ts';

const CANARY = 'Kanarie Vogelaar';
const RENAMED = 'Kanarie de Tweede';

afterEach(closeStores);

/** Everything that a database of the name holds, as one text. */
const everythingIn = async (name: string): Promise<string> => {
  const db = new StorageDatabase(name);
  const tables = await Promise.all([db.heads, db.bases, db.summaries, db.log].map((table) => table.toArray()));
  db.close();
  return JSON.stringify(tables);
};

const canary = actorId(CANARY);
const foto = (id: string) =>
  ({
    do: 'takeSnapshot',
    snapshot: {
      id: id as SnapshotId,
      name: `foto ${id}`,
      date: '2026-11-01' as IsoDate,
      takenAt: at(),
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  }) as const;

describe('erasing somebody', () => {
  let name: string;
  let store: OpenedStore;
  let map: ActorMap;
  let number: number;
  const keeper = keeperInMemory();

  beforeEach(async () => {
    name = freshName();
    store = storeNamed(name, keeper);
    map = mapOf(
      ['Ada', CANARY, 'Bo'],
      [
        ['Ada', CANARY],
        [CANARY, 'Bo'],
      ],
    );
    number = 0;
    await store.create(map, at());
    for (const command of [
      foto('1'),
      { do: 'editActor', id: canary, set: { name: RENAMED, note: `Over ${CANARY}` } },
      foto('2'),
    ] as const) {
      const change = changeOf(map, command);
      await store.commit(idOfMap(map), number, editOf(change));
      map = applyChange(map, change);
      number += 1;
    }
  });
  const erasing = () => editOf(changeOf(map, { do: 'eraseActor', actors: [canary] }), 'tab-1', at(5));

  test('leaves the name nowhere in the database, nor outside it', async () => {
    expect(await everythingIn(name)).toContain(RENAMED);
    expect(await store.erase(idOfMap(map), number, erasing())).toEqual({ written: true, number: 4 });
    const left = await everythingIn(name);
    expect(left).not.toContain('Kanarie');
    expect(left).toContain('Ada');
    expect(keeper.getItem(`${name}.maps`)).not.toContain('Kanarie');
    const opened = await store.open(idOfMap(map));
    expect(opened?.number).toBe(4);
    expect([...(opened?.map.actors.keys() ?? [])]).toEqual(['Ada', 'Bo']);
    expect(opened?.map.snapshots.size).toBe(2);
    expect(await store.list()).toMatchObject([{ actors: 2 }]);
  });

  test('gives another tab the map itself, and refuses what it has in hand', async () => {
    await store.erase(idOfMap(map), number, erasing());
    const back = editOf(reverseChange(erasing().change), 'tab-2');
    const other = storeNamed(name);
    const result = await other.commit(idOfMap(map), number, back);
    expect(result).toMatchObject({ written: false, missed: { number: 4 } });
    expect(await other.since(idOfMap(map), 1)).toMatchObject({ number: 4 });
    expect(await everythingIn(name)).not.toContain('Kanarie');
  });

  test('goes on counting, so that later edits are told as before', async () => {
    await store.erase(idOfMap(map), number, erasing());
    const { map: now } = (await store.open(idOfMap(map))) as { map: ActorMap };
    const edit = editOf(changeOf(now, { do: 'editActor', id: actorId('Ada'), set: { note: 'later' } }));
    expect(await store.commit(idOfMap(map), 4, edit)).toEqual({ written: true, number: 5 });
    expect(await store.since(idOfMap(map), 4)).toHaveLength(1);
    expect(await store.since(idOfMap(map), 2)).toMatchObject({ number: 5 });
    expect(await store.since(idOfMap(map), 5)).toEqual([]);
  });

  test('writes nothing when another tab was first', async () => {
    const edit = editOf(changeOf(map, { do: 'editActor', id: actorId('Ada'), set: { note: 'eerst' } }), 'tab-2');
    await store.commit(idOfMap(map), number, edit);
    expect(await store.erase(idOfMap(map), number, erasing())).toMatchObject({ written: false, missed: [{ number: 4 }] });
    expect(await everythingIn(name)).toContain(RENAMED);
  });
});

describe('a map that was taken off the list', () => {
  /** Locks as the browser keeps them between tabs: one holder's shared lock keeps everybody else from an exclusive one. */
  const sharedLocks = () => {
    let holders = 0;
    return {
      request: async (_: string, options: LockOptions, work: (lock: Lock | null) => Promise<unknown>) => {
        if (options.mode === 'exclusive') return work(holders > 0 ? null : ({} as Lock));
        holders += 1;
        await work({} as Lock).finally(() => {
          holders -= 1;
        });
      },
    } as unknown as LockManager;
  };

  test('can be brought back as long as the list is open, also when another tab starts', async () => {
    const [name, keeper, locks] = [freshName(), keeperInMemory(), sharedLocks()];
    const [one, two] = [openStore({ name, keeper, locks }), openStore({ name, keeper, locks })];
    const map = mapOf([CANARY]);
    await one.create(map, at());
    await one.remove(idOfMap(map));
    await two.forgetRemoved();
    await one.restore(idOfMap(map));
    expect((await one.open(idOfMap(map)))?.map.actors.size).toBe(1);
    await one.remove(idOfMap(map));
    await one.forgetRemoved();
    expect(await everythingIn(name)).not.toContain(CANARY);
    one.close();
    two.close();
  });

  test('is off the disk when the program starts again after the page was closed on the list', async () => {
    const [name, keeper] = [freshName(), keeperInMemory()];
    const map = mapOf([CANARY]);
    const before = openStore({ name, keeper, locks: sharedLocks() });
    await before.create(map, at());
    await before.remove(idOfMap(map));
    before.close();
    const after = openStore({ name, keeper, locks: sharedLocks() });
    await after.forgetRemoved();
    expect(await everythingIn(name)).not.toContain(CANARY);
    after.close();
  });
});
