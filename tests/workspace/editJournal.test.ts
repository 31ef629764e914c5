import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import { type ActorId, dayOf, type Moment } from '../../src/domain/identifiers.ts';
import type { MapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import { type MapStore, type Ports, StoreError } from '../../src/workspace/ports.ts';
import { makeProgram } from '../../src/workspace/program.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryNotes } from '../maps/memoryNotes.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { mapOf } from '../maps/smallMaps.ts';
import { unkeptProgram } from '../maps/unkeptProgram.ts';

const NOW = '2026-11-22T10:00:00.000Z' as Moment;
const notAsked = () => Promise.reject(new Error('not asked here'));
const start = mapOf(['Imam', 'Wijkagent']);
const { id } = propertiesOf(start);
const [imam, wijkagent] = [...start.actors.keys()] as [ActorId, ActorId];

/** A device: what its pages share. Every page has a store that can stop halfway, as when the page is closed. */
const device = (map: ActorMap = start) => {
  const store = memoryStore([map]);
  const drafts = memoryDrafts();
  let pages = 0;
  const hangs = (): Promise<never> => new Promise(() => undefined);
  const openPage = async (mayWrite = Number.POSITIVE_INFINITY, otherwise = hangs) => {
    const name = `page-${++pages}`;
    let ids = 0;
    let left = mayWrite;
    const whileOpen: MapStore = {
      ...store,
      open: (...asked) => store.open(...asked),
      commit: (...asked) => (left-- > 0 ? store.commit(...asked) : otherwise()),
      erase: (...asked) => (left-- > 0 ? store.erase(...asked) : otherwise()),
    };
    const leaving = observed(false);
    const ports: Ports = {
      store: whileOpen,
      drafts,
      notes: memoryNotes(),
      leaving,
      clock: { now: () => NOW, today: () => dayOf(NOW) },
      ids: { next: () => `${name}-${ids++}` },
      analyst: { arrange: notAsked, ask: notAsked },
      reader: { read: notAsked, readAreas: notAsked },
      layouter: { planLayout: notAsked },
      preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    };
    const program = makeProgram({
      ...ports,
      keeper: unkeptProgram,
      courier: { close: notAsked, open: notAsked, readCodes: () => ({ read: notAsked, end: () => undefined }) },
    });
    return { desk: (await program.openDesk(id)) as MapDesk, leaving, program };
  };
  const stored = async () => (await store.open(id))?.map as ActorMap;
  const log = async () => ((await store.since(id, 0)) as readonly { readonly label: { readonly command: string } }[]).length;
  return { store, drafts, openPage, stored, log };
};
const turns = () => new Promise((resolve) => setTimeout(resolve, 5));
const add = (name: string): Command => ({
  do: 'addActor',
  actor: newActor(`id-${name}` as ActorId, name),
  at: { x: 0, y: 0 },
  placedByHand: true,
});
const note = (text: string, of = imam): Command => ({ do: 'editActor', id: of, set: { note: text } });
const names = (map: ActorMap) => [...map.actors.values()].map(({ name }) => name);

describe('edits that a closed page could not store', () => {
  test.each([0, 1, 2, 3])('are done by the next one, each once, when %i of three were stored after all', async (written) => {
    const { openPage, stored, log, drafts } = device();
    const { desk, leaving } = await openPage(written);
    desk.perform(add('Huisarts'));
    desk.perform(note('belt dinsdag'));
    leaving.set(true);
    // A field commits what it holds when it hears that the page goes.
    desk.perform(note('belt dinsdag om drie uur'));
    await turns();
    const next = await openPage();
    expect(names(next.desk.editor.getSnapshot().map)).toEqual(['Imam', 'Wijkagent', 'Huisarts']);
    await next.desk.editor.settled();
    await turns();
    expect((await stored()).actors.get(imam)?.note).toBe('belt dinsdag om drie uur');
    expect(await log()).toBe(3);
    expect(drafts.fields(id)).toEqual([]);
    await (await openPage()).desk.editor.settled();
    expect(await log()).toBe(3);
  });

  test('are done once by two pages that open at the same moment, and by one that is itself closed halfway', async () => {
    const { openPage, stored, log } = device();
    const { desk, leaving } = await openPage(0);
    for (const name of ['Huisarts', 'Buurtvader', 'Jongerenwerker']) desk.perform(add(name));
    leaving.set(true);
    const halfway = await openPage(1);
    halfway.desk.perform(note('van de tweede'));
    halfway.leaving.set(true);
    await turns();
    const [one, other] = await Promise.all([openPage(), openPage()]);
    await Promise.all([one.desk.editor.settled(), other.desk.editor.settled()]);
    await turns();
    expect(names(await stored())).toEqual(['Imam', 'Wijkagent', 'Huisarts', 'Buurtvader', 'Jongerenwerker']);
    expect((await stored()).actors.get(imam)?.note).toBe('van de tweede');
    expect(await log()).toBe(4);
  });

  test('are not done twice by a page that comes back with Back and goes on storing them itself', async () => {
    const { openPage, stored, log, drafts } = device();
    const { desk, leaving } = await openPage();
    desk.perform(add('Huisarts'));
    leaving.set(true);
    expect(drafts.fields(id)).toHaveLength(1);
    const other = await openPage();
    leaving.set(false);
    await Promise.all([desk.editor.settled(), other.desk.editor.settled()]);
    expect(names(await stored())).toEqual(['Imam', 'Wijkagent', 'Huisarts']);
    expect(await log()).toBe(1);
    expect(drafts.fields(id)).toEqual([]);
  });

  test('leave alone what others changed since, and are dropped when somebody was erased since', async () => {
    const { openPage, stored, drafts } = device();
    const first = await openPage(0);
    first.desk.perform({ do: 'editActor', id: imam, set: { name: 'Imam Noord' } });
    first.desk.perform(note('weet ervan', wijkagent));
    const other = await openPage();
    other.desk.perform({ do: 'editActor', id: imam, set: { name: 'Imam Zuid' } });
    await other.desk.editor.settled();
    first.leaving.set(true);
    await (await openPage()).desk.editor.settled();
    expect(names(await stored())).toEqual(['Imam Zuid', 'Wijkagent']);
    expect((await stored()).actors.get(wijkagent)?.note).toBe('weet ervan');

    const later = await openPage(0);
    later.desk.perform(note('Wijkagent zegt', imam));
    later.leaving.set(true);
    const text = drafts.read(id, drafts.fields(id)[0] as string);
    const erasing = await openPage(0);
    erasing.desk.perform({ do: 'eraseActor', actors: [wijkagent] });
    expect(drafts.fields(id)).toEqual([]);
    erasing.leaving.set(true);
    await (await openPage()).desk.editor.settled();
    expect(names(await stored())).toEqual(['Imam Zuid']);
    await turns();
    drafts.write(id, 'unwritten.page-x', text);
    await (await openPage()).desk.editor.settled();
    expect((await stored()).actors.get(imam)?.note).toBe('');
    expect(drafts.fields(id)).toEqual([]);
  });

  test('keep what is taken away as taken away: JSON knows no "not there"', async () => {
    const { openPage, stored } = device();
    const one = await openPage();
    one.desk.perform({ do: 'tagRole', actors: [imam], role: 'pusher', on: true, date: dayOf(NOW), by: '' });
    await one.desk.editor.settled();
    const two = await openPage(0);
    two.desk.perform({ do: 'tagRole', actors: [imam], role: 'pusher', on: false, date: dayOf(NOW), by: '' });
    const wanted = two.desk.editor.getSnapshot().map.actors.get(imam);
    two.leaving.set(true);
    await (await openPage()).desk.editor.settled();
    expect((await stored()).actors.get(imam)).toStrictEqual(wanted);
  });

  test('are there again for whoever leaves a map that the storage did not take, and opens it once more on the same page', async () => {
    const { openPage, stored, drafts } = device();
    const full = await openPage(1, () => Promise.reject(new StoreError('storageFull')));
    full.desk.perform(add('Huisarts'));
    full.desk.perform(note('belt dinsdag'));
    await full.desk.editor.settled();
    full.desk.close();
    await turns();
    const next = await openPage();
    expect(names(next.desk.editor.getSnapshot().map)).toContain('Huisarts');
    expect(next.desk.editor.getSnapshot().map.actors.get(imam)?.note).toBe('belt dinsdag');
    await next.desk.editor.settled();
    await turns();
    expect((await stored()).actors.get(imam)?.note).toBe('belt dinsdag');
    expect(drafts.fields(id)).toEqual([]);
  });

  test('that cannot be read do not keep the map from opening', async () => {
    const { openPage, drafts, stored } = device();
    drafts.write(id, 'unwritten.old', '{"after":0,"edits":[{"cha');
    await (await openPage()).desk.editor.settled();
    expect(names(await stored())).toEqual(['Imam', 'Wijkagent']);
    expect(drafts.fields(id)).toEqual([]);
  });
});

test('what is waited for is the map that was opened last, also when one that was asked for before it opens later', async () => {
  const { store, openPage } = device();
  const { program } = await openPage(0);
  const { open } = store;
  let letOpen = () => undefined as void;
  store.open = async (asked) => {
    if (asked === id) return open(asked);
    await new Promise<void>((resolve) => {
      letOpen = resolve;
    });
    return open(id);
  };
  const late = program.openDesk('slow' as typeof id);
  await turns();
  store.open = open;
  const desk = (await program.openDesk(id)) as MapDesk;
  letOpen();
  (await late)?.close();
  desk.perform(note('belt dinsdag'));
  expect(await Promise.race([program.settled(), turns().then(() => 'waits')])).toBe('waits');
});
