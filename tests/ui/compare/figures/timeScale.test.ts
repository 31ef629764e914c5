import { describe, expect, test } from 'vitest';
import type { FigureCode, FiguresOverTime } from '../../../../src/analysis/compare/comparison.ts';
import type { IsoDate, SnapshotId, TriggerEventId } from '../../../../src/domain/identifiers.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import type { TriggerEvent } from '../../../../src/domain/triggerEvent.ts';
import { figureScale } from '../../../../src/ui/compare/figures/figureScale.ts';
import { numberedMarks, timePicture, unbroken } from '../../../../src/ui/compare/figures/timeScale.ts';

const day = (date: string) => date as IsoDate;
/** Snapshots on these days with these values, and now; null where nothing can be said. */
const drawn = (
  days: readonly string[],
  values: readonly (number | null)[],
  today: string,
  events: readonly string[] = [],
  code: FigureCode = 'tension',
) => {
  const snapshots = new Map(days.map((date, i) => [`s${i}`, { id: `s${i}`, name: `S${i}`, date } as unknown as Snapshot]));
  const answer: FiguresOverTime = {
    moments: [...days.map((date, i) => ({ snapshot: `s${i}` as SnapshotId, date: day(date) })), { snapshot: null, date: null }],
    series: [
      {
        code,
        camps: null,
        values: values.map((value) => (value !== null ? { value, count: 0, of: 1 } : null)),
        bands: values.map(() => null),
      },
    ],
    tooMuchToRedraw: false,
  };
  const happened = events.map(
    (date, i): TriggerEvent => ({ id: `e${i}` as TriggerEventId, name: `E${i}`, date: day(date), scope: 'local', note: '' }),
  );
  return {
    answer,
    picture: timePicture(answer, answer.series[0] as FiguresOverTime['series'][number], snapshots, happened, day(today)),
  };
};
const places = (picture: ReturnType<typeof drawn>['picture']) => picture.points.map(({ key, x }) => `${key} ${x.toFixed(2)}`);

describe('the line over time', () => {
  test('puts moments and events at their true place, now among what is expected', () => {
    const { picture } = drawn(['2026-01-01', '2026-01-11', '2026-04-11'], [0, 0.5, 1, 0.5], '2026-02-10', ['2026-01-06']);
    expect(places(picture)).toEqual(['s0 0.00', 's1 0.10', 'now 0.40', 's2 1.00']);
    expect(picture.marks.map(({ x }) => x.toFixed(2))).toEqual(['0.05']);
  });

  test('spreads moments of one day in turn', () => {
    expect(places(drawn(['2026-01-01', '2026-01-01'], [0, 0, 0], '2026-01-01').picture)).toEqual([
      's0 0.00',
      's1 0.50',
      'now 1.00',
    ]);
  });

  test('is broken where a value cannot be said', () => {
    const { picture } = drawn(['2026-01-01', '2026-01-02', '2026-01-03'], [0.2, null, 0.4, 0.4], '2026-01-04');
    expect(unbroken(picture.points).map((run) => run.map(({ key }) => key))).toEqual([['s0'], ['s2', 'now']]);
  });

  test('leaves out a snapshot that is gone meanwhile', () => {
    const { answer } = drawn(['2026-01-01'], [0.2, 0.4], '2026-01-04');
    const { points } = timePicture(answer, answer.series[0] as never, new Map(), [], day('2026-01-04'));
    expect(points.map(({ key }) => key)).toEqual(['now']);
  });

  test('runs shares from none to all, the index from −1, and counts a little beyond the most', () => {
    expect(figureScale('reach', [0.2])).toEqual({ lowest: 0, highest: 1 });
    expect(figureScale('eiIndex', [0.2])).toEqual({ lowest: -1, highest: 1 });
    expect(figureScale('cutPoints', [0, 0])).toEqual({ lowest: 0, highest: 1 });
    expect(figureScale('possibleLinks', [7, 13])).toEqual({ lowest: 0, highest: 20 });
  });

  test('gives events that stand close together one label', () => {
    expect(numberedMarks([10, 14, 20, 60], 22)).toEqual([
      { from: 1, to: 3, at: 10 },
      { from: 4, to: 4, at: 60 },
    ]);
  });
});
