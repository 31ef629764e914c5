import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../../../src/domain/actorMap.ts';
import type { ActorMatch } from '../../../../src/domain/actorMatch.ts';
import type { RelationId } from '../../../../src/domain/identifiers.ts';
import { nl } from '../../../../src/language/nl.ts';
import { picturedMaps } from '../../../../src/ui/compare/picture/picturedMaps.ts';
import { itemInWords, pictureItems } from '../../../../src/ui/compare/picture/pictureItems.ts';
import { pictureLight } from '../../../../src/ui/compare/picture/pictureLight.ts';
import { randomMap } from '../../../maps/randomMap.ts';
import { actorId, emptyMap, mapOf } from '../../../maps/smallMaps.ts';

const pictured = (before: ActorMap, after: ActorMap, matches: readonly ActorMatch[] = []) =>
  picturedMaps(before, after, compareMaps(before, after, matches), matches);
const said = (before: readonly string[], after: readonly string[]): ActorMatch => ({
  before: before.map(actorId),
  after: after.map(actorId),
  confidence: 'said',
  grounds: [],
});
const placeOf = (maps: ReturnType<typeof pictured>, id: string) => {
  const { x, y } = maps.positions.get(actorId(id)) ?? { x: Number.NaN, y: Number.NaN };
  return { x, y };
};
const moved = (map: ActorMap, by: (at: { x: number; y: number }) => { x: number; y: number }): ActorMap => ({
  ...map,
  positions: new Map([...map.positions].map(([id, at]) => [id, { ...at, ...by(at) }])),
});

