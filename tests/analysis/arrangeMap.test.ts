import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMap } from '../../scripts/example/exampleMap.ts';
import { clashes, zonesOf } from '../../src/analysis/arrange/zones.ts';
import { type ArrangeRequest, arrangeMap } from '../../src/analysis/arrangeMap.ts';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, CampId, RelationId } from '../../src/domain/identifiers.ts';
import { placeNear } from '../../src/domain/placeNear.ts';
import type { Position } from '../../src/domain/position.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { byId, randomMap } from '../maps/randomMap.ts';
import { villageOf } from '../maps/villages.ts';
import { clusteredMap } from './clusteredMap.ts';
import { drawnMap } from './drawnMap.ts';

const BY_RELATIONS: ArrangeRequest = { by: 'relations', everyone: false };
const WIDE = 90;
/** Places are whole units, and names were given room last. */
const HALF_A_STRIP = 27;
const HIGH = 70;

const arranged = (map: ActorMap, request: ArrangeRequest = BY_RELATIONS): ActorMap => ({
  ...map,
  positions: new Map([
    ...map.positions,
    ...arrangeMap(map, request).map(({ id, x, y }): [ActorId, Position] => [
      id,
      { id, x, y, placedByHand: map.positions.get(id)?.placedByHand ?? false },
    ]),
  ]),
});
const placesOf = (map: ActorMap) => [...map.positions.values()];
const overlaps = (map: ActorMap) => {
  const places = placesOf(map);
  return places.flatMap((a, i) => places.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < WIDE && Math.abs(a.y - b.y) < HIGH));
};
const middle = (places: readonly { x: number; y: number }[]) => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});
const where = (map: ActorMap, belongs: (camp: string | null, areas: readonly string[]) => boolean) =>
  placesOf(map).filter(({ id }) => {
    const actor = map.actors.get(id);
    return actor !== undefined && belongs(actor.camp, actor.neighbourhoods);
  });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('arranging by relations', () => {
  it.each([
    [30, 60],
    [200, 500],
  ])('leaves no name of %i on another', (actors, relations) => {
    expect(overlaps(arranged(clusteredMap(1, actors, relations)))).toEqual([]);
  });

  it('brings together who deal with each other', () => {
    const map = clusteredMap(2, 60, 140);
    const lengthOf = (at: ActorMap) => {
      const centre = middle(placesOf(at));
      const size = Math.max(...placesOf(at).map((place) => distance(place, centre)));
      const good = [...at.relations.values()].filter(({ type }) => type !== 'tension');
      const ends = (id: ActorId) => at.positions.get(id) as Position;
      return good.reduce((sum, { from, to }) => sum + distance(ends(from), ends(to)), 0) / good.length / size;
    };
    expect(lengthOf(arranged(map))).toBeLessThan(0.7 * lengthOf(map));
  });

  it('moves the others at most 2 % of the picture when one actor is added to 200', () => {
    const before = arranged(clusteredMap(3, 200, 500));
    const ids = [...before.actors.keys()];
    for (const pair of [
      [3, 11],
      [40, 41],
      [90, 170],
    ]) {
      const neighbours = pair.map((i) => ids[i] as ActorId);
      const added = newActor('new' as ActorId, 'Nieuw');
      const position = { id: added.id, ...placeNear(before, neighbours), placedByHand: false };
      const after = arranged({
        ...before,
        actors: new Map([...before.actors, [added.id, added]]),
        positions: new Map([...before.positions, [added.id, position]]),
        relations: byId([
          ...before.relations.values(),
          ...neighbours.map((other, i) => newRelation(`new-${i}` as RelationId, added.id, other)),
        ]),
      });
      const centre = middle(placesOf(before));
      const radius = Math.max(...placesOf(before).map((place) => distance(place, centre)));
      const moves = placesOf(before).map((place) => distance(place, after.positions.get(place.id) as Position) / radius);
      expect(Math.max(...moves)).toBeLessThanOrEqual(0.02);
    }
  });

  it('leaves actors that were placed by hand, unless everyone may move', () => {
    const map = randomMap(5, 40, 80);
    const byHand = placesOf(map).filter(({ placedByHand }) => placedByHand);
    expect(byHand.length).toBeGreaterThan(5);
    for (const by of ['relations', 'camp', 'neighbourhood'] as const) {
      const after = arranged(map, { by, everyone: false });
      for (const place of byHand) expect(after.positions.get(place.id)).toEqual(place);
    }
    expect(
      byHand.some((place) => arranged(map, { ...BY_RELATIONS, everyone: true }).positions.get(place.id)?.x !== place.x),
    ).toBe(true);
  });

  it('keeps two groups with nothing but tension between them further apart than who is in them', () => {
    const names = ['a', 'b'].map((camp) => [1, 2, 3, 4].map((i) => camp + i));
    const inside = names.flatMap((group) =>
      group.flatMap((one, i) => group.slice(i + 1).map((other) => `${one} ${other} trust 2`)),
    );
    const across = (names[0] ?? []).flatMap((one) => (names[1] ?? []).map((other) => `${one} ${other} tension 3`));
    const after = arranged(drawnMap(Object.fromEntries(names.flat().map((name) => [name, {}])), [...inside, ...across]));
    const [a, b] = ['a', 'b'].map((camp) => placesOf(after).filter(({ id }) => id.startsWith(camp))) as [Position[], Position[]];
    const widest = Math.max(...[a, b].map((group) => Math.max(...group.map((place) => distance(place, middle(group))))));
    expect(distance(middle(a), middle(b))).toBeGreaterThan(1.5 * widest);
  });

  it('gives the same places for the same map, whatever the order of drawing', () => {
    const map = clusteredMap(4, 40, 80);
    const turned = {
      ...map,
      actors: byId([...map.actors.values()].reverse()),
      relations: byId([...map.relations.values()].reverse()),
    };
    expect(arrangeMap(turned, BY_RELATIONS)).toEqual(arrangeMap(map, BY_RELATIONS));
  });
});

