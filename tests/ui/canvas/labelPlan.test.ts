import { describe, expect, it } from 'vitest';
import { type Box, type LabelWish, planLabels } from '../../../src/ui/canvas/labelPlan.ts';
import { seededRandom } from '../../maps/seededRandom.ts';

const wish = (id: string, x: number, y: number, importance = 0): LabelWish => ({
  id,
  x,
  y,
  halfWidth: 22,
  halfHeight: 22,
  labelWidth: 100,
  labelHeight: 16,
  importance,
});
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

describe('where names go', () => {
  it('is below when there is room', () => {
    const place = planLabels([wish('a', 0, 0)], 5).get('a');
    expect(place).toEqual({ side: 'below', box: { left: -50, right: 50, top: 27, bottom: 43 } });
  });
  it('is above when somebody stands below', () => {
    expect(planLabels([wish('a', 0, 0), wish('b', 0, 56)], 5).get('a')?.side).toBe('above');
  });
  it('leaves out the less important of two that have only one place', () => {
    const crowd = [wish('a', 0, 0, 9), wish('b', 10, 4, 1), wish('wall', 0, -50), wish('floor', 0, 56)];
    const plan = planLabels(crowd, 5, 0.05);
    expect(plan.get('b')?.side).toBe('hidden');
  });
  it('lets no two names of a crowd lie on each other by more than the share that is allowed', () => {
    const random = seededRandom(7);
    const wishes = Array.from({ length: 200 }, (_, i) => wish(`a${i}`, random.below(1_200), random.below(900), random.below(9)));
    const boxes = [...planLabels(wishes, 5, 0.05).values()].filter(({ side }) => side !== 'hidden').map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(30);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) expect(overlap(a, b) / 1_600).toBeLessThanOrEqual(0.05);
  });
  it('is the same whatever order the actors come in', () => {
    const wishes = [wish('a', 0, 0), wish('b', 30, 10), wish('c', 60, 0), wish('d', 20, 60)];
    const byId = (plan: ReturnType<typeof planLabels>) => [...plan].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(byId(planLabels([...wishes].reverse(), 5))).toEqual(byId(planLabels(wishes, 5)));
  });
});
