import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import type { OpenedStore } from '../../../src/adapters/storage/openStore.ts';
import { newActor } from '../../../src/domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { ActorId, CampId, MapId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import type { SalvagedMap } from '../../../src/workspace/ports.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { BAD_ACTORS, DAMAGED, type Damage, EDITS, id, inBase, keep, RIGHT, start, WHOLE } from './damages.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, keeperInMemory, openedMap, storeNamed } from './testStore.ts';

afterEach(closeStores);

const damagedStore = async (damage: Damage) => {
  const [name, keeper] = [freshName(), keeperInMemory()];
  const before = storeNamed(name, keeper);
  const other = randomMap(9, 5, 4);
  const map = await keep(before);
  await before.create(other, at());
  before.close();
  const db = new StorageDatabase(name);
  await damage(db);
  const content = async () => {
    const tables = await Promise.all([db.heads, db.bases, db.summaries, db.log].map((table) => table.toArray()));
    return JSON.stringify(tables);
  };
  return { store: storeNamed(name, keeper), db, map, other, content };
};

const spare = { ...propertiesOf(start), title: 'Kaart zonder leesbare titel' };

/** The list as it stands once every map was looked at closely. */
const listedBy = async (store: OpenedStore) =>
  Promise.all((await store.list()).map(async (listed) => (await store.inspect(listed.properties.id)) ?? listed));

const expectOthersWhole = async (store: OpenedStore, other: ActorMap) => {
  const listed = await listedBy(store);
  expect(listed.find(({ properties }) => properties.id === idOfMap(other))).toMatchObject({ actors: 5, relations: 4 });
  expect((await store.open(idOfMap(other)))?.map).toEqual(other);
  return listed.filter(({ properties }) => properties.id !== idOfMap(other));
};

const expectSavedPart = (salvaged: SalvagedMap | null, expected: { readonly actors: number; readonly relations: number }) => {
  if (!salvaged) throw new Error('nothing readable');
  expect({ actors: salvaged.actors.read, relations: salvaged.relations.read }).toEqual(expected);
  expect(salvaged.actors.read).toBe(salvaged.map.actors.size);
  expect(salvaged.actors.found).toBeGreaterThanOrEqual(salvaged.actors.read);
  // The file of it opens again, and holds nothing else.
  const read = readMapFile(JSON.parse(writeMapFile(salvaged.map)));
  if (!read.done) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.details)}`);
  expect(read.value.actors).toEqual(salvaged.map.actors);
};

describe('one damaged map', () => {
  test.each([
    ...DAMAGED,
    ...BAD_ACTORS.map(([what, damage]) => [`an actor ${what}`, inBase((base) => damage(base.actors[0])), null] as const),
  ])('with %s is told apart, hides no other, and what is readable can be saved', async (what, damage, expected) => {
    const { store, db, other, content } = await damagedStore(damage);
    const before = await content();
    const [listed, ...more] = await expectOthersWhole(store, other);
    expect(more).toEqual([]);
    expect(listed).toEqual({ isDamaged: true, properties: { id, title: 'Kaart 8' } });
    if (!what.startsWith('a snapshot with')) await expect(store.open(id)).rejects.toMatchObject({ problem: 'damaged' });
    const withoutFirst = [...start.relations.values()].filter(({ from, to }) => from !== 'actor-0' && to !== 'actor-0');
    expectSavedPart(await store.salvage(id, spare), expected ?? { actors: 24, relations: withoutFirst.length });
    await store.settled();
    expect(await content()).toBe(before);
    // It can go, and come back as it was; and it can go for good.
    await store.remove(id);
    expect(await store.list()).toMatchObject([{ properties: { id: idOfMap(other) } }]);
    await store.restore(id);
    expect(await store.list()).toHaveLength(2);
    await store.remove(id);
    await store.forgetRemoved();
    expect(await db.bases.toCollection().primaryKeys()).toEqual([idOfMap(other)]);
    db.close();
  });

  test.each(RIGHT)('with %s opens right all the same', async (_, damage) => {
    const { store, db, map, other } = await damagedStore(damage);
    const listed = await expectOthersWhole(store, other);
    expect(listed).toMatchObject([{ properties: { id, title: 'Kaart 8' }, ...WHOLE }]);
    expect(await store.open(id)).toEqual(openedMap(map, EDITS));
    db.close();
  });

  test('is damaged more than sixty ways here', () => {
    expect(DAMAGED.length + RIGHT.length + BAD_ACTORS.length).toBeGreaterThanOrEqual(60);
  });

  test('says how many of the last edits cannot be read', async () => {
    const { store } = await damagedStore((db) => db.log.delete([id, 2]));
    expect(await store.salvage(id, spare)).toMatchObject({ lostEdits: 4, actors: { read: 24, found: 24 } });
  });

  test('whose base is gone is made again from a log that goes back to the beginning', async () => {
    const name = freshName();
    const store = storeNamed(name);
    const empty = randomMap(3, 0, 0);
    await store.create(empty, at());
    const change = changeOf(empty, {
      do: 'addActor',
      actor: newActor('een' as ActorId, 'Een'),
      at: { x: 0, y: 0 },
      placedByHand: false,
    });
    await store.commit(idOfMap(empty), 0, editOf(change));
    const db = new StorageDatabase(name);
    await db.bases.delete(idOfMap(empty));
    db.close();
    expectSavedPart(await store.salvage(idOfMap(empty), spare), { actors: 1, relations: 0 });
  });

  test('of which nothing is here is nothing', async () => {
    expect(await storeNamed(freshName()).salvage('nowhere' as MapId, spare)).toBeNull();
  });
});

test('a camp that is not there costs an actor no more than that', async () => {
  const { store } = await damagedStore(
    inBase((base) => {
      base.actors[4].camp = 'gone';
    }),
  );
  const actor = (await store.salvage(id, spare))?.map.actors.get('actor-4' as ActorId);
  expect(actor).toMatchObject({ name: start.actors.get('actor-4' as ActorId)?.name, camp: null satisfies CampId | null });
});
