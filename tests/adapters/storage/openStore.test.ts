import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, MapId } from '../../../src/domain/identifiers.ts';
import type { LogEntry } from '../../../src/workspace/ports.ts';
import { arbitraryRun, randomCommand } from '../../maps/randomCommand.ts';
import { plainProperties, randomMap } from '../../maps/randomMap.ts';
import { at, changeOf, closeStores, editOf, freshName, idOfMap, keeperInMemory, openedMap, storeNamed } from './testStore.ts';

afterEach(closeStores);

const note = (map: ActorMap, actor: string, text: string) =>
  editOf(changeOf(map, { do: 'editActor', id: actor as ActorId, set: { note: text } }));

describe('a map on this device', () => {
  test('comes back exactly as it was made', async () => {
    const name = freshName();
    const map = randomMap(3, 20, 40);
    await storeNamed(name).create(map, at());
    expect(await storeNamed(name).open(idOfMap(map))).toEqual(openedMap(map, 0));
  });

  test('is opened as it was made without being read back, but only until somebody did something to it', async () => {
    const name = freshName();
    const [one, two] = [storeNamed(name), storeNamed(name)];
    const [map, other, gone] = [randomMap(3, 4, 4), randomMap(5, 4, 4), randomMap(6, 4, 4)];
    await one.create(map, at());
    expect((await one.open(idOfMap(map)))?.map).toBe(map);
    await one.create(other, at());
    const edit = note(other, 'actor-2', 'nieuw');
    await two.commit(idOfMap(other), 0, edit);
    expect(await one.inspect(idOfMap(other))).toMatchObject({ actors: 4 });
    expect(await one.open(idOfMap(other))).toEqual(openedMap(applyChange(other, edit.change), 1));
    await one.create(gone, at());
    await two.remove(idOfMap(gone));
    expect(await one.inspect(idOfMap(gone))).toBeNull();
    expect(await one.open(idOfMap(gone))).toBeNull();
  });

  test('that is not here opens as nothing', async () => {
    expect(await storeNamed(freshName()).open('nowhere' as MapId)).toBeNull();
  });

  test('is not made twice under one id', async () => {
    const store = storeNamed(freshName());
    const map = randomMap(3, 4, 4);
    await store.create(map, at());
    await expect(store.create(newActorMap({ ...plainProperties(idOfMap(map), 'Andere') }), at())).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect((await store.open(idOfMap(map)))?.map).toEqual(map);
  });
});

describe('an edit', () => {
  test('is numbered from 1 and is there at the next opening, in another tab too', async () => {
    const name = freshName();
    const store = storeNamed(name);
    const map = randomMap(4, 10, 10);
    await store.create(map, at());
    const edit = note(map, 'actor-2', 'nieuw');
    expect(await store.commit(idOfMap(map), 0, edit)).toEqual({ written: true, number: 1 });
    const again = await storeNamed(name).open(idOfMap(map));
    expect(again).toEqual(openedMap(applyChange(map, edit.change), 1));
  });

  test('that another tab was ahead of writes nothing and gives what was missed', async () => {
    const name = freshName();
    const [one, two] = [storeNamed(name), storeNamed(name)];
    const map = randomMap(4, 10, 10);
    const id = idOfMap(map);
    await one.create(map, at());
    const first = note(map, 'actor-1', 'van de een');
    await one.commit(id, 0, first);
    const late = note(map, 'actor-1', 'van de ander');
    expect(await two.commit(id, 0, late)).toEqual({ written: false, missed: [{ ...first, number: 1 }] });
    expect(await two.since(id, 0)).toEqual([{ ...first, number: 1 }]);
    expect((await two.open(id))?.map.actors.get('actor-1' as ActorId)?.note).toBe('van de een');
  });

  test('of two tabs at the same moment is written by exactly one', async () => {
    const name = freshName();
    const [one, two] = [storeNamed(name), storeNamed(name)];
    const map = randomMap(4, 10, 10);
    const id = idOfMap(map);
    await one.create(map, at());
    for (let after = 0; after < 10; after++) {
      const results = await Promise.all([
        one.commit(id, after, note(map, 'actor-1', `een ${after}`)),
        two.commit(id, after, note(map, 'actor-2', `twee ${after}`)),
      ]);
      expect(results.filter(({ written }) => written)).toHaveLength(1);
    }
    expect(((await one.since(id, 0)) as readonly LogEntry[]).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('to a removed map is refused as gone, and to a map that never was', async () => {
    const store = storeNamed(freshName());
    const map = randomMap(4, 10, 10);
    await store.create(map, at());
    await store.remove(idOfMap(map));
    await expect(store.commit(idOfMap(map), 0, note(map, 'actor-1', 'x'))).rejects.toMatchObject({ problem: 'mapGone' });
    await expect(store.since(idOfMap(map), 0)).rejects.toMatchObject({ problem: 'mapGone' });
    await expect(store.commit('nowhere' as MapId, 0, note(map, 'actor-1', 'x'))).rejects.toMatchObject({ problem: 'mapGone' });
    await store.restore(idOfMap(map));
    expect((await store.open(idOfMap(map)))?.map).toEqual(map);
  });

  test('that arranges every actor is read back to the number', async () => {
    const store = storeNamed(freshName());
    const map = randomMap(5, 60, 30);
    await store.create(map, at());
    const arranged = changeOf(map, {
      do: 'arrangeActors',
      to: [...map.actors.keys()].map((id, i) => ({ id, x: i * 10, y: -i })),
    });
    await store.commit(idOfMap(map), 0, editOf(arranged));
    expect(await store.since(idOfMap(map), 0)).toEqual([{ ...editOf(arranged), number: 1 }]);
    const moved = applyChange(map, arranged);
    const single = changeOf(moved, { do: 'moveActors', to: [{ id: 'actor-7' as ActorId, x: 1, y: 2 }] });
    await store.commit(idOfMap(map), 1, editOf(single));
    expect((await store.open(idOfMap(map)))?.map).toEqual(applyChange(moved, single));
  });

  test('any run of them leaves the map that the same changes make in memory, before and after tidying', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), arbitraryRun(25), async (seed, run) => {
        const name = freshName();
        const store = storeNamed(name);
        let map = randomMap(seed, 12, 15);
        const id = idOfMap(map);
        await store.create(map, at());
        let number = 0;
        for (const [i, step] of run.entries()) {
          const outcome = runCommand(map, randomCommand(map, step));
          if (!outcome.done) continue;
          const result = await store.commit(id, number, editOf(outcome.value));
          expect(result).toEqual({ written: true, number: ++number });
          map = applyChange(map, outcome.value);
          if (i === 12) {
            await store.list();
            await store.settled();
          }
        }
        expect(await storeNamed(name).open(id)).toEqual(openedMap(map, number));
        await store.list();
        await store.settled();
        expect(await storeNamed(name).open(id)).toEqual(openedMap(map, number));
        closeStores();
      }),
      { numRuns: 40 },
    );
  });
});

