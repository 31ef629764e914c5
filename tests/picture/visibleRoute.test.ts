import { expect, test } from 'vitest';
import { ACTOR_KINDS, type ActorKind } from '../../src/domain/actorKind.ts';
import { distanceTo } from '../../src/picture/forms/silhouette.ts';
import { visibleRoute, wayAlong } from '../../src/picture/forms/visibleRoute.ts';

const end = (kind: ActorKind, x: number, y: number, isKeyFigure = false) => ({ kind, isKeyFigure, at: { x, y } });
const straight = { points: [end('person', 0, 0).at, { x: 170, y: 90 }], mark: 0.5 };
const bent = {
  points: [
    { x: 0, y: 0 },
    { x: 20, y: -160 },
    { x: 260, y: -40 },
    { x: 170, y: 90 },
  ],
  mark: 0.5,
};

test.each(ACTOR_KINDS)('a line begins and ends as far from its shapes as it should, straight or bent: %s', (kind) => {
  for (const route of [straight, bent])
    for (const isKeyFigure of [false, true]) {
      const points = visibleRoute(route, end(kind, 0, 0, isKeyFigure), end(kind, 170, 90), 1);
      const [first, last] = [points?.[0], points?.at(-1)];
      if (!first || !last) throw new Error('no line');
      expect(distanceTo(kind, first.x, first.y)).toBeCloseTo(isKeyFigure ? 3.5 + 1 + 5 + 1.1 : 3.5 + 1 + 0.8, 1);
      expect(distanceTo(kind, last.x - 170, last.y - 90)).toBeCloseTo(5.3, 1);
    }
});

test('between two that touch, or stand in one place, there is no line', () => {
  const routeTo = (x: number) => ({ points: [end('person', 0, 0).at, { x, y: 0 }], mark: 0.5 });
  expect(visibleRoute(routeTo(40), end('person', 0, 0), end('person', 40, 0), 1)).toBeNull();
  expect(visibleRoute(routeTo(0), end('group', 0, 0), end('group', 0, 0), 1)).toBeNull();
});

test('a route of two curves goes on where the first one ends, from shape to shape', () => {
  const { points } = bent;
  const turning = { points: [...points, { x: 80, y: 220 }, { x: 260, y: 200 }, { x: 300, y: 0 }], mark: 0.5 };
  expect(wayAlong(turning.points)(0.5)).toEqual({ x: 170, y: 90 });
  const way = visibleRoute(turning, end('person', 0, 0), end('person', 300, 0), 1) ?? [];
  expect(Math.min(...way.map(({ x, y }) => Math.hypot(x - 170, y - 90)))).toBeLessThan(6);
  const [first, last] = [way[0], way.at(-1)];
  for (const [at, x] of [
    [first, 0],
    [last, 300],
  ] as const)
    expect(distanceTo('person', (at?.x ?? 0) - x, at?.y ?? 0)).toBeCloseTo(5.3, 0);
});
