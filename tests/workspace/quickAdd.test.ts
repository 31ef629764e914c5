import { describe, expect, test, vi } from 'vitest';
import { type Arrangement, type ArrangeRequest, arrangeMap } from '../../src/analysis/arrangeMap.ts';
import { newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment } from '../../src/domain/identifiers.ts';
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

const openDesk = async (arrange: Ports['analyst']['arrange'] = notAsked): Promise<MapDesk> => {
  const map = newActorMap(plainProperties('map', 'Kaart'));
  const store = memoryStore([map]);
  const stored = await store.open(propertiesOf(map).id);
  if (!stored) throw new Error('not stored');
  let last = 0;
  const ports: Ports = {
    store,
    clock: { now: () => '2026-11-22T10:00:00.000Z' as Moment, today: () => '2026-11-22' as IsoDate },
    ids: { next: () => `id-${++last}` },
    analyst: { arrange, ask: notAsked },
    reader: { read: notAsked, readAreas: notAsked },
    layouter: { planLayout: notAsked },
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts: memoryDrafts(),
    notes: memoryNotes(),
    leaving: observed(false),
  };
  return openMapDesk(stored, ports);
};
const mapOf = (desk: MapDesk) => desk.editor.getSnapshot().map;
const names = (desk: MapDesk) => [...mapOf(desk).actors.values()].map(({ name }) => name);

describe('More than five at once', () => {
  const list = Array.from({ length: 12 }, (_, i) => `Actor ${i} - Actor ${(i * 5 + 1) % 12}`).join('\n');

  test('are given good places in the same undo step; who stood there stays', async () => {
    const asked: ArrangeRequest[] = [];
    const desk = await openDesk(async (map, request) => {
      asked.push(request);
      return arrangeMap(map, request);
    });
    quickAdd(desk, 'Wijkraad - Buurthuis', origin);
    const stood = [...mapOf(desk).positions.values()];
    expect(asked).toEqual([]);
    const label = desk.editor.getSnapshot().undo?.command;
    addList(desk, list, origin);
    const first = mapOf(desk).positions;
    await vi.waitFor(() => expect(mapOf(desk).positions).not.toBe(first));
    expect(asked).toMatchObject([{ by: 'relations', only: { length: 12 } }]);
    for (const place of stood) expect(mapOf(desk).positions.get(place.id)).toEqual(place);
    expect(desk.editor.getSnapshot().undo?.command).toBe(label);
    expect(desk.notice.getSnapshot()).toMatchObject({ kind: 'added', actors: 12 });
    desk.undo();
    expect(names(desk)).toEqual(['Wijkraad', 'Buurthuis']);
    desk.redo();
    expect(mapOf(desk).positions.size).toBe(14);
  });

  test('stay where they came when no places can be found, and whoever was moved meanwhile stays', async () => {
    let answer = (_: Arrangement): void => undefined;
    const desk = await openDesk(() => new Promise<Arrangement>((done) => (answer = done)));
    addList(desk, list, origin);
    const [moved, other] = [...mapOf(desk).actors.keys()] as [ActorId, ActorId];
    desk.perform({ do: 'moveActors', to: [{ id: moved, x: 900, y: 900 }] });
    answer([
      { id: moved, x: 1, y: 2 },
      { id: other, x: 3, y: 4 },
    ]);
    await vi.waitFor(() => expect(mapOf(desk).positions.get(other)).toMatchObject({ x: 3, y: 4 }));
    expect(mapOf(desk).positions.get(moved)).toMatchObject({ x: 900, y: 900 });

    const failing = await openDesk();
    addList(failing, list, origin);
    await vi.waitFor(() => expect(failing.isArranging.getSnapshot()).toBe(false));
    expect(failing.notice.getSnapshot()).toMatchObject({ kind: 'added' });
  });
});

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
