import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { HALF } from '../../src/picture/actorForm.ts';
import { distanceTo, silhouettePath } from '../../src/picture/forms/silhouette.ts';
import { visibleRoute } from '../../src/picture/forms/visibleRoute.ts';

const AT = { x: 0, y: 0 };

describe('the silhouette of a kind', () => {
  test.each(ACTOR_KINDS)('of a %s is as wide and as high as is said', (kind) => {
    const { width, height } = HALF[kind];
    expect(distanceTo(kind, 0, -height)).toBeCloseTo(0, 1);
    expect(distanceTo(kind, 0, height)).toBeCloseTo(0, 1);
    expect(distanceTo(kind, width, 4)).toBeCloseTo(kind === 'organisation' ? 0 : distanceTo(kind, -width, 4), 1);
    expect(distanceTo(kind, width + 10, 0)).toBeCloseTo(10, 1);
    expect(distanceTo(kind, 0, 0)).toBeLessThan(-15);
  });

  test('has a gable: a house is nowhere near as wide at its top as at its foot', () => {
    expect(distanceTo('organisation', 17, -17)).toBeGreaterThan(7);
    expect(distanceTo('organisation', 17, 17)).toBeLessThan(0);
  });

  test('is drawn as known by hand, and its ring runs beside it', () => {
    expect(silhouettePath('group')).toBe('M-9 18A18 18 0 0 1 -9 -18L9 -18A18 18 0 0 1 9 18z');
    expect(silhouettePath('person', 5)).toBe('M24 0A24 24 0 1 1 -24 0A24 24 0 1 1 24 0z');
    expect(silhouettePath('organisation', 5)).toContain('A8 8');
  });
});

const end = fc.record({
  kind: fc.constantFrom(...ACTOR_KINDS),
  isKeyFigure: fc.boolean(),
  at: fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) }),
});
const bow = fc.record({ x: fc.integer({ min: -120, max: 120 }), y: fc.integer({ min: -120, max: 120 }) });

test('every line stops as far from the silhouettes of its ends, or from their rings, straight or bent', () => {
  fc.assert(
    fc.property(end, end, bow, fc.boolean(), (from, to, by, isBent) => {
      fc.pre(Math.hypot(from.at.x - to.at.x, from.at.y - to.at.y) > 160);
      const control = (share: number) => ({
        x: from.at.x + (to.at.x - from.at.x) * share + by.x,
        y: from.at.y + (to.at.y - from.at.y) * share + by.y,
      });
      const points = isBent ? [from.at, control(0.3), control(0.7), to.at] : [from.at, to.at];
      const shown = visibleRoute({ points, mark: 0.5 }, from, to, 1) ?? [];
      for (const [one, point] of [
        [from, shown[0]],
        [to, shown.at(-1)],
      ] as const) {
        const gap =
          distanceTo(one.kind, (point ?? AT).x - one.at.x, (point ?? AT).y - one.at.y) - (one.isKeyFigure ? 5 + 1.1 : 0.8) - 1;
        expect(gap).toBeGreaterThan(3.4);
        expect(gap).toBeLessThan(3.8);
      }
    }),
    { numRuns: 300 },
  );
});

test('of a line between two that touch nothing shows', () => {
  const one = { kind: 'group', isKeyFigure: true, at: AT } as const;
  const other = { ...one, at: { x: 40, y: 0 } };
  expect(visibleRoute({ points: [one.at, other.at], mark: 0.5 }, one, other, 1)).toBeNull();
});
