import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { KeyFigurePart } from '../../src/domain/commands/editKeyFigures.ts';
import { type ActorId, dayOf, type IsoDate, type Moment, type TriggerEventId } from '../../src/domain/identifiers.ts';
import { judgementId } from '../../src/domain/judgement.ts';
import { type KeyFigure, newKeyFigure } from '../../src/domain/keyFigure.ts';
import { takeBackTalk } from '../../src/ui/network/attention/takeBackTalk.ts';
import { openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import type { Ports } from '../../src/workspace/ports.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryNotes } from '../maps/memoryNotes.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { byId } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const notAsked = () => Promise.reject(new Error('not asked here'));
const NOW = '2026-11-22T10:00:00.000Z' as Moment;

const openDesk = (
  map: ActorMap,
  number = 0,
  drafts = memoryDrafts(),
  analyst: Ports['analyst'] = { arrange: notAsked, ask: notAsked },
  changedAt?: Moment,
) => {
  const ports: Ports = {
    store: memoryStore([map]),
    clock: { now: () => NOW, today: () => dayOf(NOW) },
    ids: { next: () => 'tab' },
    analyst,
    reader: { read: notAsked, readAreas: notAsked },
    layouter: { planLayout: notAsked },
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts,
    notes: memoryNotes(),
    leaving: observed(false),
  };
  return openMapDesk({ map, number, ...(changedAt && { changedAt }) }, ports);
};
test('whoever was just named and is asked about stays so until somebody turns to something else, or names another', () => {
  const map = mapOf(['Imam', 'Wijkagent', 'Huisarts']);
  const desk = openDesk(map, 1);
  const rename = (id: string, name: string) => desk.perform({ do: 'editActor', id: id as ActorId, set: { name } });
  rename('Imam', 'Fatima Yilmaz');
  expect(desk.asked.getSnapshot()).toEqual(['Imam']);
  desk.selection.select({ actors: ['Imam' as ActorId] });
  desk.perform({ do: 'moveActors', to: [{ id: 'Imam' as ActorId, x: 9, y: 9 }] });
  expect(desk.asked.getSnapshot()).toEqual(['Imam']);
  rename('Wijkagent', 'Jan de Vries');
  expect(desk.asked.getSnapshot()).toEqual(['Wijkagent']);
  rename('Wijkagent', 'Wijkagent Noord');
  expect(desk.asked.getSnapshot()).toEqual([]);
  rename('Wijkagent', 'Jan de Vries');
  desk.selection.select({ actors: ['Huisarts' as ActorId] });
  expect(desk.asked.getSnapshot()).toEqual([]);
});

test('another colour, or another choice of who shows, lets go of what is lit', () => {
  const desk = openDesk(mapOf(['Imam']));
  const evidence = { actors: ['Imam' as ActorId], relations: [] };
  for (const part of [{ by: 'status' }, { shown: 'network' }, { by: null, shown: 'everybody' }] as const) {
    desk.spotlight.set(evidence);
    desk.colouring.choose(part);
    expect(desk.spotlight.getSnapshot()).toBeNull();
  }
  desk.spotlight.set(evidence);
  expect(desk.spotlight.getSnapshot()).toBe(evidence);
});

test('a drawing is as old as its last change, until somebody draws on it; an event draws nothing', () => {
  const desk = openDesk(mapOf(['Imam']), 1, undefined, undefined, '2026-05-05T10:00:00.000Z' as Moment);
  expect(desk.drawnOn()).toBe('2026-05-05');
  desk.perform({
    do: 'addEvent',
    event: { id: 'fire' as TriggerEventId, name: 'Brand', date: dayOf(NOW), scope: 'local', note: '' },
  });
  expect(desk.drawnOn()).toBe('2026-05-05');
  desk.perform({ do: 'editActor', id: 'Imam' as ActorId, set: { name: 'Wijkagent' } });
  expect(desk.drawnOn()).toBe(dayOf(NOW));
  expect(openDesk(mapOf(['Imam']), 1).drawnOn()).toBe(dayOf(NOW));
});

test('what was just made is shown until the next begins; what somebody chose stays', () => {
  const desk = openDesk(mapOf(['Imam', 'Wijkagent']), 1);
  const shown = () => [...desk.selection.getSnapshot().actors];
  desk.selection.showMade({ actors: ['Imam' as ActorId] });
  desk.perform({ do: 'editActor', id: 'Imam' as ActorId, set: { note: 'kent veel ouders' } });
  expect(shown()).toEqual(['Imam']);
  desk.selection.goOn();
  expect(shown()).toEqual([]);
  desk.selection.showMade({ actors: ['Imam' as ActorId] });
  desk.mode.set({ kind: 'actor' });
  expect(shown()).toEqual([]);
  desk.selection.showMade({ actors: ['Imam' as ActorId] });
  desk.selection.select({ actors: ['Imam' as ActorId] });
  desk.selection.goOn();
  expect(shown()).toEqual(['Imam']);
});

test('what was half typed on a map is forgotten when somebody is erased from it: it may tell of them', () => {
  const map = mapOf(['Imam', 'Wijkagent']);
  const desk = openDesk(map, 1);
  desk.drafts.write('quickAdd', 'Imam - Wijkagent');
  const imam = [...map.actors.keys()][0] as ActorId;
  desk.perform({ do: 'editActor', id: imam, set: { note: 'x' } });
  expect(desk.drafts.read('quickAdd')).toBe('Imam - Wijkagent');
  desk.perform({ do: 'eraseActor', actors: [imam] });
  expect(desk.drafts.read('quickAdd')).toBeNull();
});

describe('undo and redo while something is in hand', () => {
  test('drop that, and take back or do again no step of the map', () => {
    const desk = openDesk(mapOf(['Imam']));
    const title = () => [...desk.editor.getSnapshot().map.map.values()][0]?.title;
    const before = title();
    desk.perform({ do: 'editMap', set: { title: 'Anders' } });
    let dropped = 0;
    const cancel = () => {
      dropped += 1;
      desk.gesture.set(null);
    };
    const hold = () => desk.gesture.set({ cancel });
    hold();
    desk.undo();
    expect([title(), dropped]).toEqual(['Anders', 1]);
    desk.undo();
    expect([title(), dropped]).toEqual([before, 1]);
    hold();
    desk.redo();
    expect([title(), dropped]).toEqual([before, 2]);
  });
});

test('a new name that was being typed on the drawing when the page was killed goes on in Snel toevoegen, when that is empty', () => {
  const drafts = memoryDrafts();
  const map = mapOf(['Imam']);
  const { id } = propertiesOf(map);
  const openAgain = () => openDesk(map, 1, drafts).drafts;
  drafts.write(id, 'quickAdd', 'Imam - Bakker');
  drafts.write(id, 'newName', 'Huisar');
  expect(openAgain().read('quickAdd')).toBe('Imam - Bakker');
  drafts.write(id, 'quickAdd', null);
  expect(openAgain().read('quickAdd')).toBe('Huisar');
  expect(openAgain().read('newName')).toBeNull();
});

test('whoever asks for an answer can stop the thinking for it', () => {
  const heard: AbortSignal[] = [];
  const ask: Ports['analyst']['ask'] = (_map, _question, signal) => {
    heard.push(signal);
    return new Promise(() => undefined);
  };
  const map = mapOf(['Imam']);
  const stopping = new AbortController();
  void openDesk(map, 1, memoryDrafts(), { arrange: notAsked, ask }).think(map, { ask: 'analyse' }, stopping.signal);
  stopping.abort();
  expect(heard.map(({ aborted }) => aborted)).toEqual([true]);
});

describe('A status that begins on a day to come', () => {
  const today = dayOf(NOW);
  const going: KeyFigure = {
    ...newKeyFigure,
    status: 'left',
    statusHistory: [
      { status: 'active', since: '2025-03-01' as IsoDate },
      { status: 'left', since: '2027-01-01' as IsoDate },
    ],
  };
  const mapOfGoing = () => {
    const map = mapOf(['Imam']);
    return { ...map, actors: byId([...map.actors.values()].map((actor) => ({ ...actor, keyFigure: going }))) };
  };
  const imam = 'Imam' as ActorId;
  const statusIn = (map: ActorMap | undefined) => map?.actors.get(imam)?.keyFigure?.status;

  test('is not that of today for whoever shows or thinks about the map, and stays written down', async () => {
    const asked: ActorMap[] = [];
    const ask = ((map: ActorMap) => {
      asked.push(map);
      return Promise.resolve([]);
    }) as Ports['analyst']['ask'];
    const desk = openDesk(mapOfGoing(), 1, undefined, { arrange: notAsked, ask });
    const stop = desk.insight.about({ ask: 'fragilePoints' }).follow();
    await desk.think(desk.editor.getSnapshot().map, { ask: 'networkGaps' }, new AbortController().signal);
    stop();
    expect(asked.map(statusIn)).toEqual(['active', 'active']);
    expect(statusIn(desk.shown.getSnapshot())).toBe('active');
    expect(statusIn(desk.compare.maps.getSnapshot().afterMap)).toBe('active');
    expect(statusIn(desk.editor.getSnapshot().map)).toBe('left');
  });

  test('is no hindrance to taking back a talk that was noted over one of such a day', () => {
    const map = mapOfGoing();
    const planned = '2027-03-01' as IsoDate;
    const talking = [...map.actors.values()].map((actor) => ({ ...actor, keyFigure: { ...going, lastContact: planned } }));
    const desk = openDesk({ ...map, actors: byId(talking) }, 1);
    const lastTalk = () => desk.editor.getSnapshot().map.actors.get(imam)?.keyFigure?.lastContact;
    const noted = (lastContact: IsoDate) =>
      desk.perform({ do: 'editKeyFigures', actors: [imam], set: { lastContact }, on: today });
    expect(noted(today).done).toBe(true);
    expect(noted(planned)).toMatchObject({ done: false, refusal: { code: 'dayToCome' } });
    expect(takeBackTalk(desk, imam, planned)).toBe(true);
    expect(lastTalk()).toBe(planned);
    expect(takeBackTalk(desk, imam, planned)).toBe(true);
    expect(takeBackTalk(desk, 'gone' as ActorId, planned)).toBe(false);
  });

  test('makes way for what is said of today, and an undo names the deed', () => {
    const desk = openDesk(mapOfGoing(), 1);
    const undoes = (command: Command) => {
      expect(desk.perform(command).done).toBe(true);
      return desk.editor.getSnapshot().undo?.command;
    };
    const set = (part: KeyFigurePart): Command => ({ do: 'editKeyFigures', actors: [imam], set: part, on: today });
    const judge = (judgement: null | 'later' | 'dismissed', id = judgementId('attention', [imam, 'notSpokenTo'])): Command => ({
      do: 'judgeSuggestion',
      id,
      judgement: judgement && { verdict: judgement, reason: '', date: today },
    });
    expect(undoes(set({ lastContact: today }))).toBe('noteTalk');
    expect(undoes(set({ lastContact: null }))).toBe('editKeyFigures');
    expect(undoes(set({ status: 'left' }))).toBe('changeDates');
    expect(desk.editor.getSnapshot().map.actors.get(imam)?.keyFigure?.statusHistory?.at(-1)?.since).toBe(today);
    expect(undoes(set({ status: 'paused', backOn: today }))).toBe('changeStatus');
    expect(undoes(set({ statusHistory: [] }))).toBe('changeDates');
    expect(undoes(set({ agreedUntil: today }))).toBe('changeAgreement');
    expect(undoes(set({ contactPerson: 'wijkregisseur' }))).toBe('changeContactPerson');
    expect(undoes(set({ agreedUntil: undefined, contactPerson: undefined }))).toBe('editKeyFigures');
    expect(undoes({ do: 'editActor', id: imam, set: { keyFigure: { lastContact: today } }, on: today })).toBe('noteTalk');
    expect(undoes({ do: 'editActor', id: imam, set: { note: 'x' } })).toBe('editActor');
    expect(undoes(judge('later'))).toBe('putOff');
    expect(undoes(judge('dismissed'))).toBe('showNoMore');
    expect(undoes(judge('dismissed', judgementId('candidate', [imam])))).toBe('setAside');
    expect(undoes(judge(null))).toBe('takeBack');
  });
});
