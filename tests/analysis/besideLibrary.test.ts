import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
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

  it('closeness, also as it is reckoned on large maps', () => {
    expectSame(closeness(positive), closenessCentrality(graph, { wassermanFaust: true }));
    expectSame(closenessOfMany(positive), closenessCentrality(graph, { wassermanFaust: true }));
  });

  it('PageRank, plain and by strength', () => {
    const strict = { tolerance: 1e-14, maxIterations: 2_000 };
    expectSame(pageRank(positive), pagerank(graph, { ...strict, getEdgeWeight: null }));
    expectSame(pageRank(positive, true), pagerank(graph, { ...strict, getEdgeWeight: 'strength' }));
  });

  it('eigenvector', () => {
    const strict = { tolerance: 1e-15, maxIterations: 10_000, getEdgeWeight: null };
    expectSame(eigenvector(positive), eigenvectorCentrality(graph, strict));
  });
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
