import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import { sketchMap } from '../../src/workspace/sketchMap.ts';
import { byId, plainProperties, randomMap } from '../maps/randomMap.ts';

const at = (id: string, x: number, y: number) => ({ id: id as never, x, y, placedByHand: false });

describe('the small picture of a map', () => {
  test('keeps the proportions of the map, centred in a square', () => {
    const map: ActorMap = {
      ...randomMap(1, 3, 0),
      positions: byId([at('actor-0', 0, 0), at('actor-1', 100, 50), at('actor-2', 50, 25)]),
    };
    expect(sketchMap(map).points.map(([x, y]) => [x, y])).toEqual([
      [0, 0.25],
      [1, 0.75],
      [0.5, 0.5],
    ]);
  });

  test('puts one actor in the middle and shows nothing of an empty map', () => {
    const one: ActorMap = { ...randomMap(1, 1, 0), positions: byId([at('actor-0', 300, -40)]) };
    expect(sketchMap(one).points.map(([x, y]) => [x, y])).toEqual([[0.5, 0.5]]);
    expect(sketchMap(newActorMap(plainProperties('m', 'Leeg')))).toEqual({ points: [], lines: [], grounds: [] });
  });

  test('tells tension from the rest, and camps from none', () => {
    const map = randomMap(2, 12, 30);
    const sketch = sketchMap(map);
    const tensions = [...map.relations.values()].filter(({ type }) => type === 'tension').length;
    expect(sketch.lines.filter(([, , isTension]) => isTension)).toHaveLength(tensions);
    const onCamps = [...map.actors.values()].filter(({ camp }) => camp !== null && camp !== 'none').length;
    expect(sketch.points.filter(([, , camp]) => camp >= 0)).toHaveLength(onCamps);
  });

  test('gives members of a camp that stand together one ground, and who stands far off one of its own', () => {
    const map = randomMap(1, 5, 0);
    const camps = byId([{ id: 'c' as never, name: 'Tegen', order: 3 } as never]);
    const actors = byId([...map.actors.values()].map((actor) => ({ ...actor, kind: 'group' as const, camp: 'c' as never })));
    const sketch = sketchMap({
      ...map,
      camps,
      actors,
      positions: byId([
        at('actor-0', 0, 0),
        at('actor-1', 100, 0),
        at('actor-2', 100, 100),
        at('actor-3', 90, 20),
        at('actor-4', 1_000, 500),
      ]),
    });
    // The fourth stands within the triangle of the others.
    expect(sketch.grounds.map(([camp, corners]) => [camp, [...corners].sort()])).toEqual([
      [3, [0, 1, 2]],
      [3, [4]],
    ]);
    expect(sketch.points.map(([, , , kind]) => kind)).toEqual([1, 1, 1, 1, 1]);
  });

  test('stays small on a large map, with every place inside the square and every line between two places', () => {
    const { points, lines } = sketchMap(randomMap(3, 1_000, 3_000));
    expect(points.length).toBe(200);
    expect(lines.length).toBeLessThanOrEqual(300);
    for (const [x, y] of points) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0);
    for (const [from, to] of lines) expect(points[from] && points[to]).toBeDefined();
  });
});
