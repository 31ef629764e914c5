import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/picture/box.ts';
import type { Drawing, DrawnActor } from '../../src/picture/drawing.ts';
import type { Layout, NameSide } from '../../src/picture/layout/layout.ts';
import { drawnBox, namesThatFit } from '../../src/picture/namesThatFit.ts';
import { seededRandom } from '../maps/seededRandom.ts';

const EVERYWHERE: Box = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
const actor = (id: string, x: number, y: number): DrawnActor => ({
  id,
  name: id,
  kind: 'person',
  isKeyFigure: false,
  roles: [],
  at: { x, y },
  camp: null,
});
/** Each with a name of 80 by 16 below it. */
const drawn = (actors: readonly DrawnActor[]): { readonly drawing: Drawing; readonly layout: Layout } => ({
  drawing: { actors: new Map(actors.map((one) => [one.id, one])), relations: new Map(), camps: new Map() },
  layout: {
    letters: 13,
    routes: new Map(),
    hulls: [],
    names: new Map(
      actors.map(({ id, at: { x, y } }) => [
        id,
        { side: 'below', lines: [id], box: { left: x - 40, right: x + 40, top: y + 22, bottom: y + 38 } },
      ]),
    ),
  },
});
const wishes = { letters: 13, areRough: false, view: EVERYWHERE, importanceOf: () => 0 };
const crowd = drawn([actor('a', 0, 0), actor('b', 30, 0), actor('c', 400, 0)]);

describe('the names that are drawn', () => {
  it('are all that have a place, as long as they are no larger than that', () => {
    expect(namesThatFit(crowd.drawing, crowd.layout, wishes)).toBe(crowd.layout.names);
  });
  it('are those that matter most when they stand out of their places', () => {
    const shown = (importanceOf: (id: string) => number) => [
      ...namesThatFit(crowd.drawing, crowd.layout, { ...wishes, letters: 20, importanceOf }).keys(),
    ];
    expect(shown((id) => (id === 'b' ? 1 : 0))).toEqual(['b', 'c']);
    expect(shown((id) => (id === 'a' ? 1 : 0))).toEqual(['a', 'c']);
  });
  it('are those that somebody asks for, whatever shapes lie there, but never on each other', () => {
    const under = drawn([actor('a', 0, 0), actor('b', 20, 30), actor('c', 400, 0)]);
    const asked = (...ids: readonly string[]) => [
      ...namesThatFit(under.drawing, under.layout, {
        ...wishes,
        letters: 20,
        importanceOf: (id) => (ids.includes(id) ? Number.POSITIVE_INFINITY : 0),
      }).keys(),
    ];
    expect(asked()).not.toContain('a');
    expect(asked('a')).toContain('a');
    const [one, other] = [crowd.drawing, crowd.layout];
    const both = namesThatFit(one, other, { ...wishes, letters: 20, importanceOf: () => Number.POSITIVE_INFINITY });
    expect([...both.keys()]).toEqual(['a', 'c']);
  });
  it('leave the names of camps alone, which are drawn above them, unless somebody asks for one', () => {
    const { drawing, layout } = drawn([actor('a', 0, 0), actor('c', 400, 0)]);
    const camps = new Map([['k', { id: 'k', name: 'Zorgen', order: 0 }]]);
    const hull = { camp: 'k', members: ['a'], corners: [], outline: [], nameAt: { x: 10, y: 34 } };
    const shown = (importance: number) => [
      ...namesThatFit(
        { ...drawing, camps },
        { ...layout, hulls: [hull] },
        { ...wishes, letters: 20, importanceOf: () => importance },
      ).keys(),
    ];
    expect(shown(0)).toEqual(['c']);
    expect(shown(Number.POSITIVE_INFINITY)).toEqual(['a', 'c']);
  });
  it('are those in view only, where nobody looked whether they lie on each other', () => {
    const view = { left: 300, right: 500, top: -100, bottom: 100 };
    expect([...namesThatFit(crowd.drawing, crowd.layout, { ...wishes, areRough: true, view }).keys()]).toEqual(['c']);
  });
  it('of a crowd lie nowhere on each other, whatever order they come in', () => {
    const random = seededRandom(7);
    const actors = Array.from({ length: 200 }, (_, i) => actor(`a${i}`, random.below(1_600), random.below(1_200)));
    const { drawing, layout } = drawn(actors);
    const shown = namesThatFit(drawing, layout, { ...wishes, letters: 14 });
    const boxes = [...shown.values()].map((name) => drawnBox(name, 14 / 13));
    expect(boxes.length).toBeGreaterThan(30);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        expect(Math.max(0, wide) * Math.max(0, high)).toBe(0);
      }
    const reversed = drawn(actors.toReversed());
    const again = namesThatFit(reversed.drawing, reversed.layout, { ...wishes, letters: 14 });
    expect([...again.keys()].sort()).toEqual([...shown.keys()].sort());
  });
  it.each<[NameSide, Box]>([
    ['below', { left: -40, right: 120, top: 0, bottom: 40 }],
    ['above', { left: -40, right: 120, top: -20, bottom: 20 }],
    ['right', { left: 0, right: 160, top: -10, bottom: 30 }],
    ['left', { left: -80, right: 80, top: -10, bottom: 30 }],
  ])('grow away from the shape when they stand %s of it', (side, box) => {
    expect(drawnBox({ side, lines: [''], box: { left: 0, right: 80, top: 0, bottom: 20 } }, 2)).toEqual(box);
  });
});
