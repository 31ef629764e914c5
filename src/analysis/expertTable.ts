import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, CampId } from '../domain/identifiers.ts';
import { EXACT_AT_ONCE_ACTORS } from '../domain/largeMap.ts';
import type { Share } from '../domain/quantities.ts';
import { whoIsThere } from '../domain/whoIsThere.ts';
import { type Layer, type Layers, layersOf, mixedLayer } from './layers.ts';
import { betweennessInParts, sampledBetweenness } from './metrics/betweennessInParts.ts';
import { closeness } from './metrics/closeness.ts';
import { componentsOf } from './metrics/components.ts';
import { constraint, effectiveSize, transitivity } from './metrics/constraint.ts';
import { degree, strength } from './metrics/degree.ts';
import { eigenvector } from './metrics/eigenvector.ts';
import { gouldFernandez } from './metrics/gouldFernandez.ts';
import { areaGroups, campGroups } from './metrics/groups.ts';
import { METRIC_CATALOGUE, type Metric, type MetricName } from './metrics/metricCatalogue.ts';
import { modularity } from './metrics/modularity.ts';
import { pageRank } from './metrics/pageRank.ts';
import { randomWalkControversy } from './metrics/randomWalkControversy.ts';
import { placesInOrder } from './placesInOrder.ts';

/** Good lines only, as everywhere else; or all relations with their sign ignored. */
export type MetricLayer = 'positive' | 'mixed';

/** All metrics of all actors who are there, for who wants them. */
export interface ExpertTable {
  readonly layer: MetricLayer;
  /** The columns, in order. */
  readonly metrics: readonly Metric[];
  /** By name of the actor. */
  readonly rows: readonly ExpertRow[];
  readonly network: NetworkNumbers;
  /** Whether betweenness is an estimate so far, from a sample of the actors; the exact answer follows. */
  readonly isPreview: boolean;
}
export interface ExpertRow {
  readonly actor: ActorId;
  /** Null where a metric has no meaning, as the constraint of an isolate. */
  readonly values: Readonly<Record<MetricName, number | null>>;
}
export interface NetworkNumbers {
  readonly actors: number;
  readonly ties: number;
  /** Ties of all that could be, 0 to 1; null with fewer than two actors. */
  readonly density: number | null;
  /** How often two contacts of one actor deal with each other, 0 to 1; null when nobody has two. */
  readonly transitivity: number | null;
  readonly components: number;
  /** Modularity of the camps and of the neighbourhoods as people gave them; null without ties. */
  readonly modularity: { readonly camp: number | null; readonly neighbourhood: number | null };
  /** Random-walk controversy of every two camps (Garimella et al. 2018), -1 to 1; null where it is not defined. */
  readonly controversy: readonly { readonly a: CampId; readonly b: CampId; readonly value: number | null }[];
}

/** How far the table is, and the table with estimates while the exact one is being made. */
export type TableReport = (progress: { readonly done: Share; readonly preview?: ExpertTable }) => void;

/** On a large map a table with estimated betweenness is reported before the exact one. */
export const expertTable = (drawn: ActorMap, on: MetricLayer, report: TableReport = () => undefined): ExpertTable => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const layer = on === 'mixed' ? mixedLayer(layers) : layers.positive;
  const others = quickColumns(layers, map, layer);
  const network = networkNumbers(layers, map, layer);
  const table = (between: ArrayLike<number>, weighted: ArrayLike<number>, isPreview: boolean): ExpertTable => ({
    layer: on,
    metrics: METRIC_CATALOGUE,
    rows: layers.actors.map(({ id }, actor) => ({
      actor: id,
      values: rowOf({ ...others, betweenness: between, betweennessWeighted: weighted }, actor),
    })),
    network,
    isPreview,
  });
  const isLarge = layers.actors.length > EXACT_AT_ONCE_ACTORS;
  const done = (part: number) => report({ done: (STARTED + (1 - STARTED) * part) as Share });
  if (isLarge) {
    const preview = table(sampledBetweenness(layer, 'steps'), sampledBetweenness(layer, 'strength'), true);
    report({ done: STARTED as Share, preview });
  }
  const between = betweennessInParts(layer, 'steps', (part) => done(part * STEPS));
  const weighted = betweennessInParts(layer, 'strength', (part) => done(STEPS + part * (1 - STEPS)));
  return table(between, weighted, false);
};

/** Of the work: what is done before betweenness starts, and how much of that goes to counting steps. */
const STARTED = 0.1;
const STEPS = 0.35;

type Columns = Readonly<Record<MetricName, ArrayLike<number | null>>>;

const rowOf = (columns: Columns, actor: number): ExpertRow['values'] =>
  Object.fromEntries(METRIC_CATALOGUE.map(({ name }) => [name, columns[name][actor] ?? null])) as ExpertRow['values'];

const quickColumns = (layers: Layers, map: ActorMap, layer: Layer): Omit<Columns, 'betweenness' | 'betweennessWeighted'> => {
  const byCamp = gouldFernandez(layer, campGroups(layers, map));
  const byArea = gouldFernandez(layer, areaGroups(layers, map));
  return {
    degree: degree(layer),
    strength: strength(layer),
    closeness: closeness(layer),
    eigenvector: eigenvector(layer) ?? [],
    pagerank: pageRank(layer),
    pagerankWeighted: pageRank(layer, true),
    constraint: constraint(layer),
    constraintWeighted: constraint(layer, true),
    effectiveSize: effectiveSize(layer),
    campCoordinator: byCamp.map(({ coordinator }) => coordinator),
    campConsultant: byCamp.map(({ consultant }) => consultant),
    campGatekeeper: byCamp.map(({ gatekeeper }) => gatekeeper),
    campLiaison: byCamp.map(({ liaison }) => liaison),
    areaCoordinator: byArea.map(({ coordinator }) => coordinator),
    areaConsultant: byArea.map(({ consultant }) => consultant),
    areaGatekeeper: byArea.map(({ gatekeeper }) => gatekeeper),
    areaLiaison: byArea.map(({ liaison }) => liaison),
  };
};

const networkNumbers = (layers: Layers, map: ActorMap, layer: Layer): NetworkNumbers => {
  const { actors } = layers;
  const { camps } = placesInOrder(map);
  const side = (wanted: CampId) => actors.flatMap(({ camp }: Actor, actor) => (camp === wanted ? [actor] : []));
  const standing = camps.filter((camp) => side(camp).length > 0);
  return {
    actors: actors.length,
    ties: layer.ties.length,
    density: actors.length < 2 ? null : undirectedDensity(actors.length, layer.ties.length),
    transitivity: transitivity(layer),
    components: componentsOf(layer).length,
    modularity: {
      camp: modularity(layer, campGroups(layers, map)),
      neighbourhood: modularity(layer, areaGroups(layers, map)),
    },
    controversy: standing.flatMap((a, i) =>
      standing.slice(i + 1).map((b) => ({ a, b, value: randomWalkControversy(layer, side(a), side(b))?.startGivenEnd ?? null })),
    ),
  };
};
