import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/identifiers.ts';
import { placeAllNear, placeNear, ROOM_HIGH, ROOM_WIDE } from '../../src/domain/placeNear.ts';
import type { MapPoint } from '../../src/domain/quantities.ts';
import { byId, randomMap } from '../maps/randomMap.ts';

const apart = (a: MapPoint, b: MapPoint) => Math.abs(a.x - b.x) >= ROOM_WIDE || Math.abs(a.y - b.y) >= ROOM_HIGH;
const standing = (points: readonly MapPoint[]) => {
  const map = randomMap(1, points.length, 0);
  const ids = [...map.actors.keys()];
  return { ...map, positions: byId(points.map((point, i) => ({ id: ids[i] as ActorId, ...point, placedByHand: false }))) };
};
const newcomers = (ties: readonly (readonly [string, ...string[]])[]) =>
  ties.map(([id, ...neighbours]) => ({ id: id as ActorId, neighbours: neighbours as ActorId[] }));

describe('a place for a new actor', () => {
  it('is the asked spot when it is free', () => {
    expect(placeNear(standing([]), [], { x: 30, y: -70 })).toEqual({ x: 30, y: -70 });
  });

  it('is next to the only neighbour, on nobody', () => {
    const map = standing([
      { x: 0, y: 0 },
      { x: 900, y: 0 },
    ]);
    const spot = placeNear(map, ['actor-1' as ActorId]);
    expect(Math.hypot(spot.x - 900, spot.y)).toBeLessThan(250);
    expect(apart(spot, { x: 900, y: 0 })).toBe(true);
  });

  it('is between two neighbours that stand apart', () => {
    const map = standing([
      { x: 0, y: 0 },
      { x: 600, y: 0 },
    ]);
    expect(placeNear(map, ['actor-0' as ActorId, 'actor-1' as ActorId])).toEqual({ x: 300, y: 0 });
  });

  it('is free space near the middle for an actor without neighbours', () => {
    const map = standing([
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ]);
    const spot = placeNear(map, []);
    expect(Math.hypot(spot.x - 200, spot.y - 100)).toBeLessThan(250);
    for (const { x, y } of map.positions.values()) expect(apart(spot, { x, y })).toBe(true);
  });
});

describe('places for many new actors', () => {
  it('puts nobody on anybody, also for a thousand at once', () => {
    const map = standing([{ x: 0, y: 0 }]);
    const many = Array.from({ length: 1000 }, (_, i) => ({ id: `n${i}` as ActorId, neighbours: [] }));
    const spots = placeAllNear(map, many);
    const sorted = [...spots, { x: 0, y: 0 }].sort((a, b) => a.x - b.x);
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        if (b.x - a.x >= ROOM_WIDE) break;
        expect(apart(a, b)).toBe(true);
      }
  });

  it('brings newcomers to the newcomers they are tied to, whichever comes first', () => {
    const map = standing([
      { x: 0, y: 0 },
      { x: 5000, y: 0 },
    ]);
    const [first, second, third] = placeAllNear(
      map,
      newcomers([
        ['c', 'b'],
        ['b', 'a'],
        ['a', 'actor-1'],
      ]),
    );
    for (const spot of [first, second, third]) expect(Math.abs((spot?.x ?? 0) - 5000)).toBeLessThan(700);
  });

  it('gives the same places for the same question', () => {
    const map = randomMap(4, 40, 60);
    const asked = newcomers([['a', 'actor-1', 'actor-2'], ['b'], ['c', 'a', 'b']]);
    expect(placeAllNear(map, asked)).toEqual(placeAllNear(map, asked));
  });
});
