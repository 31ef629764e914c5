import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { type Layer, layerOf, type Tie } from '../../src/analysis/layers.ts';
import { betweenness, betweennessWeighted } from '../../src/analysis/metrics/betweenness.ts';
import { sampledBetweenness } from '../../src/analysis/metrics/betweennessInParts.ts';
import { closeness } from '../../src/analysis/metrics/closeness.ts';
import { toGraph } from '../../src/analysis/toGraph.ts';
import { seededRandom } from '../../tests/maps/seededRandom.ts';

export type By = 'steps' | 'strength';
const TIES_EACH = 5;

/** Ties between any two, five for each actor, of any strength. */
const randomTies = (actors: number): Tie[] => {
  const random = seededRandom(7);
  const pairs = new Set<number>();
  while (pairs.size < actors * TIES_EACH) {
    const [a, b] = [random.below(actors), random.below(actors)];
    if (a < b) pairs.add(a * actors + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => ({ from: Math.floor(pair / actors), to: pair % actors, strength: 1 + random.below(3) }));
};

const own: Readonly<Record<By, (layer: Layer) => Float64Array>> = {
  steps: betweenness,
  strength: (layer) => betweennessWeighted(layer),
};

/** Processor time, so that what else the computer does counts less; all of it runs on one thread. */
const timed = <T>(work: () => T): { readonly result: T; readonly ms: number } => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1_000 };
};
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Taken in turn, so that whatever else the computer does falls on both; fewer turns where one takes long. */
export const besideLibrary = (actors: number, by: By) => {
  const layer = layerOf(actors, randomTies(actors));
  const graph = toGraph(layer);
  const library = () =>
    betweennessCentrality(graph, {
      getEdgeWeight: by === 'steps' ? null : (_: unknown, { strength }: { readonly strength: number }) => 6 / strength,
      normalized: false,
    });
  const turns = actors <= 1_000 ? 7 : actors <= 2_000 ? 3 : 1;
  // Compiled before it is timed, both of them.
  const small = layerOf(200, randomTies(200));
  for (let i = 0; i < 5; i++) {
    own[by](small);
    betweennessCentrality(toGraph(small), { getEdgeWeight: null, normalized: false });
  }
  const runs = Array.from({ length: turns }, () => [timed(() => own[by](layer)), timed(library)] as const);
  const [ours, theirs] = [median(runs.map(([{ ms }]) => ms)), median(runs.map(([, { ms }]) => ms))];
  const [{ result }, peer] = runs[0] as (typeof runs)[number];
  const difference = result.reduce((most, value, actor) => {
    const wanted = peer.result[actor] as number;
    return Math.max(most, Math.abs(value - wanted) / Math.max(1, Math.abs(wanted)));
  }, 0);
  return { ratio: ours / theirs, difference, own: ours, peer: theirs };
};

/** The estimate that large maps get first, and how many of the first twenty it names. Ties fall more on some than on others. */
export const besideSample = (actors: number) => {
  const layer = layerOf(actors, unevenTies(actors));
  const exact = timed(() => betweenness(layer));
  const samples = [1, 2, 3].map(() => timed(() => sampledBetweenness(layer, 'steps')));
  const sample = { result: (samples[0] as (typeof samples)[number]).result, ms: median(samples.map(({ ms }) => ms)) };
  const first = (values: Float64Array) =>
    [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number)).slice(0, 20);
  const named = new Set(first(sample.result));
  const kept = first(exact.result).filter((actor) => named.has(actor)).length;
  return { ratio: sample.ms / exact.ms, kept, own: sample.ms, peer: exact.ms };
};

/** Who has many ties gets more of them, as among people. */
const unevenTies = (actors: number): Tie[] => {
  const random = seededRandom(11);
  const ends: number[] = [];
  const pairs = new Set<number>();
  for (let actor = 1; actor < actors; actor++)
    for (let tie = 0; tie < Math.min(actor, TIES_EACH); tie++) {
      const other = ends.length > 0 && random.chance(0.8) ? random.pick(ends) : random.below(actor);
      if (other === actor || pairs.has(other * actors + actor)) continue;
      pairs.add(other * actors + actor);
      ends.push(other, actor);
    }
  return [...pairs].sort((a, b) => a - b).map((pair) => ({ from: Math.floor(pair / actors), to: pair % actors, strength: 2 }));
};

/** Closeness in igraph's C, when Python has it; nothing else. */
export const closenessInIgraph = (
  run: (
    command: string,
    words: readonly string[],
    options: object,
  ) => { readonly status: number | null; readonly stdout: string },
): { readonly ms: number; readonly ties: readonly Tie[] } | null => {
  const ties = randomTies(10_000);
  const { status, stdout } = run('python3', ['-c', IN_IGRAPH], {
    input: JSON.stringify(ties.map(({ from, to }) => [from, to])),
    encoding: 'utf8',
  });
  return status === 0 ? { ms: Number(stdout), ties } : null;
};
const IN_IGRAPH = `
import json, sys, time, igraph
graph = igraph.Graph(n=10000, edges=json.load(sys.stdin))
start = time.perf_counter()
graph.closeness(normalized=True)
print((time.perf_counter() - start) * 1000)
`;

export const closenessTime = (ties: readonly Tie[]): number => {
  const layer = layerOf(10_000, ties);
  return median([1, 2, 3].map(() => timed(() => closeness(layer)).ms));
};
