import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { actorAt, distanceToLine } from '../../../src/ui/canvas/hitTest.ts';
import { shelterMap } from './harness/shelterMap.ts';

const map = shelterMap();
const id = 'wethouder' as ActorId;
const at = map.positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
const options = { zoom: 1, isTouch: false, names: new Map() };

describe('what is under the pointer', () => {
  it.each([
    ['the middle', 0, { on: 'actor', id, zone: 'body' }],
    ['the border', 22, { on: 'actor', id, zone: 'edge' }],
    ['just outside of the border', 29, { on: 'actor', id, zone: 'edge' }],
    ['empty paper', 45, { on: 'nothing' }],
  ])('is told at %s', (_, right, hit) => {
    expect(actorAt(map, { x: at.x + right, y: at.y }, options)).toEqual(hit);
  });
  it('gives a finger more room at the edge than a mouse', () => {
    const point = { x: at.x + 35, y: at.y };
    expect(actorAt(map, point, options).on).toBe('nothing');
    expect(actorAt(map, point, { ...options, isTouch: true })).toEqual({ on: 'actor', id, zone: 'edge' });
  });
  it('keeps the edge as wide on the screen when the map is small', () => {
    const point = { x: at.x + 37, y: at.y };
    expect(actorAt(map, point, { ...options, zoom: 0.5 })).toEqual({ on: 'actor', id, zone: 'edge' });
  });
  it('finds an actor by its name', () => {
    const names = new Map([[id, { box: { left: at.x - 50, right: at.x + 50, top: at.y + 60, bottom: at.y + 80 } }]]);
    expect(actorAt(map, { x: at.x + 40, y: at.y + 70 }, { ...options, names })).toEqual({ on: 'actor', id, zone: 'name' });
  });
  it('measures to the nearest point of a line, its ends included', () => {
    expect(distanceToLine({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
    expect(distanceToLine({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
  });
});
