import { describe, expect, it } from 'vitest';
import { campMixing } from '../../src/analysis/campMixing.ts';
import { communities } from '../../src/analysis/communities.ts';
import { drawnMap } from './drawnMap.ts';

const SIX = {
  a1: { camp: 'A' },
  a2: { camp: 'A' },
  b1: { camp: 'B' },
  b2: { camp: 'B' },
  c1: { camp: 'C' },
  m: { camp: 'none' },
  u: {},
};

describe('how the camps deal with each other', () => {
  it('is ties within and across, tension across, and what blind drawing would give', () => {
    const map = drawnMap({ a1: { camp: 'A' }, a2: { camp: 'A' }, b1: { camp: 'B' }, b2: { camp: 'B' }, m: { camp: 'none' } }, [
      'a1 a2',
      'b1 b2',
      'a1 b1',
      'a2 b2 tension',
      'a1 m',
    ]);
    expect(campMixing(map)).toEqual({
      answered: true,
      positive: { within: 2, across: 1, expectedAcross: 2, eiIndex: -1 / 3, expectedEiIndex: 1 / 3 },
      tension: { within: 0, across: 1, expectedAcross: 2 / 3, eiIndex: 1, expectedEiIndex: 1 / 3 },
      camps: [
        { camp: 'A', members: 2, positive: 1, tension: 0 },
        { camp: 'B', members: 2, positive: 1, tension: 0 },
      ],
      pairs: [
        {
          a: 'A',
          b: 'B',
          positive: 1,
          tension: 1,
          possible: 4,
          expectedPositive: 2,
          expectedTension: 2 / 3,
          tenseShare: 0.5,
          relations: { positive: ['r2'], tension: ['r3'] },
        },
      ],
      elsewhere: 1,
    });
  });

  it('is told of every two of three camps', () => {
    const mixing = campMixing(drawnMap(SIX, ['a1 b1', 'b1 c1 tension', 'a1 m', 'u b1']));
    expect(mixing).toMatchObject({ answered: true, elsewhere: 2 });
    const pairs = mixing.answered
      ? mixing.pairs.map(({ a, b, positive, tension, tenseShare }) => [a, b, positive, tension, tenseShare])
      : [];
    expect(pairs).toEqual([
      ['A', 'B', 1, 0, 0],
      ['A', 'C', 0, 0, null],
      ['B', 'C', 0, 1, 1],
    ]);
  });

  it.each([
    ['noActors', drawnMap({})],
    ['nobodyTagged', drawnMap({ a: {}, b: {}, m: { camp: 'none' } }, ['a b'])],
    ['oneCamp', drawnMap({ a: { camp: 'A' }, b: { camp: 'A' } }, ['a b'])],
    ['noRelations', drawnMap({ a: { camp: 'A' }, b: { camp: 'B' } })],
    ['onlyElsewhere', drawnMap({ a: { camp: 'A' }, b: { camp: 'B' }, m: {}, n: {} }, ['m n', 'a m'])],
  ])('is not told when there is nothing to tell: %s', (because, map) => {
    expect(campMixing(map)).toEqual({ answered: false, because });
  });
});

it('circles are found only of those who have ties, the largest first', () => {
  const map = drawnMap({ a: {}, b: {}, c: {}, d: {}, x: {}, y: {}, z: {}, alone: {} }, [
    'a b trust 3',
    'b c trust 3',
    'a c trust 3',
    'a d trust 3',
    'b d trust 3',
    'x y trust 3',
    'y z trust 3',
    'x z trust 3',
    'd x contact 1',
  ]);
  const { circles, modularity } = communities(map);
  expect(circles).toEqual([
    ['a', 'b', 'c', 'd'],
    ['x', 'y', 'z'],
  ]);
  expect(modularity).toBeGreaterThan(0.3);
});
