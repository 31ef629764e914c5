import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import type { FigureChange, FigureCode } from '../../../src/analysis/compare/comparison.ts';
import { figuresOverTime } from '../../../src/analysis/compare/figuresOverTime.ts';
import type { IsoDate, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { referenceMap, referenceValues } from '../referenceNetwork.ts';

const [before, after] = [referenceMap('synth_0080_voor'), referenceMap('synth_0080_na')];
const comparison = compareMaps(before, after);
const figure = (code: FigureCode): FigureChange => {
  const found = comparison.figures.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const nameOf = (id: string) => id;

/** The network of eighty before and after an incident, beside what networkx, igraph and R found in each. */
describe('the network of eighty before and after', () => {
  test('has the tension, the lines across and the cut points of the reference', () => {
    // Blocks A|B of the reference: 13 good and 28 tense before, 7 and 44 after; inside the camps 116 good lines both times.
    expect(figure('tension')).toMatchObject({ camps: ['A', 'B'], before: { count: 28, of: 41 }, after: { count: 44, of: 51 } });
    expect(figure('tiesAcross')).toMatchObject({ before: { count: 13, of: 129 }, after: { count: 7, of: 123 } });
    expect(figure('cutPoints').before.count).toBe(Object.keys(referenceValues('synth_0080_voor').articulatiepunten).length);
    expect(figure('cutPoints').after.count).toBe(Object.keys(referenceValues('synth_0080_na').articulatiepunten).length);
  });

  test('shows more tension than redrawing would give, and no more loss of lines than that', () => {
    expect(figure('tension').verdict).toBe('moreThanRedrawing');
    expect(figure('tiesAcross').verdict).toBe('withinRedrawing');
    expect(figure('cutPoints').verdict).toBe('equal');
    expect(figure('reach').verdict).toBe('unknown');
  });

  test('is told in plain sentences', () => {
    expect(nl.comparison.figureIs(figure('tension'), nameOf, 'sleutelfiguren')).toBe(
      'Van de 51 relaties tussen ‘A’ en ‘B’ zijn er 44 gespannen (eerst 28 van 41).',
    );
    expect(nl.comparison.figureIs(figure('tiesAcross'), nameOf, 'sleutelfiguren')).toMatch(
      /lopen er zeven naar een ander kamp \(eerst 13 van 129\)\.$/,
    );
    expect(comparison.summary.slice(0, 3).map((one) => nl.comparison.sentence(one, nameOf, 'sleutelfiguur'))).toEqual([
      'Tussen ‘A’ en ‘B’ kwamen tien gespannen relaties erbij.',
      'Zes relaties tussen ‘A’ en ‘B’ zijn gespannen geworden.',
      'Drie relaties tussen ‘A’ en ‘B’ zijn weg.',
    ]);
    expect(en.comparison.sentence(comparison.summary[1] as never, nameOf, 'key figure')).toBe(
      'Six relations between “A” and “B” became tense.',
    );
  });

  test('gives the same answer every time', () => {
    expect(compareMaps(before, after)).toEqual(comparison);
  });

  test('has its figures on one line over time', () => {
    const map = mapAfter(after, {
      do: 'takeSnapshot',
      of: before,
      snapshot: {
        id: 'voor' as SnapshotId,
        name: 'Voor',
        date: '2026-01-01' as IsoDate,
        takenAt: '2026-11-22T10:00:00.000Z' as Moment,
        occasion: '',
        description: '',
        madeBy: 'person',
      },
    });
    const { moments, series } = figuresOverTime(map);
    expect(moments).toEqual([
      { snapshot: 'voor', date: '2026-01-01' },
      { snapshot: null, date: null },
    ]);
    const values = series.find(({ code, camps }) => code === 'tension' && camps === null)?.values;
    expect(values).toEqual([
      { value: 28 / 41, count: 28, of: 41 },
      { value: 44 / 51, count: 44, of: 51 },
    ]);
  });
});

describe('drawing the same map again', () => {
  test('is called a difference of drawing, not of the network, in nine of ten cases', () => {
    // The figures of the map of thirty: bands of about ± .14 for tension and for E–I, as measured before on such maps.
    const map = referenceMap('synth_0030');
    const noise = (code: FigureCode) => compareMaps(map, map).figures.find((one) => one.code === code)?.noise ?? 0;
    expect(noise('eiIndex')).toBeGreaterThan(0.07);
    expect(noise('eiIndex')).toBeLessThan(0.28);
  });
});
