import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { EMPTY_LAYOUT } from '../../../src/picture/layout/layout.ts';
import { actorAt, distanceToLine, relationAt } from '../../../src/ui/canvas/pointedAt.ts';
import { shelterMap } from './harness/shelterMap.ts';

const drawing = drawingOf(shelterMap());
const id = 'huisarts';
const at = drawing.actors.get(id)?.at ?? { x: Number.NaN, y: Number.NaN };
const pointer = { at, zoom: 1, isTouch: false };
const right = (by: number, down = 0) => ({ ...pointer, at: { x: at.x + by, y: at.y + down } });

describe('what is under the pointer', () => {
  it.each([
    ['the middle', 0, { on: 'actor', id, zone: 'body' }],
    ['the border', 19, { on: 'actor', id, zone: 'edge' }],
    ['just outside of the border', 26, { on: 'actor', id, zone: 'edge' }],
    ['empty paper', 42, { on: 'nothing' }],
  ])('is told at %s', (_, by, hit) => {
    expect(actorAt(drawing, new Map(), right(by))).toEqual(hit);
  });
  it('gives a finger more room at the edge than a mouse', () => {
    expect(actorAt(drawing, new Map(), right(32)).on).toBe('nothing');
    expect(actorAt(drawing, new Map(), { ...right(32), isTouch: true })).toEqual({ on: 'actor', id, zone: 'edge' });
  });
  it('keeps the edge as wide on the screen when the map is small', () => {
    expect(actorAt(drawing, new Map(), { ...right(34), zoom: 0.5 })).toEqual({ on: 'actor', id, zone: 'edge' });
  });
  it('goes by the silhouette: a group is wider than high, a house has no upper corners', () => {
    const group = drawing.actors.get('comite')?.at ?? at;
    const house = drawing.actors.get('krant')?.at ?? at;
    const hit = (x: number, y: number) => actorAt(drawing, new Map(), { ...pointer, at: { x, y } }).on;
    expect([hit(group.x + 33, group.y), hit(group.x, group.y + 33)]).toEqual(['actor', 'nothing']);
    expect([hit(house.x + 24, house.y + 24), hit(house.x + 24, house.y - 24)]).toEqual(['actor', 'nothing']);
  });
  it('finds an actor by its badge, and by its name', () => {
    const mayor = drawing.actors.get('wethouder')?.at ?? at;
    const badge = { ...pointer, at: { x: mayor.x + 18, y: mayor.y - 20 } };
    expect(actorAt(drawing, new Map(), badge)).toEqual({ on: 'actor', id: 'wethouder', zone: 'body' });
    const names = new Map([[id, { left: at.x - 50, right: at.x + 50, top: at.y + 60, bottom: at.y + 80 }]]);
    expect(actorAt(drawing, names, right(40, 70))).toEqual({ on: 'actor', id, zone: 'name' });
  });
  it('finds a line along its bend, and not where it would run straight', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 100 },
      { x: 200, y: 100 },
      { x: 300, y: 0 },
    ];
    const layout = { ...EMPTY_LAYOUT, routes: new Map([['bent', { points, mark: 0.5 }]]) };
    expect(relationAt(layout, { ...pointer, at: { x: 150, y: 77 } })).toEqual({ on: 'relation', id: 'bent' });
    expect(relationAt(layout, { ...pointer, at: { x: 150, y: 0 } })).toEqual({ on: 'nothing' });
  });
  it('measures to the nearest point of a line, its ends included', () => {
    expect(distanceToLine({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
    expect(distanceToLine({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
  });
});
