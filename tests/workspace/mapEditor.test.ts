import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { changeBetween, isEmptyChange } from '../../src/domain/change.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, AreaId, IsoDate, Moment, RelationId, SnapshotId } from '../../src/domain/identifiers.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { type MapEditor, openMapEditor } from '../../src/workspace/mapEditor.ts';
import { type MapStore, StoreError } from '../../src/workspace/ports.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { randomCommand } from '../maps/randomCommand.ts';
import { plainProperties, randomMap } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';

const clock = { now: () => '2026-11-22T10:00:00.000Z' as Moment };
const empty = newActorMap(plainProperties('map', 'Kaart'));
const actor = (id: string, name = id): Command => ({
  do: 'addActor',
  actor: newActor(id as ActorId, name),
  at: { x: 0, y: 0 },
  placedByHand: true,
});
const relation = (id: string, from: string, to: string): Command => ({
  do: 'addRelation',
  relation: newRelation(id as RelationId, from as ActorId, to as ActorId),
});

const openOn = async (store: MapStore, map: ActorMap, author: string): Promise<MapEditor> => {
  const stored = await store.open(propertiesOf(map).id);
  if (!stored) throw new Error('not stored');
  return openMapEditor(stored, store, clock, author);
};
const storedMap = async (store: MapStore, map: ActorMap): Promise<ActorMap> => {
  const stored = await store.open(propertiesOf(map).id);
  if (!stored) throw new Error('not stored');
  return stored.map;
};
const mapOf = (editor: MapEditor) => editor.getSnapshot().map;

describe('one editor', () => {
  test('shows an edit at once and says it is saved only after the store answered', async () => {
    const store = memoryStore([empty]);
    const editor = await openOn(store, empty, 'one');
    expect(editor.perform(actor('a')).done).toBe(true);
    expect(mapOf(editor).actors.size).toBe(1);
    expect(editor.getSnapshot().saving.state).toBe('saving');
    await editor.settled();
    expect(editor.getSnapshot().saving.state).toBe('saved');
    expect((await storedMap(store, empty)).actors.size).toBe(1);
  });

  test('a refused command changes and stores nothing', async () => {
    const store = memoryStore([empty]);
    const editor = await openOn(store, empty, 'one');
    expect(editor.perform(relation('r', 'a', 'b'))).toMatchObject({ done: false, refusal: { code: 'actorMissing' } });
    expect(editor.getSnapshot()).toMatchObject({ revision: 0, undo: null, saving: { state: 'saved' } });
  });

  test('undo all gives the start, redo all the end, on screen and in the store', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const start = randomMap(seed, 12, 20);
      const store = memoryStore([start]);
      const editor = await openOn(store, start, 'one');
      const random = seededRandom(seed);
      let done = 0;
      let earliest = start;
      for (let i = 0; i < 30; i += 1) {
        const command = randomCommand(mapOf(editor), random.below(1e9));
        if (!editor.perform(command).done) continue;
        // What was done before an erasing cannot be undone any more.
        if (command.do === 'eraseActor') earliest = mapOf(editor);
        done = command.do === 'eraseActor' ? 0 : done + 1;
      }
      const end = mapOf(editor);
      for (let i = 0; i < done; i += 1) expect(editor.undo()).toBe(true);
      expect(editor.undo()).toBe(false);
      expect(isEmptyChange(changeBetween(earliest, mapOf(editor)))).toBe(true);
      for (let i = 0; i < done; i += 1) expect(editor.redo()).toBe(true);
      expect(isEmptyChange(changeBetween(end, mapOf(editor)))).toBe(true);
      await editor.settled();
      expect(isEmptyChange(changeBetween(end, await storedMap(store, start)))).toBe(true);
    }
  });

  test('each undo step bears the name of what it takes back', async () => {
    const editor = await openOn(memoryStore([empty]), empty, 'one');
    editor.perform(actor('a'));
    editor.perform(actor('b'));
    editor.perform(relation('r', 'a', 'b'));
    editor.perform({ do: 'removeItems', relations: ['r' as RelationId] });
    expect(editor.getSnapshot().undo).toMatchObject({ command: 'removeItems', actors: 0, relations: 1 });
    editor.undo();
    expect(editor.getSnapshot()).toMatchObject({ undo: { command: 'addRelation' }, redo: { command: 'removeItems' } });
  });

  test('a store that is full keeps the edit on screen, says so, and saves it on a second try', async () => {
    const store = memoryStore([empty]);
    let isFull = true;
    const editor = await openOn(
      { ...store, commit: (...edit) => (isFull ? Promise.reject(new StoreError('storageFull')) : store.commit(...edit)) },
      empty,
      'one',
    );
    editor.perform(actor('a'));
    await editor.settled();
    expect(editor.getSnapshot().saving).toEqual({ state: 'failed', problem: 'storageFull' });
    expect(mapOf(editor).actors.size).toBe(1);
    isFull = false;
    editor.retry();
    await editor.settled();
    expect(editor.getSnapshot().saving.state).toBe('saved');
    expect((await storedMap(store, empty)).actors.size).toBe(1);
  });

  test('a map that is left with edits on their way has them all stored', async () => {
    const store = memoryStore([empty]);
    const editor = await openOn(store, empty, 'one');
    editor.perform(actor('a'));
    editor.perform(actor('b'));
    editor.close();
    editor.perform(actor('c', 'typed last'));
    await editor.settled();
    expect([...(await storedMap(store, empty)).actors.keys()]).toEqual(['a', 'b', 'c']);
  });
});

