import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { openFrozenDesk } from '../../src/workspace/frozenDesk.ts';
import { type MapDesk, openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import type { Ports } from '../../src/workspace/ports.ts';
import { takeInFile } from '../../src/workspace/takeInFile.ts';
import { memoryDrafts } from '../maps/memoryDrafts.ts';
import { memoryNotes } from '../maps/memoryNotes.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { mapOf, pathOfThree } from '../maps/smallMaps.ts';

let made = 0;
const portsOn = (map: ActorMap): Ports => ({
  store: memoryStore([map]),
  analyst: { arrange: async () => [], ask: () => new Promise(() => undefined) },
  reader: { read: () => new Promise(() => undefined), readAreas: () => new Promise(() => undefined) },
  layouter: { planLayout: () => new Promise(() => undefined) },
  preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
  drafts: memoryDrafts(),
  notes: memoryNotes(),
  leaving: observed(false),
  clock: { now: () => '2026-11-22T10:00:00.000Z' as Moment, today: () => '2026-11-22' as IsoDate },
  ids: { next: () => `id-${++made}` },
});
const ID = 'foto' as SnapshotId;
const open = (): { live: MapDesk; ports: Ports } => {
  const map = pathOfThree();
  const ports = portsOn(map);
  const live = openMapDesk({ map, number: 0 }, ports);
  live.perform({
    do: 'takeSnapshot',
    snapshot: {
      id: ID,
      name: 'Eerste',
      date: '2026-11-22' as IsoDate,
      takenAt: ports.clock.now(),
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  });
  return { live, ports };
};
const LATER = 'later' as SnapshotId;
const snapshotOn = ({ editor }: MapDesk) => editor.getSnapshot().map.snapshots.get(ID) as Snapshot;
const frozenOf = ({ live, ports }: ReturnType<typeof open>): MapDesk => {
  const desk = openFrozenDesk(live, ID, ports);
  if (!desk) throw new Error('no such snapshot');
  return desk;
};
const namesOn = (desk: MapDesk) => [...desk.editor.getSnapshot().map.actors.values()].map(({ name }) => name);

describe('a desk that shows a snapshot', () => {
  test('is not there for a snapshot that is not', () => {
    const { live, ports } = open();
    expect(openFrozenDesk(live, 'elders' as SnapshotId, ports)).toBeNull();
  });

  test('shows what somebody was on the day of the snapshot, and on another once that is put right', () => {
    const both = open();
    const [actor] = both.live.editor.getSnapshot().map.actors.keys();
    const keyFigure = { status: 'left' as const, statusHistory: [{ status: 'left' as const, since: '2026-11-01' as IsoDate }] };
    both.live.perform({ do: 'editActor', id: actor as ActorId, set: { keyFigure } });
    both.live.perform({ do: 'takeSnapshot', snapshot: { ...snapshotOn(both.live), id: LATER, date: '2026-01-15' as IsoDate } });
    const desk = openFrozenDesk(both.live, LATER, both.ports) as MapDesk;
    const status = () => desk.shown.getSnapshot().actors.get(actor as ActorId)?.keyFigure?.status;
    let drawn = 0;
    desk.shown.subscribe(() => ++drawn);
    expect(status()).toBe('active');
    both.live.perform({ do: 'editSnapshot', id: LATER, set: { date: '2026-11-02' as IsoDate } });
    expect([status(), drawn]).toEqual(['left', 1]);
  });

  test('shows the texts that the map could not keep, and whoever takes note of one here did so there', () => {
    const both = open();
    both.live.unkept.add({ text: 'Imam', why: 'is er al' });
    const desk = frozenOf(both);
    expect(desk.unkept.getSnapshot()).toEqual([{ text: 'Imam', why: 'is er al' }]);
    desk.unkept.drop('Imam');
    expect(both.live.unkept.getSnapshot()).toEqual([]);
  });

  test('refuses every edit with a code, and neither it nor the map changes', async () => {
    const both = open();
    const desk = frozenOf(both);
    const before = both.live.editor.getSnapshot();
    expect(desk.isFrozen).toBe(true);
    expect(desk.perform({ do: 'removeItems', actors: ['Ada' as ActorId] })).toMatchObject({ refusal: { code: 'frozen' } });
    expect(desk.notice.getSnapshot()).toMatchObject({ kind: 'refused', refusal: { code: 'frozen' } });
    desk.undo();
    desk.redo();
    await desk.arrange({ by: 'relations', everyone: true });
    expect(namesOn(desk)).toEqual(['Ada', 'Bo', 'Cas']);
    expect(both.live.editor.getSnapshot().map).toBe(before.map);
  });

  test('stays as it was while the map goes on, and loses whoever is erased there', () => {
    const both = open();
    const desk = frozenOf(both);
    let changes = 0;
    desk.editor.onChange(() => {
      changes += 1;
    });
    both.live.perform({ do: 'editActor', id: 'Ada' as ActorId, set: { name: 'Anders' } });
    expect([namesOn(desk), changes]).toEqual([['Ada', 'Bo', 'Cas'], 0]);
    both.live.perform({ do: 'eraseActor', actors: ['Ada' as ActorId] });
    expect([namesOn(desk), changes]).toEqual([['Bo', 'Cas'], 1]);
    expect(JSON.stringify([...(desk.opened?.snapshot.getSnapshot()?.content.actors?.added ?? [])])).not.toContain('Ada');
  });

  test('says that its snapshot is gone, and that it is back', () => {
    const both = open();
    const desk = frozenOf(both);
    both.live.perform({ do: 'removeSnapshot', id: ID });
    expect(desk.opened?.snapshot.getSnapshot()).toBeNull();
    both.live.undo();
    expect(desk.opened?.snapshot.getSnapshot()?.name).toBe('Eerste');
    desk.close();
    both.live.perform({ do: 'removeSnapshot', id: ID });
    expect(desk.opened?.snapshot.getSnapshot()?.name).toBe('Eerste');
  });
});

describe('a file that is taken in', () => {
  const reason = { name: 'Voor het bestand', occasion: 'vandaag' };

  test('comes after a snapshot by the program, and is one step to undo', () => {
    const { live } = open();
    expect(takeInFile(live, mapOf(['Ada', 'Dirk']), reason).done).toBe(true);
    const made = [...live.editor.getSnapshot().map.snapshots.values()].at(-1);
    expect(made).toMatchObject({ name: 'Voor het bestand', madeBy: 'program', date: '2026-11-22' });
    expect(namesOn(live)).toEqual(['Ada', 'Bo', 'Cas', 'Dirk']);
    expect(live.editor.getSnapshot().undo?.command).toBe('takeInFile');
    live.undo();
    expect(namesOn(live)).toEqual(['Ada', 'Bo', 'Cas']);
    expect(live.editor.getSnapshot().map.snapshots.size).toBe(2);
  });

  test('that holds nothing new, or too much, takes no snapshot either', () => {
    const { live } = open();
    expect(takeInFile(live, pathOfThree(), reason)).toMatchObject({ refusal: { code: 'nothingToDo' } });
    const many = mapOf(Array.from({ length: 5_000 }, (_, i) => `actor ${i}`));
    expect(takeInFile(live, many, reason)).toMatchObject({ refusal: { code: 'tooManyActors' } });
    expect(live.editor.getSnapshot().map.snapshots.size).toBe(1);
  });
});