describe('places', () => {
  test('who is on both stands where the newer map has it, who is gone where it stood', () => {
    const maps = pictured(
      mapOf(['A', 'B', 'C']),
      moved(mapOf(['A', 'B']), ({ x }) => ({ x, y: x + 10 })),
    );
    expect(placeOf(maps, 'A')).toEqual({ x: 0, y: 10 });
    expect(placeOf(maps, 'B')).toEqual({ x: 100, y: 110 });
    expect(placeOf(maps, 'C')).toEqual({ x: 200, y: 0 });
  });

  test('who is gone steps aside for somebody who stands there now', () => {
    const after = moved(mapOf(['A']), () => ({ x: 100, y: 0 }));
    const { x, y } = placeOf(pictured(mapOf(['A', 'B']), after), 'B');
    const away = Math.hypot(x - 100, y);
    expect(away).toBeGreaterThan(50);
    expect(away).toBeLessThan(150);
  });

  test('when the newer map was drawn apart, twice as wide, who is gone is shifted and scaled along', () => {
    const after = moved(mapOf(['a', 'b', 'c']), ({ x, y }) => ({ x: 2 * x + 1000, y: y + 500 }));
    const matches = [said(['A'], ['a']), said(['B'], ['b']), said(['C'], ['c'])];
    const { x, y } = placeOf(pictured(mapOf(['A', 'B', 'C', 'D']), after, matches), 'D');
    expect(x).toBeCloseTo(1600);
    expect(y).toBeCloseTo(500);
  });

  test('with nobody on both, the older map stands left of the newer', () => {
    const maps = pictured(mapOf(['A', 'B']), mapOf(['P', 'Q']));
    for (const old of ['A', 'B']) for (const now of ['P', 'Q']) expect(placeOf(maps, old).x).toBeLessThan(placeOf(maps, now).x);
  });

  test('everybody has a place of its own, also on two large maps', () => {
    const maps = pictured(randomMap(1, 120, 200), randomMap(2, 90, 150));
    const { size } = maps.actors;
    expect(maps.positions.size).toBe(size);
    for (const { x, y } of maps.positions.values()) expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe('who is drawn how', () => {
  test('new, gone and changed are apart from those that stay, and agree with the comparison', () => {
    const [before, after] = [randomMap(1, 60, 120), randomMap(3, 70, 120)];
    const comparison = compareMaps(before, after);
    const maps = picturedMaps(before, after, comparison);
    const states = [...maps.actors.values()].map(({ change }) => change?.state ?? 'same');
    for (const state of ['new', 'gone', 'changed'] as const)
      expect(states.filter((one) => one === state)).toHaveLength(comparison.actors.filter((one) => one.state === state).length);
    expect([...maps.actors.values()].filter(({ isSteady }) => isSteady)).toHaveLength(comparison.same.actors);
    expect(maps.lines).toHaveLength(comparison.relations.length);
  });

  test('lines that did not change are steady, the others are drawn as they were and as they are', () => {
    const maps = pictured(
      mapOf(
        ['A', 'B', 'C'],
        [
          ['A', 'B'],
          ['B', 'C'],
        ],
      ),
      mapOf(
        ['A', 'B', 'C'],
        [
          ['A', 'B'],
          ['B', 'C', 'tension'],
        ],
      ),
    );
    expect(maps.steady.map(({ id }) => id)).toEqual(['A-B']);
    expect(maps.lines.map(({ was, is }) => [was[0]?.type, is[0]?.type])).toEqual([['contact', 'tension']]);
  });

  test('without an answer nothing is marked, and both maps are there whole', () => {
    const maps = picturedMaps(mapOf(['A', 'B'], [['A', 'B']]), mapOf(['A', 'C'], [['A', 'C']]), null);
    expect(maps.hasMarks).toBe(false);
    expect([...maps.was.actors.keys(), ...maps.was.relations.keys()]).toEqual(['A', 'B', 'A-B']);
    expect([...maps.is.actors.keys(), ...maps.is.relations.keys()]).toEqual(['A', 'C', 'A-C']);
    expect(pictureItems(maps, 'together')).toEqual([]);
  });

  test('a map alone is drawn as it is', () => {
    const maps = picturedMaps(null, mapOf(['A', 'B'], [['A', 'B']]), null);
    expect([...maps.actors.values()].every(({ isSteady }) => isSteady)).toBe(true);
    expect(maps.steady).toHaveLength(1);
  });

  test('an empty map beside a full one has everybody new, or gone', () => {
    const items = (maps: ReturnType<typeof pictured>) =>
      pictureItems(maps, 'together').map((item) => itemInWords(item, maps, nl));
    expect(items(pictured(emptyMap(), mapOf(['A'])))).toEqual(['A: nieuw op de kaart.']);
    expect(items(pictured(mapOf(['A']), emptyMap()))).toEqual(['A: niet meer op de kaart.']);
  });

  test('an actor that became two, and two that became one, lose nobody and no line', () => {
    const split = pictured(mapOf(['A', 'B'], [['A', 'B']]), mapOf(['a1', 'a2', 'B'], [['a2', 'B']]), [said(['A'], ['a1', 'a2'])]);
    expect([...split.actors.keys()].sort()).toEqual(['B', 'a1', 'a2']);
    expect(split.was.relations.get('A-B' as RelationId)).toMatchObject({ from: 'a1', to: 'B' });
    const merged = pictured(mapOf(['A', 'B']), mapOf(['ab']), [said(['A', 'B'], ['ab'])]);
    expect([...merged.actors.keys()].sort()).toEqual(['B', 'ab']);
    expect(pictureItems(merged, 'together').map((item) => itemInWords(item, merged, nl))).toContain('B: nu deel van ab.');
  });

  test('an id that the newer map gives to somebody else is not mixed up', () => {
    const maps = pictured(mapOf(['A', 'B']), mapOf(['B']), [said(['A'], ['B'])]);
    expect([...maps.actors.values()].map(({ was, is }) => [was?.name ?? null, is?.name ?? null])).toEqual([
      ['A', 'B'],
      ['B', null],
    ]);
  });

  test('names are written as asked, on both maps', () => {
    const maps = picturedMaps(mapOf(['A']), mapOf(['A']), null, [], () => 'actor');
    expect([maps.was, maps.is, maps.all].map(({ actors }) => actors.get(actorId('A'))?.name)).toEqual([
      'actor',
      'actor',
      'actor',
    ]);
  });
});

describe('light', () => {
  const maps = pictured(mapOf(['A', 'B', 'C'], [['A', 'B']]), mapOf(['A', 'B', 'D'], [['B', 'D']]));
  const light = {
    before: { actors: [actorId('C')], relations: ['A-B' as RelationId] },
    after: { actors: [], relations: ['B-D' as RelationId] },
  };

  test('in one picture the evidence of both maps is lit, with the ends of its lines', () => {
    expect([...(pictureLight(light, maps, 'together')?.actors ?? [])].sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('beside each other each map lights its own', () => {
    expect([...(pictureLight(light, maps, 'before')?.actors ?? [])].sort()).toEqual(['A', 'B', 'C']);
    expect([...(pictureLight(light, maps, 'after')?.actors ?? [])].sort()).toEqual(['B', 'D']);
    expect(pictureLight(null, maps, 'after')).toBeNull();
  });
});