test('an edit that was written although the store failed to say so is not made twice', async () => {
  const store = memoryStore([empty]);
  let isMute = true;
  const commit: MapStore['commit'] = async (...edit) => {
    const result = await store.commit(...edit);
    if (isMute) throw new StoreError('storageClosed');
    return result;
  };
  const editor = await openOn({ ...store, commit, watch: () => () => undefined }, empty, 'one');
  editor.perform(actor('a'));
  await editor.settled();
  expect(editor.getSnapshot().saving.state).toBe('failed');
  isMute = false;
  editor.retry();
  await editor.settled();
  expect(editor.getSnapshot()).toMatchObject({ saving: { state: 'saved' }, undo: { command: 'addActor' } });
  expect(mapOf(editor).actors.size).toBe(1);
});

describe('two editors on one map', () => {
  test('200 interleaved commands and undos leave both with the map that is stored', async () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const start = randomMap(seed, 10, 15);
      const store = memoryStore([start]);
      const editors = [await openOn(store, start, 'one'), await openOn(store, start, 'two')] as const;
      const random = seededRandom(seed + 1_000);
      for (let i = 0; i < 200; i += 1) {
        const editor = editors[random.chance(0.5) ? 0 : 1];
        const dice = random.below(100);
        if (dice < 15) editor.undo();
        else if (dice < 20) editor.redo();
        else editor.perform(randomCommand(mapOf(editor), random.below(1e9)));
        if (random.chance(0.3)) await new Promise((resolve) => setTimeout(resolve));
      }
      for (const editor of [...editors, ...editors]) await editor.settled();
      const stored = await storedMap(store, start);
      for (const editor of editors) expect(changeBetween(stored, mapOf(editor))).toEqual({});
      for (const { from, to } of stored.relations.values()) expect(stored.actors.has(from) && stored.actors.has(to)).toBe(true);
      expect([...stored.positions.keys()].sort()).toEqual([...stored.actors.keys()].sort());
    }
  });

  test('a neighbourhood that was removed comes back to everybody, also to whom the other tab put elsewhere meanwhile', async () => {
    const store = memoryStore([empty]);
    const [one, two] = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')];
    const both = async () => {
      await one.settled();
      await two.settled();
    };
    const area = (id: string) => ({ id: id as AreaId, name: id, code: '', district: '' });
    const put = (who: string, where: string): Command => ({
      do: 'putInArea',
      actors: [who as ActorId],
      area: where as AreaId,
      as: 'neighbourhoods',
      on: true,
    });
    for (const command of [actor('a'), actor('b'), { do: 'addAreas', areas: [area('noord'), area('zuid')] }] as const)
      one.perform(command);
    one.perform(put('a', 'noord'));
    one.perform(put('b', 'noord'));
    one.perform({ do: 'removeArea', id: 'noord' as AreaId });
    await both();
    two.perform(put('a', 'zuid'));
    await both();
    expect(one.undo()).toBe(true);
    await both();
    const areasOf = (id: string) =>
      mapOf(two)
        .actors.get(id as ActorId)
        ?.neighbourhoods.toSorted();
    expect([areasOf('a'), areasOf('b')]).toEqual([['noord', 'zuid'], ['noord']]);
    expect(one.redo()).toBe(true);
    await both();
    expect([areasOf('a'), areasOf('b'), mapOf(two).areas.size]).toEqual([['zuid'], [], 1]);
  });

  test('edits of different fields of one actor both stay', async () => {
    const store = memoryStore([empty]);
    const [one, two] = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')];
    one.perform(actor('a', 'Imam'));
    await one.settled();
    await two.settled();
    one.perform({ do: 'editActor', id: 'a' as ActorId, set: { note: 'kent iedereen' } });
    two.perform({ do: 'tagRole', actors: ['a' as ActorId], role: 'link', on: true, date: '2026-11-22' as IsoDate, by: '' });
    await one.settled();
    await two.settled();
    await one.settled();
    for (const editor of [one, two]) {
      expect(mapOf(editor).actors.get('a' as ActorId)).toMatchObject({ note: 'kent iedereen', roles: { link: {} } });
    }
  });

  test('undo in one leaves what the other did, also to the same actor', async () => {
    const store = memoryStore([empty]);
    const [one, two] = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')];
    one.perform(actor('a'));
    await one.settled();
    await two.settled();
    two.perform(actor('b'));
    two.perform(relation('r', 'a', 'b'));
    await two.settled();
    await one.settled();
    expect(one.undo()).toBe(false);
    expect(mapOf(one).actors.has('a' as ActorId)).toBe(true);
    expect(mapOf(one).relations.size).toBe(1);
  });

  test('undo of an edit that was made anew on another tab’s edit takes all of it back', async () => {
    const store = memoryStore([empty]);
    const [one, two] = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')];
    for (const id of ['a', 'b']) one.perform(actor(id));
    await one.settled();
    await two.settled();
    one.perform(relation('r', 'a', 'b'));
    two.perform({ do: 'removeItems', actors: ['a' as ActorId] });
    two.undo();
    await one.settled();
    await two.settled();
    await one.settled();
    for (const editor of [one, two]) {
      expect([...mapOf(editor).actors.keys()].sort()).toEqual(['a', 'b']);
      expect([...mapOf(editor).relations.keys()]).toEqual(['r']);
    }
  });

  test('an edit that another tab made impossible is dropped and said', async () => {
    const store = memoryStore([empty]);
    const [one, two] = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')];
    one.perform(actor('a', 'Imam'));
    const dropped: string[] = [];
    two.onDropped(({ code }) => dropped.push(code));
    two.perform(actor('b', 'imam'));
    await one.settled();
    await two.settled();
    expect(dropped).toEqual(['nameTaken']);
    expect([...mapOf(two).actors.values()].map(({ name }) => name)).toEqual(['Imam']);
    expect(two.getSnapshot().undo).toBeNull();
  });
});

