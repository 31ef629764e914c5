import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { whoIsThere } from '../domain/whoIsThere.ts';
import { analyseMap } from './analyseMap.ts';
import type { Analysis } from './analysis.ts';
import { campMixing } from './campMixing.ts';
import { expertTable } from './expertTable.ts';
import { type Layers, layersOf } from './layers.ts';
import { articulationOf } from './metrics/articulation.ts';
import { blocks } from './metrics/blocks.ts';
import { componentsOf } from './metrics/components.ts';
import { type Brokerage, directedRows, gouldFernandez, gouldFernandezDirected } from './metrics/gouldFernandez.ts';
import { groupMixing } from './metrics/groupMixing.ts';
import { areaGroups, campGroups, type Groups } from './metrics/groups.ts';
import type { MetricName } from './metrics/metricCatalogue.ts';
import { modularity } from './metrics/modularity.ts';
import { randomWalkControversy } from './metrics/randomWalkControversy.ts';
import { placesInOrder } from './placesInOrder.ts';
import { forgottenTies } from './suggestions/forgottenTies.ts';
import { fragilePoints } from './suggestions/fragilePoints.ts';
import { linksWorthMaking } from './suggestions/linksWorthMaking.ts';
import { reachSet } from './suggestions/reachSet.ts';

/** Everything that may be said of one actor in numbers; conventions are those of the metrics themselves. */
export interface DescribedActor extends Readonly<Record<PlainMetric, number | null>> {
  readonly name: string;
  readonly brokerage: Readonly<Record<'camp' | 'neighbourhood', DescribedBrokerage>>;
}
type PlainMetric = Exclude<MetricName, `camp${string}` | `area${string}`>;
/**
 * Unordered pairs, each once: gatekeeper and representative are the same pairs. `directed` counts ordered pairs, and is
 * there only when some influence goes one way.
 */
export interface DescribedBrokerage extends Brokerage {
  readonly directed?: Brokerage;
}
/** A map as plain data for other programs: codes, numbers and what actors, camps and neighbourhoods are called. */
export interface MapDescription {
  readonly actors: Readonly<Record<string, DescribedActor>>;
  readonly articulationPoints: readonly { readonly actor: string; readonly cutsOff: readonly string[] }[];
  readonly bridges: readonly (readonly [string, string])[];
  /** Largest first. */
  readonly components: readonly (readonly string[])[];
  readonly camps: Plain;
  readonly neighbourhoods: Plain;
  readonly network: Plain;
  readonly suggestions: Plain;
  readonly coverage: Plain;
}
export type Plain = Readonly<Record<string, unknown>>;

/** How many the set of those who reach most has here. */
const REACH_SET_SIZE = 5;

/**
 * All that the analysis can say of a map. Actors are called what `nameOf` says, camps and neighbourhoods by their names; the
 * camp `none` are those of no camp, `null` those of whom it is not said. Who left the network is counted nowhere. The same functions as on the screen.
 */
export const describeMap = (drawn: ActorMap, nameOf: (actor: ActorId) => string = (id) => id): MapDescription => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const labels = labelsOf(drawn, nameOf);
  const plain = (value: unknown) => plainly(value, labels) as Plain;
  const called = (actor: number) => nameOf(layers.actors[actor]?.id as ActorId);
  const analysis = analyseMap(drawn);
  const { bridges } = articulationOf(layers.positive);
  const table = expertTable(map, 'positive');
  return {
    actors: describedActors(map, layers, table.rows, nameOf),
    articulationPoints: analysis.cutPoints.map(({ actor, cutsOff }) => ({ actor: nameOf(actor), cutsOff: cutsOff.map(nameOf) })),
    bridges: bridges.map(([a, b]) => [called(a), called(b)] as const),
    components: componentsOf(layers.positive).map((part) => part.map(called)),
    camps: plain({ ...groupNumbers(layers, campGroups(layers, map)), ...campNumbers(map, layers), mixing: campMixing(map) }),
    neighbourhoods: plain(groupNumbers(layers, areaGroups(layers, map))),
    network: plain(table.network),
    suggestions: plain(suggestionsOf(map, analysis)),
    coverage: plain({ levels: analysis.coverage, ...analysis.coverageReport }),
  };
};

