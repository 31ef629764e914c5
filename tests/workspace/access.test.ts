import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { IsoDate, MapId, Moment } from '../../src/domain/identifiers.ts';
import { makeAccess } from '../../src/workspace/access.ts';
import type { MapStore } from '../../src/workspace/ports.ts';
import { StoreError } from '../../src/workspace/ports.ts';
import { mapAfter } from '../domain/commands/ask.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { actorId, pathOfThree } from '../maps/smallMaps.ts';

const called = (map: ActorMap, id: string, title: string): ActorMap => ({
  ...map,
  map: new Map([[id as MapId, { ...propertiesOf(map), id: id as MapId, title }]]),
});
const clock = { now: () => '2026-11-29T10:00:00.000Z' as Moment, today: () => '2026-11-29' as IsoDate };
const accessTo = (store: MapStore, drafts = memoryDrafts()) => ({ access: makeAccess({ store, drafts, clock }), drafts });

const withAda = called(pathOfThree(), 'a', 'Eerste');
const onlyNamed = called(
  mapAfter(mapAfter(pathOfThree(), { do: 'removeItems', actors: [actorId('Ada')] }), {
    do: 'editActor',
    id: actorId('Bo'),
    set: { note: 'Werkte met Ada.' },
  }),
  'b',
  'Tweede',
);
const without = called(mapAfter(pathOfThree(), { do: 'removeItems', actors: [actorId('Ada')] }), 'c', 'Derde');

describe('What is kept of one person', () => {
  test('is looked for on every map, as somebody and in texts', async () => {
    const { access } = accessTo(memoryStore([withAda, onlyNamed, without]));
    const { maps, looked, unread } = await access.lookFor('ada');
    expect(maps.map(({ id, people }) => [id, people.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect([looked, unread]).toEqual([3, []]);
  });

  test('says which maps could not be read', async () => {
    const store = memoryStore([withAda, without]);
    const open: MapStore['open'] = async (id) => {
      if (id === 'c') throw new StoreError('damaged');
      return store.open(id);
    };
    const { looked, unread } = await accessTo({ ...store, open }).access.lookFor('Ada');
    expect([looked, unread]).toEqual([1, ['Derde']]);
  });

  test('counts half typed texts in which the name stands', async () => {
    const { access, drafts } = accessTo(memoryStore([without]));
    drafts.write('c' as MapId, 'quickAdd', 'Ada - Cas');
    drafts.write('library', 'title', 'iets anders');
    const found = await access.lookFor('Ada');
    expect(found.maps.map(({ id, drafts }) => [id, drafts])).toEqual([['c', 1]]);
    expect(found.drafts).toBe(0);
  });

  test('is erased from a map with its drafts, also when an edit in another tab is first, and is not found again', async () => {
    const store = memoryStore([withAda]);
    let isFirst = true;
    const erase: MapStore['erase'] = async (id, after, edit) => {
      if (!isFirst) return store.erase(id, after, edit);
      isFirst = false;
      return { written: false, missed: [] };
    };
    const { access, drafts } = accessTo({ ...store, erase });
    drafts.write('a' as MapId, 'quickAdd', 'Ada');
    await access.erase('a' as MapId, [actorId('Ada')]);
    expect((await access.lookFor('Ada')).maps).toEqual([]);
    expect((await store.open('a' as MapId))?.map.actors.size).toBe(2);
  });

  test('counts half typed texts around maps that could not be read and between maps, and forgets only those of the map that somebody goes from', async () => {
    const { access, drafts } = accessTo(memoryStore([withAda, without]));
    drafts.write('library', 'title', 'Rond Ada');
    drafts.write('gone' as MapId, 'unkept', JSON.stringify(['eerst dit\nAda Noord']));
    drafts.write('gone' as MapId, 'other', 'Adagio');
    drafts.write('a' as MapId, 'quickAdd', 'Ada - Bo');
    drafts.write('c' as MapId, 'quickAdd', 'Ada de Boer');
    const counts = async () => {
      const { maps, drafts: elsewhere } = await access.lookFor('Ada');
      return [...maps.map((map) => `${map.id} ${map.drafts}`), elsewhere];
    };
    expect(await counts()).toEqual(['a 1', 'c 1', 2]);
    await access.erase('a' as MapId, [actorId('Ada')]);
    // Somebody else may be called so, or Ada de Boer: they are told of, and not thrown away.
    expect(await counts()).toEqual(['c 1', 2]);
    expect(drafts.read('c' as MapId, 'quickAdd')).toBe('Ada de Boer');
  });
});
