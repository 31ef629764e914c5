import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/picture/drawing.ts';
import { groupedDrawing, groupOfShape, groupsOf, isBundle } from '../../src/picture/grouped.ts';
import { clusteredMap } from '../analysis/clusteredMap.ts';
import { twoCampsAndALink } from '../maps/smallMaps.ts';

describe('Camps as one shape', () => {
  const map = twoCampsAndALink();
  const groups = groupsOf(map, 'camps');
  const drawing = drawingOf(map);

  test('have their members, and a name with their number where those stand in the middle', () => {
    expect(groups.length).toBe(2);
    const grouped = groupedDrawing(drawing, groups);
    const shapes = [...grouped.actors.values()].filter(({ id }) => groupOfShape(id));
    expect(shapes.map(({ name }) => name)).toEqual(groups.map(({ name, members }) => `${name} (${members.length})`));
    const [first] = groups;
    const xs = (first?.members ?? []).map((id) => drawing.actors.get(id)?.at.x ?? Number.NaN);
    expect(shapes[0]?.at.x).toBeCloseTo(xs.reduce((sum, x) => sum + x, 0) / xs.length, 0);
    expect([...grouped.actors.keys()].filter((id) => groups.some(({ members }) => members.includes(id)))).toEqual([]);
  });

  test('bundle what runs out of them, tension apart, and leave out what runs within', () => {
    const { relations } = groupedDrawing(drawing, groups);
    const lines = [...relations.values()];
    expect(lines.every(({ id, from, to }) => isBundle(id) && from !== to)).toBe(true);
    expect(lines.map(({ type }) => type).sort()).toEqual(['contact', 'contact', 'tension']);
  });

  test('are as they were when all are open, and everybody else is the same object', () => {
    expect(groupedDrawing(drawing, [])).toBe(drawing);
    const grouped = groupedDrawing(drawing, groups.slice(0, 1));
    const kept = [...grouped.actors].filter(([id]) => !groupOfShape(id));
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter(([id, actor]) => drawing.actors.get(id) !== actor)).toEqual([]);
  });
});

test('Of a large map no line leads to who is not drawn, and the more relations the wider the line', () => {
  const map = clusteredMap(4, 200, 500);
  const drawing = drawingOf(map);
  for (const by of ['camps', 'areas'] as const) {
    const { actors, relations } = groupedDrawing(drawing, groupsOf(map, by));
    expect(actors.size).toBeLessThan(drawing.actors.size / 2);
    const lines = [...relations.values()];
    expect(lines.filter(({ from, to }) => !actors.has(from) || !actors.has(to))).toEqual([]);
    expect(new Set(lines.filter(({ id }) => isBundle(id)).map(({ strength }) => strength))).toContain(3);
  }
});
