import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { workerAnalyst } from '../../src/adapters/analysisWorker/workerAnalyst.ts';
import type { Arrangement } from '../../src/analysis/arrangeMap.ts';
import { expertTable } from '../../src/analysis/expertTable.ts';
import { type Layer, layerOf, layersOf } from '../../src/analysis/layers.ts';
import { betweenness, betweennessWeighted } from '../../src/analysis/metrics/betweenness.ts';
import { toGraph } from '../../src/analysis/toGraph.ts';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, RelationId } from '../../src/domain/identifiers.ts';
import { placeNear } from '../../src/domain/placeNear.ts';
import type { Position } from '../../src/domain/position.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { clusteredMap } from '../../tests/analysis/clusteredMap.ts';
import { networkTown } from '../../tests/maps/networkTown.ts';
import { seededRandom } from '../../tests/maps/seededRandom.ts';

/** What the bench asks of this page, in milliseconds and parts of the picture's radius. */
declare global {
  var measureAnalysis: () => Promise<Record<string, number>>;
  var measureArranging: () => Promise<Record<string, number>>;
}

const analyst = workerAnalyst();
const never = new AbortController().signal;
const BY_RELATIONS = { by: 'relations', everyone: false } as const;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const timesOf = async (runs: number, work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
};

/** Ties between any two, so many for each actor, of any strength. */
const randomLayer = (actors: number, tiesEach: number): Layer => {
  const random = seededRandom(7);
  const pairs = new Set<number>();
  while (pairs.size < actors * tiesEach) {
    const [a, b] = [random.below(actors), random.below(actors)];
    if (a < b) pairs.add(a * actors + b);
  }
  const ties = [...pairs].sort((a, b) => a - b);
  return layerOf(
    actors,
    ties.map((pair) => ({ from: Math.floor(pair / actors), to: pair % actors, strength: 1 + random.below(3) })),
  );
};

/** Taken in turn, so that whatever else the computer does falls on both. */
const ratioOf = (runs: number, own: () => unknown, peer: () => unknown): number => {
  const timeOf = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const pairs = Array.from({ length: runs }, () => [timeOf(own), timeOf(peer)] as const);
  return median(pairs.map(([time]) => time)) / median(pairs.map(([, time]) => time));
};

/** The three columns of the table for experts that take the library longest. */
const libraryColumns = (layer: Layer) => {
  const graph = toGraph(layer);
  betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
  betweennessCentrality(graph, { getEdgeWeight: (_, { strength }) => 6 / strength, normalized: false });
  closenessCentrality(graph, { wassermanFaust: true });
};

globalThis.measureAnalysis = async () => {
  const [small, large] = [clusteredMap(1, 60, 140), clusteredMap(1, 1_000, 3_000)];
  await analyst.ask(small, { ask: 'analyse' }, never);
  const town = networkTown(5, 240, 60);
  const positive = randomLayer(1_000, 5);
  const graph = toGraph(positive);
  return {
    small: await timesOf(15, () => analyst.ask(small, { ask: 'analyse' }, never)),
    large: await timesOf(5, () => analyst.ask(large, { ask: 'analyse' }, never)),
    betweenness: ratioOf(
      9,
      () => betweenness(positive),
      () => betweennessCentrality(graph, { getEdgeWeight: null, normalized: false }),
    ),
    betweennessWeighted: ratioOf(
      7,
      () => betweennessWeighted(positive),
      () => betweennessCentrality(graph, { getEdgeWeight: (_, { strength }) => 6 / strength, normalized: false }),
    ),
    gaps: await timesOf(15, () => analyst.ask({ ...town }, { ask: 'networkGaps' }, never)),
    expertTable: ratioOf(
      5,
      () => expertTable(large, 'positive'),
      () => libraryColumns(layersOf(large).positive),
    ),
  };
};

globalThis.measureArranging = async () => {
  const large = clusteredMap(2, 1_000, 3_000);
  await analyst.arrange(clusteredMap(1, 20, 30), BY_RELATIONS, never);
  // The quickest of three: what else the computer does is not counted. A copy each time, so that it is sent each time.
  const runs: { ms: number; longest: number; moved: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const watch = longestBlock();
    const start = performance.now();
    const arranged = await analyst.arrange({ ...large }, BY_RELATIONS, never);
    const ms = performance.now() - start;
    runs.push({ ms, longest: await watch(), moved: arranged.length });
  }
  const large1000 = Math.min(...runs.map(({ ms }) => ms));
  const longest = Math.min(...runs.map((run) => run.longest));
  const { most, average } = await movesAfterOneMore();
  return { arrange: large1000, moved: runs[0]?.moved ?? 0, longestBlock: longest, most, average };
};

/** The longest that the page could do nothing else, in milliseconds, from now until asked. */
const longestBlock = () => {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = tick;
  tick();
  return async () => {
    await new Promise((done) => setTimeout(done, 50));
    channel.port1.onmessage = null;
    return longest;
  };
};

const movesAfterOneMore = async () => {
  const start = clusteredMap(3, 200, 500);
  const before = placed(start, await analyst.arrange(start, BY_RELATIONS, never));
  const neighbours = [...before.actors.keys()].slice(40, 42);
  const added = newActor('new' as ActorId, 'Nieuw');
  const withOneMore: ActorMap = {
    ...before,
    actors: new Map([...before.actors, [added.id, added]]),
    positions: new Map([
      ...before.positions,
      [added.id, { id: added.id, ...placeNear(before, neighbours), placedByHand: false }],
    ]),
    relations: new Map([
      ...before.relations,
      ...neighbours.map((other, i) => {
        const relation = newRelation(`new-${i}` as RelationId, added.id, other);
        return [relation.id, relation] as const;
      }),
    ]),
  };
  const after = placed(withOneMore, await analyst.arrange(withOneMore, BY_RELATIONS, never));
  const places = [...before.positions.values()];
  const centre = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const radius = Math.max(...places.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)));
  const moves = places.map(({ id, x, y }) => {
    const now = after.positions.get(id);
    return now ? Math.hypot(now.x - x, now.y - y) / radius : Number.NaN;
  });
  return { most: Math.max(...moves), average: mean(moves) };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const placed = (map: ActorMap, arrangement: Arrangement): ActorMap => ({
  ...map,
  positions: new Map([
    ...map.positions,
    ...arrangement.map(({ id, x, y }): [ActorId, Position] => [id, { id, x, y, placedByHand: false }]),
  ]),
});
