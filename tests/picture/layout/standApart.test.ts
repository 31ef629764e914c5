import { describe, expect, test } from 'vitest';
import { shapeBox } from '../../../src/picture/actorForm.ts';
import type { Drawing, DrawnActor } from '../../../src/picture/drawing.ts';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { hullsOf } from '../../../src/picture/layout/hulls.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { roughLayout } from '../../../src/picture/layout/roughLayout.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { isInside } from '../isInside.ts';
import { arranged, JUDGED, judged } from './drawings.ts';

/** Letters of all zooms: as large as they are placed on a screen, on a phone and on paper. */
const LETTERS = [13, 17.7, 28, 44];

const outlinesOf = (drawing: Drawing, letters: number) =>
  hullsOf({ drawing, letters, names: roughLayout(drawing, letters, measureName).names }, measureName);

/** Who stands in the outline of a camp of others, with any part of their shape. */
const strangersIn = (drawing: Drawing, letters: number): string[] =>
  outlinesOf(drawing, letters).flatMap(({ camp, outline }) =>
    [...drawing.actors.values()].flatMap((actor) => {
      const { left, top, right, bottom } = shapeBox(actor);
      const isIn = [left, right].some((x) => [top, bottom].some((y) => isInside(outline, x, y)));
      return actor.camp !== camp && isIn ? [`${actor.name} in ${camp}`] : [];
    }),
  );

const person = (id: string, camp: string | null, x: number, y: number): DrawnActor => ({
  id,
  name: id,
  kind: 'person',
  isKeyFigure: false,
  roles: [],
  camp,
  at: { x, y },
});
const drawn = (...actors: readonly DrawnActor[]): Drawing => ({
  actors: new Map(actors.map((actor) => [actor.id, actor])),
  relations: new Map(),
  camps: new Map([['voor', { id: 'voor', name: 'voor', order: 0 }]]),
});
const CORNERS = [
  person('a', 'voor', 0, 0),
  person('b', 'voor', 200, 0),
  person('c', 'voor', 200, 200),
  person('d', 'voor', 0, 200),
];
const membersOf = (drawing: Drawing) => outlinesOf(drawing, 13).map(({ members }) => members.toSorted().join(''));

describe('the outline of a camp holds nobody who is not of it', () => {
  test.each(JUDGED)('on the map %s, with letters of any size', (name) => {
    const { drawing } = judged(name);
    for (const letters of LETTERS) expect(strangersIn(drawing, letters), `letters of ${letters}`).toEqual([]);
  });

  test('on ten arranged maps of anything, by relations or by camp', () => {
    for (let seed = 1; seed <= 10; seed += 1)
      for (const by of ['relations', 'camp'] as const) {
        const drawing = drawingOf(arranged(randomMap(seed, 10 + 4 * seed, 20 + 5 * seed), by));
        for (const letters of LETTERS) expect(strangersIn(drawing, letters), `${seed} by ${by}`).toEqual([]);
      }
  });

  test('and everybody who is of it, once', () => {
    const { drawing } = judged('example');
    for (const letters of LETTERS)
      expect(
        outlinesOf(drawing, letters)
          .flatMap(({ members }) => members)
          .toSorted(),
      ).toEqual([...drawing.actors.values()].flatMap(({ id, camp }) => (camp === null ? [] : [id])).toSorted());
  });
});

test('an outline stays whole and around the names where nobody else is, and only its names stand out of it where somebody would be in it for those', () => {
  const [alone] = outlinesOf(drawn(...CORNERS), 13);
  const near = outlinesOf(drawn(...CORNERS, person('x', null, 100, 262)), 13);
  expect(alone?.members).toHaveLength(4);
  expect(near.map(({ members }) => members.length)).toEqual([4]);
  const lowest = (outline: readonly { readonly y: number }[] = []) => Math.max(...outline.map(({ y }) => y));
  expect(lowest(alone?.outline)).toBeGreaterThan(250);
  expect(lowest(near[0]?.outline)).toBeLessThan(243);
});

test('it falls apart where somebody stands between the members, and its name stands once, at the larger part', () => {
  expect(membersOf(drawn(...CORNERS))).toEqual(['abcd']);
  expect(membersOf(drawn(...CORNERS, person('x', null, 100, 100)))).toHaveLength(2);
  const [left, ...right] = [person('a', 'voor', 0, 80), ...[0, 80, 160].map((y) => person(`b${y}`, 'voor', 200, y))];
  const drawing = drawn(left as DrawnActor, ...right, person('x', 'tegen', 100, 80));
  const hulls = outlinesOf(drawing, 13);
  expect(hulls.map(({ members }) => members.length)).toEqual([3, 1]);
  expect(hulls.map(({ nameAt }) => nameAt !== null)).toEqual([true, false]);
  expect(strangersIn(drawing, 13)).toEqual([]);
});

test('who stands on a member cannot be kept out: that member has a close outline of its own', () => {
  const hulls = outlinesOf(drawn(...CORNERS, person('x', null, 8, 8)), 13);
  expect(hulls.map(({ members }) => members.join(''))).toContain('a');
  expect(hulls.flatMap(({ members }) => members)).toHaveLength(4);
});