describe('erasing somebody', () => {
  const foto: Command = {
    do: 'takeSnapshot',
    snapshot: {
      id: 'foto' as SnapshotId,
      name: 'foto',
      date: '2026-11-22' as IsoDate,
      takenAt: clock.now(),
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  };
  const erase: Command = { do: 'eraseActor', actors: ['a' as ActorId] };
  const everythingOf = (map: ActorMap) => JSON.stringify(Object.values(map).map((table) => [...table.values()]));
  const twoTabs = async () => {
    const store = memoryStore([empty]);
    const tabs = [await openOn(store, empty, 'one'), await openOn(store, empty, 'two')] as const;
    const settled = async () => {
      for (const tab of [...tabs, ...tabs]) await tab.settled();
    };
    tabs[0].perform(actor('a', 'Kanarie'));
    tabs[0].perform(actor('b'));
    tabs[0].perform(foto);
    await settled();
    return { store, one: tabs[0], two: tabs[1], settled };
  };
  const expectGoneEverywhere = async ({ store, one, two }: Awaited<ReturnType<typeof twoTabs>>) => {
    for (const map of [mapOf(one), mapOf(two), await storedMap(store, empty)]) {
      expect(everythingOf(map)).not.toContain('Kanarie');
      expect(map.actors.has('b' as ActorId)).toBe(true);
    }
  };

  test('ends what can be undone, and what comes after can be undone as ever', async () => {
    const tabs = await twoTabs();
    expect(tabs.one.perform(erase).done).toBe(true);
    expect(tabs.one.getSnapshot()).toMatchObject({ undo: null, redo: null });
    expect(tabs.one.undo()).toBe(false);
    tabs.one.perform(actor('c'));
    expect(tabs.one.undo()).toBe(true);
    await tabs.settled();
    expect(tabs.one.getSnapshot().saving.state).toBe('saved');
    await expectGoneEverywhere(tabs);
  });

  test('ends it in the other tab too, which says so: no removal undone there brings anybody back', async () => {
    const tabs = await twoTabs();
    let renewed = 0;
    tabs.two.onRenewed(() => {
      renewed += 1;
    });
    tabs.two.perform({ do: 'removeSnapshot', id: 'foto' as SnapshotId });
    tabs.two.perform({ do: 'removeItems', actors: ['b' as ActorId] });
    tabs.two.undo();
    await tabs.settled();
    tabs.one.perform(erase);
    await tabs.settled();
    expect(renewed).toBe(1);
    expect(tabs.two.undo()).toBe(false);
    expect(tabs.two.redo()).toBe(false);
    await expectGoneEverywhere(tabs);
  });

  test('an undo that was on its way in the other tab is dropped, an edit that was is kept', async () => {
    const tabs = await twoTabs();
    tabs.two.perform({ do: 'removeItems', actors: ['a' as ActorId] });
    await tabs.settled();
    tabs.one.perform(erase);
    tabs.two.perform({ do: 'editActor', id: 'b' as ActorId, set: { note: 'blijft' } });
    tabs.two.undo();
    tabs.two.undo();
    tabs.two.perform({ do: 'editActor', id: 'b' as ActorId, set: { note: 'blijft ook' } });
    await tabs.settled();
    await expectGoneEverywhere(tabs);
    expect(mapOf(tabs.one).actors.get('b' as ActorId)?.note).toBe('blijft ook');
    expect(mapOf(tabs.two).actors.get('b' as ActorId)?.note).toBe('blijft ook');
    expect(tabs.two.undo()).toBe(true);
    await tabs.settled();
    await expectGoneEverywhere(tabs);
  });

  test('by two tabs at once is done once, and neither complains', async () => {
    const tabs = await twoTabs();
    const complaints: string[] = [];
    for (const tab of [tabs.one, tabs.two]) tab.onDropped(({ code }) => complaints.push(code));
    tabs.one.perform(erase);
    tabs.two.perform(erase);
    await tabs.settled();
    expect(complaints).toEqual([]);
    await expectGoneEverywhere(tabs);
  });

  test('that cannot be stored waits, says so, and is done at the next try', async () => {
    const store = memoryStore([empty]);
    let isFull = true;
    const eraseOrFail: MapStore['erase'] = (...edit) =>
      isFull ? Promise.reject(new StoreError('storageFull')) : store.erase(...edit);
    const editor = await openOn({ ...store, erase: eraseOrFail }, empty, 'one');
    editor.perform(actor('a', 'Kanarie'));
    editor.perform(erase);
    await editor.settled();
    expect(editor.getSnapshot().saving).toEqual({ state: 'failed', problem: 'storageFull' });
    isFull = false;
    editor.retry();
    await editor.settled();
    expect(everythingOf(await storedMap(store, empty))).not.toContain('Kanarie');
  });
});
