import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/analysis/layers.ts';
import { articulationOf } from '../../src/analysis/metrics/articulation.ts';
import { betweenness, betweennessWeighted } from '../../src/analysis/metrics/betweenness.ts';
import { componentsOf } from '../../src/analysis/metrics/components.ts';
import { twoSidedness } from '../../src/analysis/metrics/twoSidedness.ts';
import { campPoles } from '../../src/analysis/poles.ts';
import { toGraph } from '../../src/analysis/toGraph.ts';
import { randomMap } from '../maps/randomMap.ts';
import { REFERENCE_NETWORKS, referenceMap, referenceValues } from './referenceNetwork.ts';

const TOLERANCE = 1e-9;
const expectClose = (actual: number, expected: number, what: string) =>
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(
    // The values were written with twelve digits.
    TOLERANCE * Math.max(1, Math.abs(expected)),
  );

const expectAllClose = (actual: Float64Array, expected: (i: number) => number | undefined) => {
  for (const [i, value] of actual.entries()) expectClose(value, expected(i) ?? Number.NaN, `actor ${i}`);
};

describe.each(REFERENCE_NETWORKS)('the measures on %s agree with networkx and igraph', (name) => {
  const map = referenceMap(name);
  const layers = layersOf(map);
  const values = referenceValues(name);
  const ids = layers.actors.map(({ id }) => id as string);
  const names = (numbers: readonly number[]) => numbers.map((number) => ids[number]).sort();

  it('betweenness', () => {
    expectAllClose(betweenness(layers.positive), (i) => values.betweenness_ruw[ids[i] ?? '']);
  });

  it('betweenness with strong ties as short ways', () => {
    expectAllClose(
      betweennessWeighted(layers.positive, values.lengte_teller),
      (i) => values.betweenness_gewogen_ruw[ids[i] ?? ''],
    );
  });

  it('cut points, what they cut off, bridges and components', () => {
    const { points, bridges } = articulationOf(layers.positive);
    expect(names(points.map(({ actor }) => actor))).toEqual(Object.keys(values.articulatiepunten).sort());
    for (const { actor, parts } of points) {
      const expected = values.articulatiepunten[ids[actor] ?? ''];
      expect(parts.map(({ length }) => length)).toEqual(expected?.delen_groottes);
      expect(names(parts.slice(1).flat())).toEqual([...(expected?.losgeraakt ?? [])].sort());
    }
    expect(bridges.map(([a, b]) => names([a, b])).sort()).toEqual(values.bruggen.map((pair) => [...pair].sort()).sort());
    expect(componentsOf(layers.positive).map(names).sort()).toEqual(values.componenten.map((part) => [...part].sort()).sort());
  });
});

describe.each(REFERENCE_NETWORKS.filter((name) => referenceValues(name).schakelscore))('two-sidedness on %s', (name) => {
  const map = referenceMap(name);
  const layers = layersOf(map);
  const values = referenceValues(name);
  const ids = layers.actors.map(({ id }) => id as string);

  it('agrees with the reference', () => {
    const found = twoSidedness(layers.positive, layers.tension, campPoles(layers, map));
    expect(found).toHaveLength(ids.length);
    for (const [i, actor] of found.entries()) {
      const id = ids[i] ?? '';
      const expected = values.schakelscore?.[id];
      if (!expected) throw new Error(`no value for ${id}`);
      expectClose(actor.weakestLeg, expected.zwakste_been_punten, `${id} weakest leg`);
      expectClose(actor.tensionShare, expected.spanningsaandeel, `${id} tension`);
      expectClose(actor.pathShare, expected.padaandeel, `${id} paths`);
      expectClose(actor.onlyBetween.length, expected.enige_tussenpersoon_paren, `${id} only between`);
      expectClose(actor.score, expected.score, `${id} score`);
    }
  });
});

describe('betweenness of our own', () => {
  it.each([3, 40, 300])('equals graphology-metrics on a random map of %i actors', (count) => {
    const { positive } = layersOf(randomMap(7, count, count * 3));
    const graph = toGraph(positive);
    const plain = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
    const weighted = betweennessCentrality(graph, { getEdgeWeight: (_, { strength }) => 6 / strength, normalized: false });
    expectAllClose(betweenness(positive), (i) => plain[i]);
    expectAllClose(betweennessWeighted(positive), (i) => weighted[i]);
  });
});
