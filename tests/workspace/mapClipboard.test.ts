import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment } from '../../src/domain/identifiers.ts';
import { AS_FOUND } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { copySelected, pasteItems, tiesOfCut } from '../../src/workspace/mapClipboard.ts';
import { type MapDesk, openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import type { Ports } from '../../src/workspace/ports.ts';
import { addList, quickAdd } from '../../src/workspace/quickAdd.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryNotes } from '../maps/memoryNotes.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const origin = { x: 0, y: 0 };
const notAsked = () => Promise.reject(new Error('not asked here'));
const date = '2026-11-22' as IsoDate;

const openDesk = async (id: string, drafts = memoryDrafts()): Promise<MapDesk> => {
  const map = newActorMap(plainProperties(id, `Kaart ${id}`));
  const store = memoryStore([map]);
  const stored = await store.open(propertiesOf(map).id);
  if (!stored) throw new Error('not stored');
  let last = 0;
  const ports: Ports = {
    store,
    clock: { now: () => '2026-11-22T10:00:00.000Z' as Moment, today: () => date },
    ids: { next: () => `${id}-${++last}` },
    analyst: { arrange: notAsked, ask: notAsked },
    reader: { read: notAsked, readAreas: notAsked },
    layouter: { planLayout: notAsked },
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts,
    notes: memoryNotes(),
    leaving: observed(false),
  };
  return openMapDesk(stored, ports);
};
const mapOf = (desk: MapDesk) => desk.editor.getSnapshot().map;
const names = (desk: MapDesk) => [...mapOf(desk).actors.values()].map(({ name }) => name).sort();
const idOf = (desk: MapDesk, name: string) =>
  [...mapOf(desk).actors.values()].find((actor) => actor.name === name)?.id as ActorId;
const selected = (desk: MapDesk, ...chosen: readonly string[]) => ({
  actors: new Set(chosen.map((name) => idOf(desk, name))),
  relations: new Set<never>(),
});
/** What another window reads from the clipboard. */
const readBack = (whole: string | null): ActorMap => {
  let last = 0;
  const preview = readFiles([{ name: '', bytes: new TextEncoder().encode(whole ?? '') }], AS_FOUND, date, () => `read-${++last}`);
  if (!preview.readable) throw new Error(preview.code);
  return preview.map;
};
const drawn = async (id = 'a'): Promise<MapDesk> => {
  const desk = await openDesk(id);
  addList(desk, 'Imam - School: vertrouwen sterk gehoord\nImam -> Kerk\nImam\nBakker', origin);
  desk.perform({ do: 'tagRole', actors: [idOf(desk, 'Imam')], role: 'link', on: true, date, by: 'wij' });
  desk.perform({ do: 'addCamp', camp: { id: 'voor' as never, name: 'Voor', order: 0 } });
  desk.perform({ do: 'putInCamp', actors: [idOf(desk, 'Imam')], camp: 'voor' as never });
  return desk;
};

describe('copying', () => {
  test('gives lines that Snel toevoegen reads back as the same', async () => {
    const desk = await drawn();
    const copied = copySelected(mapOf(desk), selected(desk, 'Imam', 'School', 'Kerk'), 'nl');
    expect(copied?.text.split('\n').sort()).toEqual([
      'Imam',
      'Imam - School: vertrouwen sterk',
      'Imam -> Kerk',
      'Kerk',
      'School',
    ]);
    const other = await openDesk('b');
    addList(other, copied?.text ?? '', origin);
    expect(names(other)).toEqual(['Imam', 'Kerk', 'School']);
    const said = (of: MapDesk) =>
      [...mapOf(of).relations.values()].map(({ type, strength, certainty }) => `${type} ${strength} ${certainty}`);
    expect(said(other).sort()).toEqual(said(desk).sort());
  });

  test('says of the map only which it is', async () => {
    const desk = await drawn();
    desk.perform({ do: 'editMap', set: { issue: 'Geheim vraagstuk', owner: 'Gemeente X' } });
    const { whole } = copySelected(mapOf(desk), selected(desk, 'Imam'), 'nl') ?? { whole: null };
    expect(whole).toContain('Imam');
    for (const word of ['Geheim', 'Gemeente X', 'Kaart a', 'School', 'Bakker']) expect(whole).not.toContain(word);
  });

  test('of relations alone gives lines and nothing else', async () => {
    const desk = await drawn();
    const [relation] = mapOf(desk).relations.keys();
    const copied = copySelected(mapOf(desk), { actors: new Set(), relations: new Set(relation ? [relation] : []) }, 'nl');
    expect(copied).toMatchObject({ whole: null, actors: 0, relations: 1 });
    expect(copySelected(mapOf(desk), { actors: new Set(), relations: new Set() }, 'nl')).toBeNull();
  });
});

describe('pasting on the same map', () => {
  test('after a cut brings everybody back as they were: place, role, camp, and relations with who stayed', async () => {
    const desk = await drawn();
    const before = mapOf(desk);
    const chosen = selected(desk, 'Imam', 'School');
    const copied = copySelected(before, chosen, 'nl');
    const ties = tiesOfCut(before, chosen.actors);
    desk.perform({ do: 'removeItems', actors: [...chosen.actors] });
    expect(names(desk)).toEqual(['Bakker', 'Kerk']);
    expect(pasteItems(desk, readBack(copied?.whole ?? null), origin, ties)).toMatchObject({
      actors: 2,
      relations: 2,
      rolesStayed: false,
    });
    const after = mapOf(desk);
    for (const table of ['actors', 'relations', 'positions', 'camps'] as const) {
      expect(after[table]).toEqual(before[table]);
    }
    desk.undo();
    expect(names(desk)).toEqual(['Bakker', 'Kerk']);
    desk.undo();
    expect(names(desk)).toEqual(['Bakker', 'Imam', 'Kerk', 'School']);
  });

  test('of who is still there makes numbered doubles, selected and on nobody', async () => {
    const desk = await drawn();
    const copied = copySelected(mapOf(desk), selected(desk, 'Imam', 'School'), 'nl');
    pasteItems(desk, readBack(copied?.whole ?? null), origin);
    expect(names(desk)).toEqual(['Bakker', 'Imam', 'Imam (2)', 'Kerk', 'School', 'School (2)']);
    expect(mapOf(desk).relations.size).toBe(3);
    expect(desk.selection.getSnapshot().actors).toEqual(selected(desk, 'Imam (2)', 'School (2)').actors);
    const places = [...mapOf(desk).positions.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(6);
    desk.undo();
    expect(names(desk)).toEqual(['Bakker', 'Imam', 'Kerk', 'School']);
  });
});

describe('pasting on another map', () => {
  test('leaves roles behind and says so, makes camps by name and recognises who is there', async () => {
    const desk = await drawn();
    const other = await openDesk('b');
    other.perform({ do: 'addCamp', camp: { id: 'x' as never, name: 'voor', order: 0 } });
    quickAdd(other, 'school', origin);
    const copied = copySelected(mapOf(desk), selected(desk, 'Imam', 'School'), 'nl');
    const pasted = pasteItems(other, readBack(copied?.whole ?? null), { x: 900, y: 0 });
    expect(pasted).toEqual({ actors: 1, relations: 1, known: 1, rolesStayed: true });
    const imam = mapOf(other).actors.get(idOf(other, 'Imam'));
    expect(imam).toMatchObject({ roles: {}, camp: 'x' });
    expect(imam?.id).toMatch(/^b-/);
    expect(mapOf(other).positions.get(idOf(other, 'Imam'))?.x).toBeGreaterThan(600);
    expect(other.selection.getSnapshot().actors).toEqual(new Set([idOf(other, 'Imam'), idOf(other, 'school')]));
    other.undo();
    expect(names(other)).toEqual(['school']);
  });

  test('trusts no id: another actor that happens to bear it keeps its name and what is said of it', async () => {
    const desk = await drawn();
    const copied = copySelected(mapOf(desk), selected(desk, 'Imam'), 'nl');
    const other = await openDesk('b');
    quickAdd(other, 'Wijkraad', origin);
    const forged = (copied?.whole ?? '').replaceAll(idOf(desk, 'Imam'), idOf(other, 'Wijkraad'));
    pasteItems(other, readBack(forged), origin);
    expect(names(other)).toEqual(['Imam', 'Wijkraad']);
    expect(mapOf(other).actors.get(idOf(other, 'Wijkraad'))).toMatchObject({ name: 'Wijkraad', camp: null, roles: {} });
  });

  test('that has everything already changes nothing', async () => {
    const desk = await drawn();
    const other = await openDesk('b');
    quickAdd(other, 'Bakker', origin);
    const copied = copySelected(mapOf(desk), selected(desk, 'Bakker'), 'nl');
    expect(pasteItems(other, readBack(copied?.whole ?? null), origin)).toMatchObject({ actors: 0, relations: 0, known: 1 });
    other.undo();
    expect(names(other)).toEqual([]);
  });
});

describe('a pasted list', () => {
  test('brings in its good lines as one step; the others wait, also for whoever opens the map later', async () => {
    const drafts = memoryDrafts();
    const desk = await openDesk('a', drafts);
    expect(addList(desk, 'Imam\nKerk - Kerk\n\nSchool - Imam: blauw\nBakker', origin)).toBe(true);
    expect(names(desk)).toEqual(['Bakker', 'Imam']);
    expect(desk.notice.getSnapshot()).toMatchObject({ kind: 'added', actors: 2, relations: 0, bad: 2 });
    const waiting = [
      { line: 2, text: 'Kerk - Kerk' },
      { line: 4, text: 'School - Imam: blauw' },
    ];
    expect(desk.pasted.getSnapshot().bad).toEqual(waiting);
    const later = await openDesk('a', drafts);
    expect(later.pasted.getSnapshot().bad).toEqual(waiting);
    later.pasted.correct(0, 'Kerk');
    later.pasted.dropBad(1);
    expect((await openDesk('a', drafts)).pasted.getSnapshot().bad).toEqual([{ line: 2, text: 'Kerk' }]);
    desk.undo();
    expect(names(desk)).toEqual([]);
  });

  test('says what looks like somebody who was there, without asking', async () => {
    const desk = await openDesk('a');
    quickAdd(desk, 'Dorpsraad Wolversdam', origin);
    addList(desk, 'Dorpsr\nWijkagent', origin);
    expect(desk.notice.getSnapshot()).toMatchObject({ like: { typed: 'Dorpsr', name: 'Dorpsraad Wolversdam', more: 0 } });
  });

  test('that was put aside is there for whoever opens the map later, until it is thrown away', async () => {
    const drafts = memoryDrafts();
    const desk = await openDesk('a', drafts);
    desk.pasted.look('Naam\tWijk\nImam\tNoord');
    desk.pasted.putAside();
    const later = await openDesk('a', drafts);
    expect(later.pasted.getSnapshot()).toEqual({ bad: [], text: 'Naam\tWijk\nImam\tNoord', isLooking: false });
    later.pasted.drop();
    expect((await openDesk('a', drafts)).pasted.getSnapshot().text).toBeNull();
  });
});
