import { describe, expect, test } from 'vitest';
import { simplifyOutlines } from '../../../src/formats/simplifyOutlines.ts';

type Corner = readonly [number, number];
/** A border between two squares with many small bends. */
const bends = (x: number): Corner[] => Array.from({ length: 200 }, (_, at): Corner => [x + (at % 2) * 2, at * 100]);
const left: Corner[] = [[0, 0], ...bends(10_000), [0, 19_900], [0, 0]];
const right: Corner[] = [[20_000, 0], [20_000, 19_900], ...bends(10_000).reverse(), [20_000, 0]];

describe('outlines made light', () => {
  test('leave out bends that no screen shows, and neighbours go on sharing their border corner by corner', () => {
    const [[west], [east]] = simplifyOutlines([[[left]], [[right]]]) as [[Corner[][]], [Corner[][]]];
    const keys = (ring: readonly Corner[] = []) => new Set(ring.map(String));
    const shared = [...keys(west?.[0])].filter((corner) => keys(east?.[0]).has(corner));
    expect(west?.[0]?.length).toBeLessThan(10);
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect([...keys(west?.[0])].filter((corner) => Number(corner.split(',')[0]) >= 10_000).sort()).toEqual(shared.sort());
  });

  test('keep a bend that is seen', () => {
    const nose: Corner[] = [
      [0, 0],
      [10_000, 0],
      [10_000, 4_000],
      [12_000, 5_000],
      [10_000, 6_000],
      [10_000, 10_000],
      [0, 10_000],
    ];
    expect(simplifyOutlines([[[nose]]])[0]?.[0]?.[0]).toHaveLength(7);
  });

  test('lose rings without surface, and holes that fall within a metre', () => {
    const line: Corner[] = [
      [0, 0],
      [0.2, 0.1],
      [0, 0],
    ];
    const box: Corner[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ];
    expect(simplifyOutlines([[[line]], [[box, line]]])).toEqual([[], [[expect.any(Array)]]]);
  });
});
