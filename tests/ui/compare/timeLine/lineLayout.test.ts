import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../../src/domain/actorMap.ts';
import type { IsoDate, Moment, SnapshotId, TriggerEventId } from '../../../../src/domain/identifiers.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import type { TriggerEvent } from '../../../../src/domain/triggerEvent.ts';
import { lineLayout, placeOnLine, shortestLine } from '../../../../src/ui/compare/timeLine/lineLayout.ts';
import { type LineMoment, lineMoments } from '../../../../src/ui/compare/timeLine/lineMoments.ts';
import { usualSnapshotName } from '../../../../src/ui/compare/timeLine/SnapshotDialog.tsx';
import { shownLabels } from '../../../../src/ui/compare/timeLine/shownLabels.ts';
import type { ChosenMoments } from '../../../../src/workspace/compareDesk.ts';
import { byId } from '../../../maps/randomMap.ts';

const TODAY = '2026-06-15' as IsoDate;
const foto = (name: string, date: string, takenAt = `${date}T10:00:00.000Z`): Snapshot => ({
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
const line = (snapshots: Snapshot[], events: TriggerEvent[] = []): Pick<ActorMap, 'snapshots' | 'events'> => ({
  snapshots: byId(snapshots),
  events: byId(events),
});
const NONE: ChosenMoments = { before: null, after: 'now' };
const nameOf = (moment: LineMoment) => moment.key;
const gaps = (places: readonly number[]) => places.slice(1).map((x, i) => x - (places[i] as number));

describe('what stands on the line', () => {
  test('now stands after the last snapshot of today, and before what is expected', () => {
    const map = line([foto('vandaag', TODAY), foto('vroeg', '2026-01-01')], [event('verkiezingen', '2027-03-17')]);
    const moments = lineMoments(map, TODAY);
    expect(moments.map(({ key }) => key)).toEqual(['vroeg', 'vandaag', 'now', 'verkiezingen']);
    expect(moments.map(({ isExpected }) => isExpected)).toEqual([false, false, false, true]);
  });

  test('a map without snapshots or events has now alone', () => {
    expect(lineMoments(line([]), TODAY)).toMatchObject([{ kind: 'now', date: TODAY }]);
  });
});

describe('where marks stand', () => {
  test('as near as can be to their day, and never nearer than the gap, from either end', () => {
    expect(placeOnLine([0, 0.5, 1], 120, 10, 20)).toEqual([10, 60, 110]);
    expect(placeOnLine([0, 0, 0.01, 1], 120, 10, 20)).toEqual([10, 30, 50, 110]);
    expect(placeOnLine([0, 0.98, 0.99, 1], 120, 10, 20)).toEqual([10, 70, 90, 110]);
    expect(placeOnLine([0, 0, 1, 1], shortestLine(4, 10, 20), 10, 20)).toEqual([10, 30, 50, 70]);
  });

  test('sixty on three days stay apart by a finger, on a line that is longer than the screen', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-06-01'];
    const moments = lineMoments(line(Array.from({ length: 60 }, (_, i) => foto(`f${i}`, days[i % 3] as string))), TODAY);
    for (const [pointer, gap] of [
      ['fine', 24],
      ['coarse', 44],
    ] as const) {
      const { marks, width } = lineLayout(moments, nameOf, NONE, 1000, pointer);
      expect(Math.min(...gaps(marks.map(({ x }) => x)))).toBeGreaterThanOrEqual(gap);
      expect(width).toBeGreaterThan(1000);
      for (const { x } of marks) expect(x > 0 && x < width).toBe(true);
    }
  });

  test('the room there is, is used; now alone stands at its end', () => {
    const alone = lineLayout(lineMoments(line([]), TODAY), nameOf, NONE, 800, 'fine');
    expect(alone.width).toBe(800);
    expect(alone.marks[0]?.x).toBeGreaterThan(700);
  });

  test('from before to after is one stretch, also when after is the earlier of the two', () => {
    const moments = lineMoments(line([foto('a', '2026-01-01'), foto('b', '2026-03-01')]), TODAY);
    const between = (before: string, after: string) =>
      lineLayout(moments, nameOf, { before, after } as ChosenMoments, 800, 'fine').between;
    expect(between('a', 'now')?.from).toBeLessThan(between('b', 'now')?.from ?? 0);
    expect(between('b', 'a')).toEqual(between('a', 'b'));
    expect(lineLayout(moments, nameOf, NONE, 800, 'fine').between).toBeNull();
  });

  test('a new year is marked once, between what it parts', () => {
    const moments = lineMoments(line([foto('a', '2024-11-01'), foto('b', '2025-02-01'), foto('c', '2025-09-01')]), TODAY);
    const { years, marks } = lineLayout(moments, nameOf, NONE, 1200, 'fine');
    expect(years.map(({ year }) => year)).toEqual(['2025', '2026']);
    expect(years[0]?.x).toBeGreaterThan(marks[0]?.x ?? 0);
    expect(years[0]?.x).toBeLessThan(marks[1]?.x ?? 0);
  });
});

describe('names under the line', () => {
  const label = (centre: number, weight = 1) => ({ centre, whole: 100, least: 50, weight });

  test('whole where there is room, shortened where there is little, hidden where there is none', () => {
    expect(shownLabels([label(0), label(200)])).toEqual([100, 100]);
    expect(shownLabels([label(0), label(60), label(300)])).toEqual([50, 54, 100]);
    expect(shownLabels([label(0), label(10)])).toEqual([0, 100]);
  });

  test('what was chosen goes before the rest', () => {
    expect(shownLabels([label(0, 3), label(10), label(20, 2)])).toEqual([100, 0, 0]);
  });
});

test('a new snapshot gets a name that none has yet', () => {
  const named = (number: number) => `Foto ${number}`;
  expect(usualSnapshotName(line([]), named)).toBe('Foto 1');
  expect(usualSnapshotName(line([foto('begin', '2026-01-01'), foto('foto 3', '2026-01-01')]), named)).toBe('Foto 4');
});
