import { describe, expect, test, vi } from 'vitest';
import { propertiesOf } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, MapId, Moment } from '../../src/domain/identifiers.ts';
import { openMapEditor } from '../../src/workspace/mapEditor.ts';
import { makeMapLibrary } from '../../src/workspace/mapLibrary.ts';
import { type MapStore, type Ports, StoreError } from '../../src/workspace/ports.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { randomMap } from '../maps/randomMap.ts';

const drafts = { read: () => null, write: () => undefined, fields: () => [], maps: () => [], forget: () => undefined };
const clock = { now: () => '2026-08-31T10:00:00.000Z' as Moment, today: () => '2026-08-31' as IsoDate };
const libraryOn = (store: MapStore) => makeMapLibrary({ store, clock, drafts, ids: { next: () => 'made' } } as unknown as Ports);
const start = randomMap(1, 5, 5);
const { id } = propertiesOf(start);
const failing = () => Promise.reject(new StoreError('storageFull'));

describe('a deed that the storage refuses', () => {
  const deeds = {
    remove: (library: ReturnType<typeof libraryOn>) => library.remove(id),
    rename: (library: ReturnType<typeof libraryOn>) => library.rename(id, 'Anders'),
    duplicate: (library: ReturnType<typeof libraryOn>) => library.duplicate(id, 'Kopie'),
    acceptLoss: (library: ReturnType<typeof libraryOn>) => library.acceptLoss(),
    askToPersist: (library: ReturnType<typeof libraryOn>) => library.askToPersist(),
    eraseAll: (library: ReturnType<typeof libraryOn>) => library.eraseAll(),
  };
  const without: Partial<MapStore> = {
    remove: failing,
    commit: failing,
    create: failing,
    acceptLoss: failing,
    askToPersist: failing,
    eraseAll: failing,
  };
  test.each(Object.entries(deeds))('%s: says so to whoever asked, and changes nothing that shows', async (_, deed) => {
    const library = libraryOn({ ...memoryStore([start]), ...without });
    await library.refresh();
    const before = library.getSnapshot();
    await expect(deed(library)).rejects.toMatchObject({ problem: 'storageFull' });
    expect(library.getSnapshot()).toEqual(before);
  });

  test('bringing back: the map can still be brought back', async () => {
    const store = memoryStore([start]);
    let isFull = true;
    const restore = (map: MapId) => (isFull ? failing() : store.restore(map));
    const library = libraryOn({ ...store, restore });
    await library.refresh();
    await library.remove(id);
    await expect(library.restore()).rejects.toMatchObject({ problem: 'storageFull' });
    expect(library.getSnapshot().removed?.properties.id).toBe(id);
    isFull = false;
    await library.restore();
    expect(library.getSnapshot()).toMatchObject({ removed: null, maps: [{ properties: { id } }] });
  });

  test('bringing back, while another map is removed: that one can be brought back then', async () => {
    const other = randomMap(2, 5, 5);
    const store = memoryStore([start, other]);
    const library = libraryOn(store);
    await library.refresh();
    await library.remove(id);
    await Promise.all([library.restore(), library.remove(propertiesOf(other).id)]);
    expect(library.getSnapshot()).toMatchObject({ removed: { properties: { id: propertiesOf(other).id } } });
  });

  test('leaving the list: what was removed and is still on the disk is said, until it has gone', async () => {
    const store = memoryStore([start]);
    let isFull = true;
    const library = libraryOn({ ...store, forgetRemoved: () => (isFull ? failing() : store.forgetRemoved()) });
    await library.refresh();
    await library.leave();
    expect(library.getSnapshot().notForgotten, 'when nothing was removed').toBeNull();
    await library.remove(id);
    await library.leave();
    expect(library.getSnapshot().notForgotten).toBe('storageFull');
    isFull = false;
    await library.leave();
    expect(library.getSnapshot().notForgotten).toBeNull();
  });

  test('a map that is not there any more is not said to be renamed or copied', async () => {
    const library = libraryOn(memoryStore());
    await expect(library.rename(id, 'Anders')).rejects.toMatchObject({ problem: 'mapGone' });
    await expect(library.duplicate(id, 'Kopie')).rejects.toMatchObject({ problem: 'mapGone' });
  });

  test('without a list: how many maps stood here is told beside the problem', async () => {
    const library = libraryOn({ ...memoryStore([start]), list: () => Promise.reject(new StoreError('damaged')) });
    await library.refresh();
    expect(library.getSnapshot()).toMatchObject({ problem: 'damaged', remembered: 1 });
  });
});

test('everything that was erased is forgotten, also when the browser held on to its files and answers nothing more', async () => {
  const store = memoryStore([start]);
  let isErased = false;
  const forgetEverything = vi.fn();
  const library = makeMapLibrary({
    store: {
      ...store,
      eraseAll: async () => {
        isErased = true;
        return { filesGone: false };
      },
      list: () => (isErased ? new Promise(() => undefined) : store.list()),
    },
    clock,
    drafts: { ...drafts, forgetEverything },
  } as unknown as Ports);
  await library.refresh();
  await library.eraseAll();
  expect(forgetEverything).toHaveBeenCalledOnce();
  expect(library.getSnapshot()).toMatchObject({ maps: [], erased: 'hereButFiles' });
});

test('a removal shows only once it is in the database', async () => {
  const store = memoryStore([start]);
  let finish = () => {};
  const written = new Promise<void>((done) => {
    finish = done;
  });
  const library = libraryOn({
    ...store,
    remove: async (map) => {
      await written;
      await store.remove(map);
    },
  });
  await library.refresh();
  const seen: unknown[] = [];
  library.subscribe(() => seen.push(library.getSnapshot().maps?.length));
  const removing = library.remove(id);
  await new Promise((later) => setTimeout(later, 20));
  expect(seen.filter((count) => count === 0)).toEqual([]);
  expect(library.getSnapshot().removed).toBeNull();
  finish();
  await removing;
  expect(library.getSnapshot()).toMatchObject({ maps: [], removed: { properties: { id } } });
});

test('a map found damaged on looking closer is shown so, and stays so while the list is read again', async () => {
  const store = memoryStore([start, randomMap(2, 3, 2)]);
  const damaged = { isDamaged: true, properties: { id, title: 'Kaart 1' } } as const;
  const library = libraryOn({ ...store, inspect: async (map) => (map === id ? damaged : store.inspect(map)) });
  await library.refresh();
  await vi.waitFor(() => expect(library.getSnapshot().maps).toContainEqual(damaged));
  await library.refresh();
  expect(library.getSnapshot().maps).toContainEqual(damaged);
  expect(library.getSnapshot().maps).toHaveLength(2);
});

test('an open map that was removed elsewhere is not said to be saved, and is again once it is back', async () => {
  const store = memoryStore([start]);
  let isHere = true;
  const since: MapStore['since'] = (map, after) => (isHere ? store.since(map, after) : Promise.reject(new StoreError('mapGone')));
  const editor = openMapEditor({ map: start, number: 0 }, { ...store, since }, clock, 'tab');
  isHere = false;
  await store.remove(id);
  await editor.settled();
  expect(editor.getSnapshot().saving).toEqual({ state: 'failed', problem: 'mapGone' });
  isHere = true;
  await store.restore(id);
  await editor.settled();
  expect(editor.getSnapshot().saving).toEqual({ state: 'saved' });
  editor.perform({ do: 'editActor', id: 'actor-1' as ActorId, set: { note: 'weer' } });
  await editor.settled();
  expect((await store.open(id))?.map.actors.get('actor-1' as ActorId)?.note).toBe('weer');
});
