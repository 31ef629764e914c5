import { describe, expect, test } from 'vitest';
import type { FiguresOverTime } from '../../../src/analysis/compare/comparison.ts';
import { figuresOverTime, type OverTimeReport } from '../../../src/analysis/compare/figuresOverTime.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { CampId, IsoDate, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { byId } from '../../maps/randomMap.ts';
import { drawnMap } from '../drawnMap.ts';
import { referenceMap } from '../referenceNetwork.ts';

const withSnapshot = (map: ActorMap, id: string, date: string, of: ActorMap): ActorMap =>
  mapAfter(map, {
    do: 'takeSnapshot',
    of,
    snapshot: {
      id: id as SnapshotId,
      name: id,
      date: date as IsoDate,
      takenAt: '2026-11-22T10:00:00.000Z' as Moment,
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  });
const camps = { A1: { camp: 'Kade' }, A2: { camp: 'Kade' }, B1: { camp: 'Plein' }, B2: { camp: 'Plein' } };
/** The same map with every camp under another id. */
const campsAnew = (map: ActorMap): ActorMap => ({
  ...map,
  camps: byId([...map.camps.values()].map((camp) => ({ ...camp, id: `new ${camp.id}` as CampId }))),
  actors: byId(
    [...map.actors.values()].map((actor) => ({
      ...actor,
      camp: actor.camp === null || actor.camp === 'none' ? actor.camp : (`new ${actor.camp}` as CampId),
    })),
  ),
});
const seriesOf = ({ series }: FiguresOverTime, code: string, ofPair: boolean) =>
  series.filter((one) => one.code === code && (one.camps !== null) === ofPair);

describe('figures over time', () => {
  test('run on when camps were made anew by the same name', () => {
    const now = drawnMap(camps, ['A1 B1 tension', 'A2 B2 trust']);
    const answer = figuresOverTime(withSnapshot(now, 'old', '2026-01-01', campsAnew(drawnMap(camps, ['A1 B1 tension']))));
    expect(seriesOf(answer, 'tension', true)).toMatchObject([
      {
        camps: ['Kade', 'Plein'],
        values: [
          { count: 1, of: 1 },
          { count: 1, of: 2 },
        ],
      },
    ]);
  });

  test('are nothing where a map cannot say them, and have no band there', () => {
    const answer = figuresOverTime(withSnapshot(referenceMap('synth_0030'), 'empty', '2026-01-01', drawnMap({})));
    const [tension] = seriesOf(answer, 'tension', false);
    expect(tension?.values[0]?.value).toBeNull();
    expect(tension?.bands[0]).toBeNull();
    expect(tension?.bands[1]).not.toBeNull();
  });

  test('lie within the band of their redrawings, nearer together with more lines; the same map has the same band', () => {
    const large = referenceMap('synth_0080_na');
    const answer = figuresOverTime(withSnapshot(large, 'small', '2026-01-01', referenceMap('synth_0012')));
    const [ties] = seriesOf(answer, 'tiesAcross', false);
    const widths = ties?.bands.map((band) => (band ? band[1] - band[0] : Number.NaN)) as [number, number];
    expect(widths[0]).toBeGreaterThan(widths[1]);
    for (const { values, bands } of answer.series)
      for (const [at, band] of bands.entries()) {
        const value = values[at]?.value;
        if (!band || typeof value !== 'number') continue;
        expect(band[0]).toBeLessThanOrEqual(value + 1e-9);
        expect(band[1]).toBeGreaterThanOrEqual(value - 1e-9);
      }
    expect(figuresOverTime(withSnapshot(large, 'small', '2026-01-01', referenceMap('synth_0012')))).toEqual(answer);
  });

  test('come before their bands, which say how far they are', () => {
    const reports: Parameters<OverTimeReport>[0][] = [];
    const answer = figuresOverTime(withSnapshot(drawnMap(camps, ['A1 B1']), 'old', '2026-01-01', drawnMap(camps)), (progress) =>
      reports.push({ ...progress }),
    );
    expect(reports.map(({ done }) => done)).toEqual([0, 0.5, 1]);
    expect(reports[0]?.preview?.series.map(({ values }) => values)).toEqual(answer.series.map(({ values }) => values));
  });
});
