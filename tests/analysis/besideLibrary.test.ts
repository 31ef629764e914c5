import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { describe, expect, it } from 'vitest';
import { layerOf, layersOf } from '../../src/analysis/layers.ts';
import { betweenness } from '../../src/analysis/metrics/betweenness.ts';
import { betweennessInParts, sampledBetweenness } from '../../src/analysis/metrics/betweennessInParts.ts';
import { closeness, closenessOfMany } from '../../src/analysis/metrics/closeness.ts';
import { eigenvector } from '../../src/analysis/metrics/eigenvector.ts';
import { pageRank } from '../../src/analysis/metrics/pageRank.ts';
import { toGraph } from '../../src/analysis/toGraph.ts';
import { randomMap } from '../maps/randomMap.ts';
import { clusteredMap } from './clusteredMap.ts';

/** Sizes around a multiple of 32, since actors are taken 32 at a time. */
describe.each([31, 32, 33, 200])('on a random map of %i actors our own is the library’s', (actors) => {
  const { positive } = layersOf(randomMap(actors, actors, actors * 2));
  const graph = toGraph(positive);
  const expectSame = (found: Float64Array | null, wanted: Readonly<Record<string, number>>) => {
    expect(found).toHaveLength(actors);
    for (const [actor, value] of (found ?? []).entries())
      expect(Math.abs(value - (wanted[actor] as number))).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
  };

  it('betweenness', () => {
    expectSame(betweenness(positive), betweennessCentrality(graph, { getEdgeWeight: null, normalized: false }));
  });

  it('closeness as it is reckoned on large maps', () => {
    expectSame(closenessOfMany(positive), closenessCentrality(graph, { wassermanFaust: true }));
  });
});

const starOf = (actors: number) =>
  layerOf(
    actors,
    Array.from({ length: actors - 1 }, (_, leaf) => ({ from: 0, to: leaf + 1, strength: 1 })),
  );
/** Everybody of the one side with everybody of the other. */
const twoSided = (one: number, other: number) =>
  layerOf(
    one + other,
    Array.from({ length: one * other }, (_, pair) => ({
      from: Math.floor(pair / other),
      to: one + (pair % other),
      strength: 1,
    })),
  );
const expectAll = (found: Float64Array | null, wanted: (actor: number) => number) => {
  for (const [actor, value] of (found ?? [Number.NaN]).entries())
    expect(Math.abs(value / wanted(actor) - 1), `actor ${actor}`).toBeLessThanOrEqual(1e-9);
};

/** Rounding alone keeps the sums of a hub moving, on which the library throws when it is asked for less. */
describe.each([
  [1, 1],
  [1, 49],
  [1, 199],
  [1, 128],
  [2, 64],
  [1, 1_999],
  [1, 4_999],
  [2, 100],
  [2, 1_000],
  [5, 200],
])('where %i stand between %i, what is known by heart is found', (one, other) => {
  const layer = one === 1 ? starOf(1 + other) : twoSided(one, other);
  const count = one + other;
  const hubs = (0.15 / count / (1 - 0.85 ** 2)) * (one + 0.85 * other);

  it('PageRank, plain and by strength', () => {
    for (const byStrength of [false, true])
      expectAll(pageRank(layer, byStrength), (actor) => (actor < one ? hubs / one : (1 - hubs) / other));
  });

  it('eigenvector: half of the squares on either side', () => {
    expectAll(eigenvector(layer), (actor) => Math.sqrt(0.5 / (actor < one ? one : other)));
  });

  it('closeness', () => {
    const far = (own: number, others: number) => (count - 1) / (others + 2 * (own - 1));
    expectAll(closeness(layer), (actor) => (actor < one ? far(one, other) : far(other, one)));
  });
});

it('PageRank says something of every map, hubs, loose ends and nobody at all included', () => {
  expect(pageRank(layerOf(0, []))).toHaveLength(0);
  for (let seed = 1; seed <= 40; seed++) {
    const { positive } = layersOf(randomMap(seed, 1 + seed * 9, Math.floor((seed % 7) * seed * 4)));
    expect(pageRank(positive, seed % 2 === 0).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
  }
});

it('betweenness on a chain as long as a map may be counts every pair', () => {
  const length = 1_000;
  const chain = layerOf(
    length,
    Array.from({ length: length - 1 }, (_, from) => ({ from, to: from + 1, strength: 1 })),
  );
  expect([...betweenness(chain)]).toEqual(Array.from({ length }, (_, actor) => actor * (length - 1 - actor)));
});

describe('betweenness in parts', () => {
  const { positive } = layersOf(clusteredMap(5, 700, 2_000));
  const exact = betweenness(positive);

  it('adds up to the whole, and tells how far it is', () => {
    const told: number[] = [];
    const parts = betweennessInParts(positive, 'steps', (done) => told.push(done));
    for (const [actor, value] of parts.entries()) expect(value).toBeCloseTo(exact[actor] as number, 6);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('is estimated from a sample, close for those on whom most ways run', () => {
    const estimate = sampledBetweenness(positive, 'steps');
    const first = [...exact.keys()].sort((a, b) => (exact[b] as number) - (exact[a] as number)).slice(0, 10);
    for (const actor of first)
      expect(Math.abs((estimate[actor] as number) / (exact[actor] as number) - 1), `actor ${actor}`).toBeLessThan(0.5);
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(sum(estimate) / sum(exact)).toBeCloseTo(1, 1);
  });
});
