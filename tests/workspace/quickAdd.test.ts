import { describe, expect, test } from 'vitest';
import { newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { IsoDate, Moment } from '../../src/domain/identifiers.ts';
import { type MapDesk, openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import type { Ports } from '../../src/workspace/ports.ts';
import { addList, quickAdd } from '../../src/workspace/quickAdd.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const origin = { x: 0, y: 0 };
const notAsked = () => Promise.reject(new Error('not asked here'));

const openDesk = async (): Promise<MapDesk> => {
  const map = newActorMap(plainProperties('map', 'Kaart'));
  const store = memoryStore([map]);
  const stored = await store.open(propertiesOf(map).id);
  if (!stored) throw new Error('not stored');
  let last = 0;
  const ports: Ports = {
    store,
    clock: { now: () => '2026-11-22T10:00:00.000Z' as Moment, today: () => '2026-11-22' as IsoDate },
    ids: { next: () => `id-${++last}` },
    analyst: { arrange: notAsked, ask: notAsked },
    reader: { read: notAsked, readAreas: notAsked },
    layouter: { planLayout: notAsked },
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts: memoryDrafts(),
    leaving: observed(false),
  };
  return openMapDesk(stored, ports);
};
const mapOf = (desk: MapDesk) => desk.editor.getSnapshot().map;
const names = (desk: MapDesk) => [...mapOf(desk).actors.values()].map(({ name }) => name);

describe('Snel toevoegen', () => {
  test('makes what is missing and draws the relation, in one undo step', async () => {
    const desk = await openDesk();
    quickAdd(desk, 'Imam', origin);
    quickAdd(desk, 'imam - Jongerenwerker: vertrouwen sterk', origin);
    expect(names(desk)).toEqual(['Imam', 'Jongerenwerker']);
    expect([...mapOf(desk).relations.values()]).toMatchObject([{ type: 'trust', strength: 3 }]);
    desk.undo();
    expect(names(desk)).toEqual(['Imam']);
    expect(mapOf(desk).relations.size).toBe(0);
  });

  test('a pasted table adds all with one undo, and nobody stands on anybody', async () => {
    const desk = await openDesk();
    quickAdd(
      desk,
      'Van\tNaar\tSoort\nImam\tWijkagent\tcontact\nWijkagent\tHuisarts\tspanning\nImam\tHuisarts\tsamenwerking',
      origin,
    );
    expect(names(desk)).toEqual(['Imam', 'Wijkagent', 'Huisarts']);
    expect(mapOf(desk).relations.size).toBe(3);
    const places = [...mapOf(desk).positions.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(3);
    desk.undo();
    expect(mapOf(desk).actors.size).toBe(0);
  });

  test('what adds nothing says so and is no undo step', async () => {
    const desk = await openDesk();
    quickAdd(desk, 'Imam - Huisarts', origin);
    expect(quickAdd(desk, 'huisarts - IMAM', origin)).toBeNull();
    expect(desk.notice.getSnapshot()).toEqual({ kind: 'alreadyThere' });
    desk.undo();
    expect(mapOf(desk).actors.size).toBe(0);
  });

  test('influence the other way round makes it mutual', async () => {
    const desk = await openDesk();
    quickAdd(desk, 'Imam -> Huisarts', origin);
    quickAdd(desk, 'Huisarts -> Imam', origin);
    expect([...mapOf(desk).relations.values()]).toMatchObject([{ type: 'influence', mutual: true }]);
  });

  test('a word that fits nothing changes nothing and is said', async () => {
    const desk = await openDesk();
    expect(quickAdd(desk, 'Imam - Huisarts: paars', origin)).toBeNull();
    expect(desk.notice.getSnapshot()).toMatchObject({ kind: 'notUnderstood', refusal: { code: 'wordUnknown' } });
    expect(mapOf(desk).actors.size).toBe(0);
  });

  test('whoever is named in a line or list and seems to be a person, or of a kind that nobody knows, is asked about', async () => {
    const desk = await openDesk();
    const asked = () => desk.asked.getSnapshot().map((id) => mapOf(desk).actors.get(id)?.name);
    quickAdd(desk, 'Wijkagent Noord - Moskee', origin);
    expect(asked()).toEqual([]);
    quickAdd(desk, 'Fatima Yilmaz - Levvel', origin);
    expect(asked()).toEqual(['Fatima Yilmaz', 'Levvel']);
    addList(desk, 'Jan de Vries\nBuurtraad\nAyşe Kaya', origin);
    expect(asked()).toEqual(['Jan de Vries', 'Ayşe Kaya']);
  });
});
