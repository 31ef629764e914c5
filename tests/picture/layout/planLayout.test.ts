import { describe, expect, test } from 'vitest';
import { shapeBox } from '../../../src/picture/actorForm.ts';
import { type Drawing, type DrawnActor, EMPTY_DRAWING } from '../../../src/picture/drawing.ts';
import { countFaults, shareThatStayed } from '../../../src/picture/layout/countFaults.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../src/picture/layout/planLayout.ts';
import { isInside } from '../isInside.ts';
import { type CrowdedName, JUDGED, judged, withSomebodyAtTheEdge } from './drawings.ts';

const MOST_THROUGH_NAMES = { example: 0, village24: 0, village60: 0, synth_0030: 0, synth_0080_voor: 2 } as const;

describe.each(JUDGED)('the layout of %s', (name) => {
  const { drawing, letters } = judged(name);
  const layout = planLayout({ drawing, letters, before: null }, measureName);

  test('keeps lines clear of shapes and names, and gives everybody a name that lies on nothing', () => {
    const faults = countFaults(drawing, layout);
    expect(faults).toMatchObject({ throughShapes: 0, onNames: 0, onShapes: 0 });
    expect(faults.throughNames).toBeLessThanOrEqual(MOST_THROUGH_NAMES[name]);
    expect(faults.placed).toBeGreaterThanOrEqual(drawing.actors.size > 60 ? 75 : drawing.actors.size);
    expect(layout.routes.size).toBe(drawing.relations.size);
  });

  test('is the same every time', () => {
    expect(planLayout({ drawing, letters, before: null }, measureName)).toEqual(layout);
  });

  test('stays where it is when somebody comes at the edge', () => {
    const later = withSomebodyAtTheEdge(drawing);
    const next = planLayout({ drawing: later, letters, before: { drawing, layout } }, measureName);
    expect(shareThatStayed(layout, next)).toBeGreaterThanOrEqual(0.95);
    expect(next.names.has('new')).toBe(true);
    expect(countFaults(later, next).throughShapes).toBe(0);
  });

  test('has names on their side of the shape, lines from middle to middle, and outlines around all that they hold', () => {
    for (const [id, { side, box }] of layout.names) {
      const shape = shapeBox(drawing.actors.get(id) as DrawnActor);
      const beside = {
        below: box.top - shape.bottom,
        above: shape.top - box.bottom,
        right: box.left - shape.right,
        left: shape.left - box.right,
      };
      expect(beside[side]).toBeGreaterThan(0);
      expect(beside[side]).toBeLessThan(8);
    }
    for (const { id, from, to } of drawing.relations.values()) {
      const points = layout.routes.get(id)?.points ?? [];
      expect(points[0]).toEqual(drawing.actors.get(from)?.at);
      expect(points.at(-1)).toEqual(drawing.actors.get(to)?.at);
    }
    for (const { members, outline } of layout.hulls)
      for (const id of members) {
        const { left, top, right, bottom } = shapeBox(drawing.actors.get(id) as DrawnActor);
        for (const [x, y] of [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ] as const)
          expect(isInside(outline, x, y), `${id} in its hull`).toBe(true);
      }
  });
});

test.each<readonly [CrowdedName, { readonly shapes: number; readonly names: number; readonly marks: number }]>([
  ['village60ByCamp', { shapes: 0, names: 2, marks: 0 }],
  ['synth_0080ByCamp', { shapes: 20, names: 9, marks: 0 }],
  ['random81', { shapes: 3, names: 12, marks: 0 }],
])(
  'the layout of %s, where not every line has a free way, does what it can',
  (name, most) => {
    const { drawing, letters } = judged(name);
    const faults = countFaults(drawing, planLayout({ drawing, letters, before: null }, measureName));
    expect(faults).toMatchObject({ onNames: 0, onShapes: 0 });
    expect(faults.throughShapes).toBeLessThanOrEqual(most.shapes);
    expect(faults.throughNames).toBeLessThanOrEqual(most.names);
    expect(faults.marksOn).toBeLessThanOrEqual(most.marks);
    expect(faults.placed).toBeGreaterThanOrEqual(Math.min(drawing.actors.size, 75));
  },
  20_000,
);

const person = (id: string, x: number, y: number, name = id): DrawnActor => ({
  id,
  name,
  kind: 'person',
  isKeyFigure: false,
  roles: [],
  at: { x, y },
  camp: null,
});
const drawn = (actors: readonly DrawnActor[], lines: readonly (readonly [string, string])[]): Drawing => ({
  actors: new Map(actors.map((actor) => [actor.id, actor])),
  relations: new Map(
    lines.map(([from, to], i) => [
      `r${i}`,
      { id: `r${i}`, from, to, type: 'contact', mutual: true, strength: 2, certainty: 'seen' } as const,
    ]),
  ),
  camps: new Map(),
});
const planned = (drawing: Drawing) => planLayout({ drawing, letters: 13, before: null }, measureName);

type Pair = readonly [number, number] | undefined;
const angle = (a: Pair, b: Pair): number => Math.atan2((b?.[1] ?? 0) - (a?.[1] ?? 0), (b?.[0] ?? 0) - (a?.[0] ?? 0));

describe('a line', () => {
  test('is straight when nothing is in its way, and bends around who stands between', () => {
    expect(planned(drawn([person('A', 0, 0), person('B', 300, 0)], [['A', 'B']])).routes.get('r0')?.points).toHaveLength(2);
    const between = drawn([person('A', 0, 0), person('B', 300, 0), person('C', 150, 0)], [['A', 'B']]);
    expect(planned(between).routes.get('r0')?.points).toHaveLength(4);
    expect(countFaults(between, planned(between))).toMatchObject({ throughShapes: 0, throughNames: 0 });
  });

  test('goes around in several bends where one is not enough, each going on where and as the last one ended', () => {
    const { drawing, letters } = judged('village60ByCamp');
    const turning = [...planLayout({ drawing, letters, before: null }, measureName).routes.values()].filter(
      ({ points }) => points.length > 4,
    );
    expect(turning.length).toBeGreaterThan(0);
    for (const { points } of turning) {
      expect(points.length % 3).toBe(1);
      for (let i = 3; i < points.length - 1; i += 3) {
        const [before, at, after] = points.slice(i - 1, i + 2).map(({ x, y }) => [x, y] as const);
        const [u, v] = [angle(before, at), angle(at, after)];
        expect(Math.abs(Math.sin(u - v))).toBeLessThan(1e-6);
      }
    }
  });

  test('bends to one side and a second one of the same pair to the other, whichever way they go', () => {
    const { routes } = planned(
      drawn(
        [person('A', 0, 0), person('B', 300, 0)],
        [
          ['A', 'B'],
          ['B', 'A'],
        ],
      ),
    );
    const [one, other] = ['r0', 'r1'].map((id) => routes.get(id)?.points[1]?.y ?? 0);
    expect(Math.sign(one ?? 0) * Math.sign(other ?? 0)).toBe(-1);
  });
});

test('nothing to draw is laid out too, and so are actors on one heap', () => {
  expect(planned(EMPTY_DRAWING).names.size).toBe(0);
  const heap = drawn(
    ['A', 'B', 'C'].map((id) => person(id, 0, 0)),
    [
      ['A', 'B'],
      ['B', 'C'],
    ],
  );
  expect(planned(heap).routes.size).toBe(2);
});
