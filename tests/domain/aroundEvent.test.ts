import { describe, expect, test } from 'vitest';
import { aroundEvents, eventsWithBefore, sidesOf } from '../../src/domain/aroundEvent.ts';
import type { IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { TriggerEvent } from '../../src/domain/triggerEvent.ts';
import { byId } from '../maps/randomMap.ts';

const TODAY = '2026-11-29' as IsoDate;
const event = (date: string): TriggerEvent => ({
  id: date as TriggerEventId,
  name: date,
  date: date as IsoDate,
  scope: 'local',
  note: '',
});
const foto = (date: string): Snapshot => ({
  id: `foto ${date}` as SnapshotId,
  name: date,
  date: date as IsoDate,
  takenAt: `${date}T10:00:00.000Z` as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
  base: null,
  content: {},
});
const around = (events: readonly string[], fotos: readonly string[]) =>
  aroundEvents({ events: byId(events.map(event)), snapshots: byId(fotos.map(foto)) }, TODAY).map(
    ({ event, before, after }) => `${before} < ${event?.date ?? 'nothing'} < ${after}`,
  );

describe('An event lies between two moments', () => {
  test('the nearest snapshots on both sides; on the day itself a snapshot shows how it looked after', () => {
    expect(around(['2026-05-05'], ['2026-01-01', '2026-05-01', '2026-05-05', '2026-06-01'])).toEqual([
      'foto 2026-05-01 < 2026-05-05 < foto 2026-05-05',
    ]);
  });

  test('first stands the latest that has a snapshot on both sides, then those that only now comes after', () => {
    expect(around(['2026-02-01', '2026-04-01', '2026-10-28', '2026-11-01'], ['2026-01-01', '2026-03-01', '2026-10-08'])).toEqual([
      'foto 2026-03-01 < 2026-04-01 < foto 2026-10-08',
      'foto 2026-01-01 < 2026-02-01 < foto 2026-03-01',
      'foto 2026-10-08 < 2026-11-01 < now',
      'foto 2026-10-08 < 2026-10-28 < now',
    ]);
  });

  test('the latest with a snapshot from before it comes first where that is asked, whatever came after', () => {
    const map = {
      events: byId(['2026-02-01', '2026-10-28', '2025-01-01', '2026-12-24'].map(event)),
      snapshots: byId(['2026-01-01', '2026-03-01'].map(foto)),
    };
    expect(eventsWithBefore(map, TODAY).map((one) => `${one.before} < ${one.event.date} < ${one.after}`)).toEqual([
      'foto 2026-03-01 < 2026-10-28 < now',
      'foto 2026-01-01 < 2026-02-01 < foto 2026-03-01',
    ]);
  });

  test('what is missing on either side is nothing, and a snapshot of the day itself is known', () => {
    const sides = (day: string, ...fotos: string[]) => {
      const { before, after, onDay } = sidesOf({ snapshots: byId(fotos.map(foto)) }, event(day), TODAY);
      return [before, after, onDay];
    };
    expect(sides('2026-05-05')).toEqual([null, 'now', null]);
    expect(sides('2026-05-05', '2026-05-05', '2026-06-01')).toEqual([null, 'foto 2026-05-05', 'foto 2026-05-05']);
    expect(sides('2026-12-24', '2026-05-05')).toEqual(['foto 2026-05-05', null, null]);
    expect(sides('2026-12-24', '2026-12-01')).toEqual([null, null, null]);
  });

  test('with no event in between it is the last snapshot and now, and without a snapshot nothing', () => {
    expect(around(['2026-12-24', '2025-01-01'], ['2026-01-01', '2026-02-01', '2026-12-01'])).toEqual([
      'foto 2026-02-01 < nothing < now',
    ]);
    expect(around(['2026-02-01'], [])).toEqual([]);
  });
});
