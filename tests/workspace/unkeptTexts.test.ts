import { expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { newActorMap } from '../../src/domain/actorMap.ts';
import { type ActorId, dayOf, type MapId, type Moment } from '../../src/domain/identifiers.ts';
import { openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import type { Ports } from '../../src/workspace/ports.ts';
import { makeUnkeptTexts } from '../../src/workspace/unkeptTexts.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryNotes } from '../maps/memoryNotes.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const NOW = '2026-11-22T10:00:00.000Z' as Moment;
const notAsked = () => Promise.reject(new Error('not asked here'));
const empty = newActorMap(plainProperties('map', 'Kaart'));
const a = 'a' as ActorId;

const device = () => {
  const store = memoryStore([empty]);
  const drafts = memoryDrafts();
  let tabs = 0;
  const open = async () => {
    const tab = ++tabs;
    let ids = 0;
    const ports: Ports = {
      store,
      drafts,
      notes: memoryNotes(),
      leaving: observed(false),
      clock: { now: () => NOW, today: () => dayOf(NOW) },
      ids: { next: () => `${tab}-${ids++}` },
      analyst: { arrange: notAsked, ask: notAsked },
      reader: { read: notAsked, readAreas: notAsked },
      layouter: { planLayout: notAsked },
      preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    };
    const stored = await store.open('map' as MapId);
    if (!stored) throw new Error('not stored');
    return openMapDesk(stored, ports);
  };
  return { open, drafts };
};
const add = { do: 'addActor', actor: newActor(a, 'Fatima Yilmaz'), at: { x: 0, y: 0 }, placedByHand: true } as const;

test('a text that was refused is there until somebody took note, also for the next page; an empty one is none', async () => {
  const { open } = device();
  const desk = await open();
  desk.unkept.add({ text: 'Imam', why: 'is er al' });
  desk.unkept.add({ text: 'Imam', why: 'is er nog steeds' });
  desk.unkept.add({ text: '  ', why: 'leeg' });
  const next = await open();
  expect(next.unkept.getSnapshot()).toEqual([{ text: 'Imam', why: 'is er nog steeds' }]);
  next.unkept.drop('Imam');
  expect((await open()).unkept.getSnapshot()).toEqual([]);
});

test('what is kept in another shape than this is passed over', () => {
  const read = (kept: string) => makeUnkeptTexts({ read: () => kept, write: () => undefined }, () => true).getSnapshot();
  expect(read('{')).toEqual([]);
  expect(read('[{"text":1},null,{"text":"a","why":"b"}]')).toEqual([{ text: 'a', why: 'b' }]);
});

test('what was typed about somebody who is erased is kept nowhere, neither here nor in another tab that typed it', async () => {
  const { open, drafts } = device();
  const desk = await open();
  desk.perform(add);
  await desk.editor.settled();
  const other = await open();
  other.unkept.add({ text: 'Fatima belt', why: 'is weg' });
  desk.perform({ do: 'eraseActor', actors: [a] });
  await desk.editor.settled();
  await other.editor.settled();
  other.unkept.add({ text: 'Fatima belt dinsdag', why: 'staat niet meer op de kaart' });
  expect(other.unkept.getSnapshot()).toEqual([]);
  expect(drafts.fields('map' as MapId)).toEqual([]);
});

test('a field that goes away with whoever is erased here keeps nothing of what was typed in it', async () => {
  const { open, drafts } = device();
  const desk = await open();
  desk.perform(add);
  desk.perform({ do: 'eraseActor', actors: [a] });
  desk.unkept.add({ text: 'Fatima Yilmaz-de Boer', why: 'staat niet meer op de kaart' });
  expect(desk.unkept.getSnapshot()).toEqual([]);
  expect(drafts.fields('map' as MapId)).toEqual([]);
});

test('lines that wait in another tab go when somebody is erased, and do not come back with the next one', async () => {
  const { open, drafts } = device();
  const desk = await open();
  desk.perform(add);
  await desk.editor.settled();
  const other = await open();
  other.pasted.keepBad([{ line: 1, text: 'Fatima Yilmaz - Fatima Yilmaz' }]);
  desk.perform({ do: 'eraseActor', actors: [a] });
  await desk.editor.settled();
  await other.editor.settled();
  expect(other.pasted.getSnapshot().bad).toEqual([]);
  other.pasted.keepBad([{ line: 2, text: 'Kerk - Kerk' }]);
  expect(JSON.stringify(drafts.read('map' as MapId, 'badLines'))).not.toContain('Fatima');
});

test('a name is asked about when its field is left, not at every letter; a refusal is said then, too', async () => {
  const { open } = device();
  const desk = await open();
  desk.perform({ do: 'addActor', actor: newActor(a, 'Imam'), at: { x: 0, y: 0 }, placedByHand: true });
  desk.perform({ do: 'addActor', actor: newActor('b' as ActorId, 'Wijkagent'), at: { x: 9, y: 0 }, placedByHand: true });
  const rename = (name: string, isOver: boolean) =>
    desk.perform({ do: 'editActor', id: a, set: { name } }, { step: 'typing 1', isOver });
  rename('Wijkagent', false);
  expect(desk.notice.getSnapshot()).toBeNull();
  rename('Fatima Yil', false);
  rename('Fatima Yilmaz', false);
  expect(desk.asked.getSnapshot()).toEqual([]);
  rename('Fatima Yilmaz', true);
  expect(desk.asked.getSnapshot()).toEqual([a]);
  rename('Wijkagent', true);
  expect(desk.notice.getSnapshot()).toMatchObject({ kind: 'refused', refusal: { code: 'nameTaken' } });
  desk.undo();
  expect(desk.editor.getSnapshot().map.actors.get(a)?.name).toBe('Imam');
});
