import { expect, test } from 'vitest';
import type { IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { snapshotsInOrder, timeLineOf } from '../../src/domain/timeLine.ts';
import type { TriggerEvent } from '../../src/domain/triggerEvent.ts';
import { byId } from '../maps/randomMap.ts';

const foto = (name: string, date: string, takenAt = date): Snapshot => ({
  id: name as SnapshotId,
  name,
  date: date as IsoDate,
  takenAt: takenAt as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
  base: null,
  content: {},
});
const event = (name: string, date: string): TriggerEvent => ({
  id: name as TriggerEventId,
  name,
  date: date as IsoDate,
  scope: 'local',
  note: '',
});
const line = (snapshots: Snapshot[], events: TriggerEvent[] = []) => ({ snapshots: byId(snapshots), events: byId(events) });

test('snapshots and events stand in order of their day; on one day what happened comes first', () => {
  const map = line(
    [foto('later', '2026-03-01', 'b'), foto('na', '2026-03-01', 'a'), foto('voor', '2025-12-01')],
    [event('brand', '2026-03-01')],
  );
  const items = timeLineOf(map).map((item) => (item.kind === 'snapshot' ? item.snapshot.name : item.event.name));
  expect(items).toEqual(['voor', 'brand', 'na', 'later']);
  expect(snapshotsInOrder(map).map(({ name }) => name)).toEqual(['voor', 'na', 'later']);
});

test('sixty on three days stay apart', () => {
  const days = ['2026-01-01', '2026-01-02', '2029-12-31'];
  const places = timeLineOf(line(Array.from({ length: 60 }, (_, i) => foto(`f${i}`, days[i % 3] as string)))).map(({ at }) => at);
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(1);
  const gaps = places.slice(1).map((at, i) => at - (places[i] as number));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1 / 119);
});

test('nothing, and one alone, have a line too', () => {
  expect(timeLineOf(line([]))).toEqual([]);
  expect(timeLineOf(line([foto('een', '2026-01-01')])).map(({ at }) => at)).toEqual([0]);
});
