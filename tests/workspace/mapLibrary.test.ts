import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate, Moment } from '../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import { makeMapLibrary } from '../../src/workspace/mapLibrary.ts';
import { type Ports, StoreError } from '../../src/workspace/ports.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { randomMap } from '../maps/randomMap.ts';

const library = (store = memoryStore(), drafts = memoryDrafts()) => {
  let last = 0;
  const ids = { next: () => `id-${++last}` };
  const clock = { now: () => '2026-08-31T10:00:00.000Z' as Moment, today: () => '2026-08-31' as IsoDate };
  return makeMapLibrary({ store, ids, clock, drafts } as unknown as Ports);
};
const changeOf = (map: ActorMap, command: Command) => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const answers = {
  title: 'Opvang',
  issue: 'Komt die er?',
  owner: 'adviseur',
  purpose: 'gesprek',
  endDate: '2027-02-28' as IsoDate,
};

describe('the list of maps', () => {
  test('a new map is kept under a random id, six months unless changed', async () => {
    const maps = library();
    expect(maps.usualEndDate()).toBe('2027-02-28');
    const outcome = await maps.make(answers);
    expect(outcome).toEqual({ done: true, value: 'id-1' });
    expect(maps.getSnapshot().maps?.map(({ properties }) => properties)).toMatchObject([answers]);
  });

  test('refuses a map without a title or with an endless one, and an end date that is no day', async () => {
    const maps = library();
    expect(await maps.make({ ...answers, title: '  ' })).toMatchObject({ refusal: { code: 'titleEmpty' } });
    expect(await maps.make({ ...answers, endDate: '2027-02-30' as IsoDate })).toMatchObject({ refusal: { code: 'dateInvalid' } });
    expect(await maps.make({ ...answers, title: 't'.repeat(121) })).toMatchObject({ refusal: { code: 'nameTooLong' } });
    await maps.refresh();
    expect(maps.getSnapshot().maps).toEqual([]);
  });

  test('a copy is a map of its own', async () => {
    const start = randomMap(1, 5, 5);
    const store = memoryStore([start]);
    const maps = library(store);
    const { id } = propertiesOf(start);
    const copy = await maps.duplicate(id, 'Kopie');
    if (!copy) throw new Error('no copy');
    const stored = await store.open(copy);
    expect(stored?.map.actors).toEqual(start.actors);
    expect(stored && propertiesOf(stored.map)).toMatchObject({ id: copy, title: 'Kopie' });
    expect(copy).not.toBe(id);
    const half = await maps.duplicate(id, `${'t'.repeat(119)}😀`);
    expect(propertiesOf((await store.open(half))?.map ?? start).title, 'no half signs').toBe('t'.repeat(119));
    const long = await maps.duplicate(id, `${'t'.repeat(119)} (kopie)`);
    const kept = long && (await store.open(long));
    expect(kept && readMapFile(JSON.parse(writeMapFile(kept.map))).done).toBe(true);
  });

  test('a new title is kept also when an edit in another tab came between', async () => {
    const start = randomMap(1, 5, 5);
    const store = memoryStore([start]);
    const { id, endDate } = propertiesOf(start);
    const label = { command: 'editMap', actors: 0, relations: 0 } as const;
    let isBusy = true;
    const open: typeof store.open = async (asked) => {
      const found = await store.open(asked);
      if (found && isBusy) {
        isBusy = false;
        const change = changeOf(found.map, { do: 'editMap', set: { issue: 'Van een ander' } });
        await store.commit(id, found.number, { change, label, author: 'other', at: '2026-08-31T10:00:00.000Z' as Moment });
      }
      return found;
    };
    const maps = library({ ...store, open });
    expect(await maps.rename(id, ' Nieuw ')).toEqual({ done: true, value: null });
    expect(maps.getSnapshot().maps).toMatchObject([{ properties: { title: 'Nieuw', issue: 'Van een ander', endDate } }]);
    expect(await maps.rename(id, '')).toMatchObject({ refusal: { code: 'titleEmpty' } });
  });

  test('a removed map can be put back while the list is open', async () => {
    const start = randomMap(1, 5, 5);
    const maps = library(memoryStore([start]));
    await maps.refresh();
    await maps.remove(propertiesOf(start).id);
    expect(maps.getSnapshot()).toMatchObject({ maps: [], removed: { properties: { title: 'Kaart 1' } } });
    await maps.restore();
    expect(maps.getSnapshot()).toMatchObject({ maps: [{ properties: { title: 'Kaart 1' } }], removed: null });
  });

  test('storage that cannot be reached is a problem to show, not an empty list to believe', async () => {
    const store = memoryStore();
    const maps = library({ ...store, list: () => Promise.reject(new StoreError('newerVersion')) });
    await maps.refresh();
    expect(maps.getSnapshot().problem).toBe('newerVersion');
  });
});

test('what was half typed on a map goes with the map, once it cannot be brought back', async () => {
  const [gone, stays] = [randomMap(1, 3, 3), randomMap(2, 3, 3)];
  const [goneId, staysId] = [propertiesOf(gone).id, propertiesOf(stays).id];
  const drafts = memoryDrafts();
  const maps = library(memoryStore([gone, stays]), drafts);
  drafts.write(goneId, 'quickAdd', 'Imam');
  drafts.write(staysId, 'quickAdd', 'Wijkagent');
  maps.draftsOf(goneId).write('title', 'Opvang Noord');
  maps.drafts.write('newMap', 'Opvang');
  await maps.refresh();
  await maps.remove(goneId);
  expect(drafts.read(goneId, 'quickAdd')).toBe('Imam');
  maps.leave();
  await new Promise((resolve) => setTimeout(resolve));
  expect(drafts.fields(goneId)).toEqual([]);
  expect(drafts.read(staysId, 'quickAdd')).toBe('Wijkagent');
  expect(maps.drafts.read('newMap')).toBe('Opvang');
});
