import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/analysis/layers.ts';
import { directedRows, gouldFernandez, gouldFernandezDirected } from '../../src/analysis/metrics/gouldFernandez.ts';
import { areaGroups, campGroups } from '../../src/analysis/metrics/groups.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { drawnMap } from './drawnMap.ts';

const NONE = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
/** The positions of one actor by camp. */
const positionsOf = (map: ActorMap, name: string) => {
  const layers = layersOf(map);
  const groups = campGroups(layers, map);
  const actor = layers.actors.findIndex(({ id }) => id === name);
  return {
    once: gouldFernandez(layers.positive, groups)[actor],
    directed: gouldFernandezDirected(directedRows(layers, map), groups)[actor],
  };
};
const trio = (a: string | undefined, v: string | undefined, b: string | undefined, ties: readonly string[]) =>
  drawnMap(
    Object.fromEntries(Object.entries({ a, v, b }).map(([name, camp]) => [name, camp === undefined ? {} : { camp }])),
    ties,
  );

describe('influence that goes a → v → b', () => {
  const arrows = ['a v influence', 'v b influence'];
  it.each([
    ['coordinator', 'A', 'A', 'A'],
    ['consultant', 'A', 'B', 'A'],
    ['gatekeeper', 'A', 'B', 'B'],
    ['representative', 'A', 'A', 'B'],
    ['liaison', 'A', 'B', 'C'],
    ['liaison', 'A', 'none', 'B'],
    ['liaison', 'A', undefined, 'none'],
    ['coordinator', undefined, undefined, undefined],
  ])('makes v a %s for %s, %s, %s', (position, a, v, b) => {
    expect(positionsOf(trio(a, v, b, arrows), 'v').directed).toEqual({ ...NONE, [position]: 1 });
  });

  it('makes v nothing when a reaches b, or when both point at v', () => {
    expect(positionsOf(trio('A', 'A', 'A', [...arrows, 'a b influence']), 'v').directed).toEqual(NONE);
    expect(positionsOf(trio('A', 'A', 'A', ['a v influence', 'b v influence']), 'v').directed).toEqual(NONE);
  });

  it('still counts a pair when only b reaches a: without direction they are tied', () => {
    const { once, directed } = positionsOf(trio('A', 'A', 'A', [...arrows, 'b a influence']), 'v');
    expect([once, directed]).toEqual([NONE, { ...NONE, coordinator: 1 }]);
  });

  it('does not run over tension', () => {
    expect(positionsOf(trio('A', 'A', 'A', ['a v influence', 'v b tension']), 'v')).toEqual({ once: NONE, directed: NONE });
  });
});

it('without direction one pair is a gatekeeper and a representative at once', () => {
  const { once, directed } = positionsOf(trio('A', 'B', 'B', ['a v', 'v b']), 'v');
  expect(once).toEqual({ ...NONE, gatekeeper: 1, representative: 1 });
  expect(directed).toEqual({ ...NONE, gatekeeper: 1, representative: 1 });
});

it('an actor in several neighbourhoods counts in the first', () => {
  const map = drawnMap({ a: { areas: ['Noord'] }, v: { areas: ['Noord', 'Zuid'] }, b: { areas: ['Zuid'] } }, ['a v', 'v b']);
  const layers = layersOf(map);
  const [, , v] = gouldFernandez(layers.positive, areaGroups(layers, map));
  expect(v).toEqual({ ...NONE, gatekeeper: 1, representative: 1 });
});
