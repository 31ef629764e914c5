import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { hasLeft, isInNetwork } from '../../domain/keyFigure.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import type { AreaCoverage } from './areaCoverage.ts';
import { type Adjacency, adjacencyOf } from './areaNeighbours.ts';

/** Who on the map stands closest to a neighbourhood that has no key figure near. Who left is nobody to turn to. */
export interface ClosestActors {
  readonly area: AreaId;
  readonly by: /** The nearest key figure is this many good lines from somebody there. */
    | { readonly code: 'steps'; readonly steps: number }
    /** There are actors, but no line leads to any key figure. */
    | { readonly code: 'noWay' }
    /** These are in other neighbourhoods of the same district. */
    | { readonly code: 'district'; readonly district: string; readonly areas: readonly AreaId[] }
    /** These are in neighbourhoods that border on it, or else in the nearest ones. */
    | { readonly code: 'border' | 'nearby'; readonly areas: readonly AreaId[] }
    | { readonly code: 'nobody' };
  /** Key figures first, then candidates; at most five. */
  readonly actors: readonly ActorId[];
}

const MOST_ACTORS = 5;

/**
 * For a neighbourhood with actors: the key figures fewest good lines away. For one with nobody, or only who left, where lines say nothing: who is in a
 * neighbourhood that borders on it, else in the same district, else in the nearest neighbourhood that has somebody. Living, working and
 * achterban all count.
 */
export const closestActors = (layers: Layers, map: ActorMap, coverage: readonly AreaCoverage[]): ClosestActors[] => {
  const present = new Map(
    coverage.filter(({ level }) => level !== 'nobody' && level !== 'onlyLeft').map(({ area, actors }) => [area, actors]),
  );
  const adjacency = adjacencyOf(map);
  const districts = new Map<string, AreaId[]>();
  for (const { id, district } of map.areas.values())
    if (district !== '' && present.has(id)) districts.set(district, [...(districts.get(district) ?? []), id]);
  return coverage.flatMap(({ area, level, actors }): ClosestActors[] => {
    if (level === 'noKeyFigureNear') return [{ area, ...byLines(layers, actors) }];
    return level === 'nobody' || level === 'onlyLeft'
      ? [{ area, ...byPlace(area, { layers, map, present, districts, adjacency }) }]
      : [];
  });
};

const byLines = (layers: Layers, actors: readonly ActorId[]): Omit<ClosestActors, 'area'> => {
  const goesOn = (number: number) => !hasLeft(layers.actors[number]?.keyFigure ?? null);
  let edge = actors.flatMap((id) => layers.numberOf.get(id) ?? []).filter(goesOn);
  const seen = new Set(edge);
  for (let steps = 0; edge.length > 0; steps += 1) {
    const found = edge.filter((number) => isInNetwork(layers.actors[number]?.keyFigure ?? null)).sort((a, b) => a - b);
    if (found.length > 0) return { by: { code: 'steps', steps }, actors: idsOf(layers, found.slice(0, MOST_ACTORS)) };
    edge = edge.flatMap((number) =>
      [...neighboursOf(layers.positive, number)].filter((other) => {
        if (seen.has(other) || !goesOn(other)) return false;
        seen.add(other);
        return true;
      }),
    );
  }
  return { by: { code: 'noWay' }, actors: [] };
};

interface Surroundings {
  readonly layers: Layers;
  readonly map: ActorMap;
  readonly present: ReadonlyMap<AreaId, readonly ActorId[]>;
  readonly districts: ReadonlyMap<string, readonly AreaId[]>;
  readonly adjacency: Adjacency;
}

const byPlace = (area: AreaId, around: Surroundings): Omit<ClosestActors, 'area'> => {
  const { map, present, districts, adjacency } = around;
  const bordering = adjacency.bordering(area).filter((other) => present.has(other));
  if (bordering.length > 0) return { by: { code: 'border', areas: bordering }, actors: keyFiguresFirst(bordering, around) };
  const district = map.areas.get(area)?.district ?? '';
  const beside = districts.get(district) ?? [];
  if (beside.length > 0) return { by: { code: 'district', district, areas: beside }, actors: keyFiguresFirst(beside, around) };
  const nearest = adjacency.nearest(area, (other) => present.has(other));
  if (nearest) return { by: { code: 'nearby', areas: [nearest] }, actors: keyFiguresFirst([nearest], around) };
  return { by: { code: 'nobody' }, actors: [] };
};

const keyFiguresFirst = (areas: readonly AreaId[], { layers, present }: Surroundings): ActorId[] => {
  const isThere = (number: number) => !hasLeft(layers.actors[number]?.keyFigure ?? null);
  const numbers = new Set(
    areas.flatMap((area) => (present.get(area) ?? []).flatMap((id) => layers.numberOf.get(id) ?? [])).filter(isThere),
  );
  const rank = (number: number) => {
    const keyFigure = layers.actors[number]?.keyFigure ?? null;
    return isInNetwork(keyFigure) ? 0 : keyFigure?.status === 'candidate' ? 1 : 2;
  };
  const sorted = [...numbers].sort((a, b) => rank(a) - rank(b) || a - b);
  return idsOf(layers, sorted.slice(0, MOST_ACTORS));
};

const idsOf = ({ actors }: Layers, numbers: readonly number[]): ActorId[] =>
  numbers.flatMap((number) => actors[number]?.id ?? []);