describe('the list', () => {
  test('shows titles, counts, the last edit and a picture, and follows edits at once', async () => {
    const store = storeNamed(freshName());
    const map = randomMap(6, 12, 20);
    const id = idOfMap(map);
    await store.create(map, at());
    const [made] = await store.list();
    expect(made).toMatchObject({ properties: { title: 'Kaart 6' }, changedAt: at(), actors: 12, relations: 20 });
    if (!made || made.isDamaged) throw new Error('not listed');
    expect(made.sketch.points).toHaveLength(12);
    expect(made.sketch.lines).toHaveLength(20);
    await store.commit(id, 0, editOf(changeOf(map, { do: 'editMap', set: { title: 'Anders' } }), 'tab', at(5)));
    const removal = changeOf(map, { do: 'removeItems', actors: ['actor-0' as ActorId] });
    await store.commit(id, 1, editOf(removal, 'tab', at(6)));
    const expected = { properties: { title: 'Anders' }, changedAt: at(6), actors: 11 };
    expect(await store.list()).toMatchObject([expected]);
    await store.settled();
    expect(await store.list()).toMatchObject([expected]);
  });

  test('does not call it a change of the map to decide later whether it may go', async () => {
    const store = storeNamed(freshName());
    const map = randomMap(6, 12, 20);
    const later = (on: string) => changeOf(map, { do: 'editMap', set: { putOff: { times: 1, on: on as IsoDate } } });
    await store.create(map, at());
    await store.list();
    await store.commit(idOfMap(map), 0, editOf(later('2027-06-03'), 'tab', at(5)));
    const expected = { properties: { putOff: { times: 1 } }, changedAt: at() };
    expect(await store.list()).toMatchObject([expected]);
    await store.settled();
    expect(await store.list()).toMatchObject([expected]);
  });

  test('leaves out removed maps, brings them back, and forgets them for good when told', async () => {
    const keeper = keeperInMemory();
    const store = storeNamed(freshName(), keeper);
    const [one, two] = [randomMap(1, 3, 2), randomMap(2, 3, 2)];
    await store.create(one, at());
    await store.create(two, at());
    await store.commit(idOfMap(one), 0, note(one, 'actor-0', 'x'));
    const titles = async () => (await store.list()).map(({ properties }) => properties.title).sort();
    await store.remove(idOfMap(one));
    expect(await titles()).toEqual(['Kaart 2']);
    expect(await store.open(idOfMap(one))).toBeNull();
    await store.restore(idOfMap(one));
    expect(await titles()).toEqual(['Kaart 1', 'Kaart 2']);
    expect((await store.open(idOfMap(one)))?.number).toBe(1);
    await store.remove(idOfMap(one));
    await store.forgetRemoved();
    await expect(store.restore(idOfMap(one))).rejects.toMatchObject({ problem: 'mapGone' });
    expect(await store.health()).toMatchObject({ lostMaps: 0 });
    await store.create(one, at());
    expect(await store.open(idOfMap(one))).toEqual(openedMap(one, 0));
  });
});
