import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { Area } from '../../domain/area.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import { nameKey } from '../../domain/nameKey.ts';

/** What the list shows of one neighbourhood. */
export interface AreaSummary {
  readonly area: Area;
  /** Who lives or works there. */
  readonly actors: readonly ActorId[];
  /** How many have their constituency there. */
  readonly constituency: number;
  /** How many key figures of the network belong there: by living or working there, or by an achterban. */
  readonly keyFigures: number;
}
export interface DistrictSummary {
  /** Empty for neighbourhoods of which the district is not known. */
  readonly district: string;
  readonly areas: readonly AreaSummary[];
}

/** Neighbourhoods by district in the order of the alphabet, those without a district last. */
export const areaOverview = (
  map: Pick<ActorMap, 'areas' | 'actors'>,
  compare: (a: string, b: string) => number,
): DistrictSummary[] => {
  const found = new Map<AreaId, { actors: ActorId[]; constituency: number; keyFigures: number }>();
  for (const id of map.areas.keys()) found.set(id, { actors: [], constituency: 0, keyFigures: 0 });
  for (const actor of map.actors.values()) {
    for (const id of actor.neighbourhoods) {
      const summary = found.get(id);
      if (!summary) continue;
      summary.actors.push(actor.id);
    }
    for (const id of actor.constituency) {
      const summary = found.get(id);
      if (summary) summary.constituency += 1;
    }
    if (isInNetwork(actor.keyFigure))
      for (const id of areasOf(actor)) {
        const summary = found.get(id);
        if (summary) summary.keyFigures += 1;
      }
  }
  const districts = new Map<string, AreaSummary[]>();
  for (const area of map.areas.values()) {
    const summary = { area, ...(found.get(area.id) ?? { actors: [], constituency: 0, keyFigures: 0 }) };
    districts.set(area.district, [...(districts.get(area.district) ?? []), summary]);
  }
  return [...districts]
    .map(([district, areas]) => ({ district, areas: areas.sort((a, b) => compare(a.area.name, b.area.name)) }))
    .sort((a, b) => Number(a.district === '') - Number(b.district === '') || compare(a.district, b.district));
};

/** Which neighbourhoods to show. */
export const AREA_FILTERS = ['all', 'nobody', 'withoutKeyFigure'] as const;
export type AreaFilter = (typeof AREA_FILTERS)[number];

/** Whether a neighbourhood passes; a level that is not known yet is read from what the map says of it. */
export const passes = (filter: AreaFilter, summary: AreaSummary, level: CoverageLevel | undefined): boolean => {
  if (filter === 'all') return true;
  if (filter === 'nobody') return level === undefined ? summary.actors.length + summary.constituency === 0 : level === 'nobody';
  return level === undefined ? summary.keyFigures === 0 : level !== 'keyFigure';
};

/** Whether what was typed is in the name, code or district. */
export const isSought = ({ name, code, district }: Area, text: string): boolean => {
  const sought = nameKey(text);
  return sought === '' || [name, code, district].some((each) => nameKey(each).includes(sought));
};
