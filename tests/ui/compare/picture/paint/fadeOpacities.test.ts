import { describe, expect, test } from 'vitest';
import type { Share } from '../../../../../src/domain/quantities.ts';
import { fadeOpacities } from '../../../../../src/ui/compare/picture/paint/fadeOpacities.ts';

const at = (fade: number, isLit = false) => fadeOpacities('together', fade as Share, true, isLit);

describe('fading', () => {
  test('0 shows the older map whole, 1 the newer, and neither any mark', () => {
    expect(at(0)).toMatchObject({ was: 1, marked: 0, is: 0, steadyActors: 1, steadyLines: 1, steadyNames: 1 });
    expect(at(1)).toMatchObject({ was: 0, marked: 0, is: 1, steadyActors: 1, steadyLines: 1, steadyNames: 1 });
  });

  test('halfway only the marks show, and what did not change steps back without going away', () => {
    const half = at(0.5);
    expect(half).toMatchObject({ was: 0, marked: 1, is: 0 });
    for (const back of [half.steadyActors, half.steadyLines, half.steadyNames]) {
      expect(back).toBeLessThan(1);
      expect(back).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('never jumps: a small step of the slider changes nothing by more than twice the step', () => {
    for (let i = 0; i < 100; i++) {
      const [one, next] = [at(i / 100), at((i + 1) / 100)];
      for (const key of Object.keys(one) as (keyof typeof one)[]) expect(Math.abs(next[key] - one[key])).toBeLessThan(0.0201);
    }
  });

  test('something is always there: what differs is shown in full by the three together', () => {
    for (let i = 0; i <= 20; i++) {
      const { was, marked, is } = at(i / 20);
      expect(was + marked + is).toBeCloseTo(1);
    }
  });

  test('in the light nothing steps back for not having changed', () => {
    expect(at(0.5, true)).toMatchObject({ steadyActors: 1, steadyLines: 1, steadyNames: 1 });
  });

  test('beside each other the slider has no say', () => {
    expect(fadeOpacities('before', 1 as Share, true, false)).toEqual(fadeOpacities('before', 0 as Share, true, false));
    expect(fadeOpacities('before', 1 as Share, true, false)).toMatchObject({ marked: 1, campsIs: 0 });
    expect(fadeOpacities('after', 0 as Share, true, false)).toMatchObject({ marked: 1, campsWas: 0 });
  });

  test('without marks one map or the other shows as it is', () => {
    expect(fadeOpacities('together', 0.2 as Share, false, false)).toMatchObject({ was: 1, is: 0, marked: 0, steadyNames: 1 });
    expect(fadeOpacities('together', 0.5 as Share, false, false)).toMatchObject({ was: 0, is: 1, marked: 0, steadyNames: 1 });
  });
});
