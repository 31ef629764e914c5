import { describe, expect, it } from 'vitest';
import type { Drawing, DrawnRelation } from '../../../src/picture/drawing.ts';
import { fannedOut } from '../../../src/picture/layout/fannedOut.ts';
import type { Layout } from '../../../src/picture/layout/layout.ts';

const [a, b] = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
];
const relation = (id: string, from: string, to: string): DrawnRelation => ({
  id,
  from,
  to,
  type: 'contact',
  mutual: false,
  strength: 2,
  certainty: 'seen',
});
const pair = [relation('one', 'a', 'b'), relation('other', 'b', 'a')];
const drawing: Drawing = { actors: new Map(), relations: new Map(pair.map((one) => [one.id, one])), camps: new Map() };
const layout: Layout = {
  letters: 13,
  names: new Map(),
  hulls: [],
  routes: new Map([
    ['one', { points: [a, b], mark: 0.5 }],
    ['other', { points: [b, a], mark: 0.5 }],
  ]),
};

describe('several straight lines between two actors', () => {
  it('bow to both sides, whichever way they point', () => {
    const { routes } = fannedOut(drawing, layout);
    const aside = (id: string) => Math.sign(routes.get(id)?.points[1]?.y ?? 0);
    expect([aside('one'), aside('other')].sort()).toEqual([-1, 1]);
  });
  it('are the same objects as long as nobody moved', () => {
    expect(fannedOut(drawing, layout).routes.get('one')).toBe(fannedOut(drawing, layout).routes.get('one'));
  });
  it('leave one alone, and what is routed, as they are', () => {
    const alone = { ...drawing, relations: new Map([['one', pair[0] as DrawnRelation]]) };
    expect(fannedOut(alone, layout)).toBe(layout);
    const routed = { ...layout, routes: new Map([...layout.routes, ['other', { points: [b, a, b, a], mark: 0.4 }]]) };
    expect(fannedOut(drawing, routed)).toBe(routed);
  });
});