describe('arranging keeps the camps free', () => {
  const nowhere = (map: ActorMap): ActorMap => ({ ...map, positions: new Map() });
  it.each([
    ['the example', exampleMap('nl')],
    ['the example, from nothing', nowhere(exampleMap('nl'))],
    ['a village of 24, from nothing', nowhere(villageOf(24))],
    ['a village of 60, from nothing', nowhere(villageOf(60))],
    ['a map of 80', clusteredMap(6, 80, 160)],
    ['a map of 200', clusteredMap(3, 200, 500)],
  ])('of others, with a strip beside them: %s', (_, map) => {
    const after = arranged(map, { ...BY_RELATIONS, everyone: true });
    expect(overlaps(after)).toEqual([]);
    expect(clashesOn(after)).toBe(0);
    // And again: it stays so, and hardly anybody moves.
    const again = arranged(after);
    expect(clashesOn(again)).toBe(0);
  });

  it.each([24, 60] as const)('leaves hardly anybody of %i on a line between two others, though nothing is bent yet', (size) => {
    const carefully = tangledOn(villageOf(size));
    const after = tangledOn(arranged(nowhere(villageOf(size)), { ...BY_RELATIONS, everyone: true }));
    expect(after.crossings).toBeLessThanOrEqual(carefully.crossings);
    expect(after.onLines).toBeLessThanOrEqual(3);
  });

  it('moves only those who came in just now, when asked so', () => {
    const map = villageOf(24);
    const ids = [...map.actors.keys()];
    const added = Array.from({ length: 8 }, (_, i) => newActor(`new-${i}` as ActorId, `Nieuw ${i}`));
    const more: ActorMap = {
      ...map,
      actors: byId([...map.actors.values(), ...added]),
      positions: byId([...map.positions.values(), ...added.map(({ id }) => ({ id, x: 500, y: 300, placedByHand: false }))]),
      relations: byId([
        ...map.relations.values(),
        ...added.map(({ id }, i) => newRelation(`n${i}` as RelationId, id, ids[i] as ActorId)),
      ]),
    };
    const after = arranged(more, { ...BY_RELATIONS, only: added.map(({ id }) => id) });
    for (const [id, place] of map.positions) expect(after.positions.get(id)).toEqual(place);
    const stacked = overlaps(after).filter((place) => !map.positions.has(place.id));
    expect(stacked).toEqual([]);
  });
});