const describedActors = (
  map: ActorMap,
  layers: Layers,
  rows: ReturnType<typeof expertTable>['rows'],
  nameOf: (actor: ActorId) => string,
): MapDescription['actors'] => {
  const hasArrows = [...map.relations.values()].some(({ type, mutual }) => type === 'influence' && !mutual);
  const arrows = directedRows(layers, map);
  const countedBy = (groups: Groups) => {
    const once: readonly DescribedBrokerage[] = gouldFernandez(layers.positive, groups);
    if (!hasArrows) return once;
    const directed = gouldFernandezDirected(arrows, groups);
    return once.map((brokerage, actor) => ({ ...brokerage, directed: directed[actor] as Brokerage }));
  };
  const [byCamp, byArea] = [countedBy(campGroups(layers, map)), countedBy(areaGroups(layers, map))];
  const described = rows.map(({ actor, values }, number) => {
    const plainMetrics = Object.entries(values).filter(([metric]) => !/^(?:camp|area)[A-Z]/.test(metric));
    const brokerage = { camp: byCamp[number], neighbourhood: byArea[number] };
    return [nameOf(actor), { name: layers.actors[number]?.name, ...Object.fromEntries(plainMetrics), brokerage }] as const;
  });
  return Object.fromEntries(described) as MapDescription['actors'];
};

const suggestionsOf = (map: ActorMap, { possibleLinks, tagAndPosition }: Analysis) => {
  const introductions = linksWorthMaking(map);
  const forgotten = forgottenTies(map);
  return {
    possibleLinks: possibleLinks.answered ? possibleLinks.suggestions : [],
    possiblePairs: possibleLinks.answered ? possibleLinks.pairs : [],
    tagAndPosition,
    linksWorthMaking: introductions.answered ? introductions.links : [],
    forgottenTies: forgotten.answered ? forgotten.ties : [],
    reachSet: reachSet(map, REACH_SET_SIZE, false),
    leanedOn: fragilePoints(map).leanedOn,
    /** Why a list is empty, where there is a reason. */
    unanswered: {
      ...(!possibleLinks.answered && { possibleLinks: possibleLinks.because }),
      ...(!introductions.answered && { linksWorthMaking: introductions.because }),
      ...(!forgotten.answered && { forgottenTies: forgotten.because }),
    },
  };
};

const groupNumbers = (layers: Layers, groups: Groups) => {
  const { byGroup, byActor: _, ...ei } = groupMixing(layers.positive, groups);
  return {
    ei: { ...ei, byGroup: byGroup.map((mixing, place) => ({ group: groups.ids[place], ...mixing })) },
    modularity: {
      unweighted: modularity(layers.positive, groups),
      weighted: modularity(layers.positive, groups, true),
    },
    blocks: blocks(layers.positive, layers.tension, groups).map(({ a, b, ...block }) => ({
      a: groups.ids[a],
      b: groups.ids[b],
      ...block,
    })),
  };
};

const campNumbers = (map: ActorMap, { actors, positive }: Layers) => {
  const { camps } = placesInOrder(map);
  const side = (wanted: string) => actors.flatMap(({ camp }, actor) => (camp === wanted ? [actor] : []));
  const standing = camps.filter((camp) => side(camp).length > 0);
  const walked = (a: string, b: string, byStrength: boolean) => {
    const found = randomWalkControversy(positive, side(a), side(b), byStrength);
    return found && { startGivenEnd: found.startGivenEnd, endGivenStart: found.endGivenStart, crossing: found.crossing };
  };
  return {
    sizes: camps.map((camp) => ({ camp, actors: side(camp).length })),
    controversy: standing.flatMap((a, i) =>
      standing.slice(i + 1).map((b) => ({ a, b, unweighted: walked(a, b, false), weighted: walked(a, b, true) })),
    ),
  };
};

const labelsOf = (map: ActorMap, nameOf: (actor: ActorId) => string): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...[...map.areas.values()].map(({ id, name }) => [id, name] as const),
    ...[...map.camps.values()].map(({ id, name }) => [id, name] as const),
    ...[...map.actors.keys()].map((id) => [id, nameOf(id)] as const),
  ]);

/** Fields that hold a code of the program's own, never an id. */
const CODES = new Set(['code', 'kind', 'verdict', 'level', 'category', 'categories', 'axis', 'basis', 'because', 'difference']);
/** What only a screen can light up. */
const LEFT_OUT = new Set(['evidence', 'relations']);

/** The same data with ids replaced by what they are called outside. */
const plainly = (value: unknown, labels: ReadonlyMap<string, string>, field = ''): unknown => {
  if (typeof value === 'string') return CODES.has(field) ? value : (labels.get(value) ?? value);
  if (Array.isArray(value)) return value.map((item) => plainly(item, labels, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (LEFT_OUT.has(key) ? [] : [[key, plainly(item, labels, key)]])),
  );
};