describe('arranging by camp', () => {
  it('puts the poles left and right, those of no camp between, the untagged below', () => {
    const after = arranged(clusteredMap(6, 80, 160), { by: 'camp', everyone: true });
    const [a, b, none, untagged] = ['A', 'B', 'none', null].map((camp) => where(after, (own) => own === camp)) as Position[][];
    const [right, left] = [
      (side: Position[] = []) => Math.max(...side.map(({ x }) => x)),
      (side: Position[] = []) => Math.min(...side.map(({ x }) => x)),
    ];
    expect(right(a)).toBeLessThan(left(none));
    expect(right(none)).toBeLessThan(left(b));
    expect(Math.min(...(untagged ?? []).map(({ y }) => y))).toBeGreaterThan(Math.max(...(none ?? []).map(({ y }) => y)));
    expect(overlaps(after)).toEqual([]);
  });

  it('spreads five camps around the middle, apart from each other', () => {
    const map = clusteredMap(7, 100, 200);
    const camps = [0, 1, 2, 3, 4].map((order) => ({ id: `c${order}` as CampId, name: `${order}`, order }));
    const five = {
      ...map,
      camps: byId(camps),
      actors: byId([...map.actors.values()].map((actor, i) => ({ ...actor, camp: camps[i % 6]?.id ?? ('none' as const) }))),
    };
    const after = arranged(five, { by: 'camp', everyone: true });
    const groups = [...camps.map(({ id }) => id as string), 'none'].map((camp) => boxOf(where(after, (own) => own === camp)));
    for (const [i, one] of groups.entries()) for (const other of groups.slice(i + 1)) expect(isApart(one, other)).toBe(true);
  });
});

describe('arranging by neighbourhood', () => {
  it('gives every neighbourhood a place of its own', () => {
    const after = arranged(clusteredMap(8, 90, 150), { by: 'neighbourhood', everyone: true });
    const boxes = [...after.areas.keys()].map((area) => boxOf(where(after, (_, areas) => areas.includes(area))));
    for (const [i, one] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(isApart(one, other)).toBe(true);
    expect(overlaps(after)).toEqual([]);
  });
});

describe('whatever the map', () => {
  it('everybody gets a place, on nobody', () => {
    const requests = fc.record({
      by: fc.constantFrom('relations' as const, 'camp' as const, 'neighbourhood' as const),
      everyone: fc.constant(true),
    });
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 0, max: 25 }),
        fc.nat(60),
        fc.boolean(),
        requests,
        (seed, actors, relations, heap, request) => {
          const map = randomMap(seed, actors, relations);
          // Everybody on one spot, or nowhere yet.
          const start = { ...map, positions: heap ? byId(placesOf(map).map((place) => ({ ...place, x: 5, y: 5 }))) : new Map() };
          const after = arranged(start, request);
          expect(after.positions.size).toBe(actors);
          for (const { x, y } of placesOf(after)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(overlaps(after)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const boxOf = (places: readonly Position[]) => {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
const isApart = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  a.right + WIDE <= b.left || b.right + WIDE <= a.left || a.bottom + HIGH <= b.top || b.bottom + HIGH <= a.top;

const campsOf = (map: ActorMap) =>
  [...map.actors.values()].map(({ camp }) => (camp === null || camp === 'none' ? null : [...map.camps.keys()].indexOf(camp)));
const clashesOn = (map: ActorMap): number => {
  const points = [...map.actors.keys()].map((id) => map.positions.get(id) as Position);
  return clashes(points, zonesOf(points, campsOf(map)), campsOf(map), HALF_A_STRIP);
};
/** Straight lines that cross, and actors on such a line between two others. */
const tangledOn = (map: ActorMap) => {
  const at = (id: ActorId) => map.positions.get(id) as Position;
  const pairs = new Map([...map.relations.values()].map(({ from, to }) => [[from, to].sort().join(' '), [from, to] as const]));
  const lines = [...pairs.values()];
  const side = (a: Position, b: Position, c: Position) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  const cross = (a: Position, b: Position, c: Position, d: Position) =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  const far = (p: Position, a: Position, b: Position) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
  };
  const crossings = lines.flatMap(([a, b], i) => lines.slice(i + 1).filter(([c, d]) => cross(at(a), at(b), at(c), at(d)))).length;
  const onLines = lines.flatMap(([a, b]) =>
    placesOf(map).filter((place) => place.id !== a && place.id !== b && far(place, at(a), at(b)) < 24),
  ).length;
  return { crossings, onLines };
};
