import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { hasLeft, isInNetwork } from '../../domain/keyFigure.ts';
import { isTooUnknown, type Verdict, verdictOf } from './verdict.ts';

/** Key figures by neighbourhood beside how many would be expected there. */
export interface AreaGaps {
  /** One for each neighbourhood of the map, by name. */
  readonly rows: readonly AreaGap[];
  /** Inhabitants, the actors on the map, or nothing to compare with. */
  readonly basis: 'population' | 'actorsOnMap' | null;
  /** Neighbourhoods of which the inhabitants are not known, when inhabitants are what is compared with. */
  readonly withoutPopulation: number;
  /** Key figures in the network without any neighbourhood. */
  readonly unknown: number;
  readonly hasVerdict: boolean;
}
export interface AreaGap {
  readonly area: AreaId;
  /** Key figures who live, work or have their achterban there. */
  readonly count: number;
  /** With decimals; null when it cannot be said. */
  readonly expected: number | null;
  readonly verdict: Verdict | null;
}

/** Neighbourhoods of which inhabitants are known must be at least this part, or else the actors on the map are compared with. */
const LEAST_WITH_POPULATION = 0.8;

/**
 * Expected is the size of the network times the neighbourhood's part of the inhabitants; while those are not known, times its part of the
 * actors that are somewhere, as long as others than key figures are. Who has left counts for nothing. No verdict when of more than 20 % of the network it is not known where they are.
 */
export const areaGaps = (actors: readonly Actor[], { areas, areaProfiles }: ActorMap): AreaGaps => {
  const network = actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const unknown = network.filter((actor) => areasOf(actor).length === 0).length;
  const hasVerdict = network.length > 0 && !isTooUnknown(unknown, network.length);
  const populations = new Map([...areas.keys()].map((id) => [id, areaProfiles.get(id)?.population ?? null]));
  const known = [...populations.values()].filter((population) => population !== null);
  const inhabitants = known.reduce((sum, population) => sum + population, 0);
  const hasPopulation = inhabitants > 0 && known.length >= LEAST_WITH_POPULATION * areas.size;
  const around = actors.filter(({ keyFigure }) => !hasLeft(keyFigure));
  const [all, keyFigures] = [countByArea(around), countByArea(network)];
  const placed = sumOf(all);
  const basis = hasPopulation ? 'population' : network.length > 0 && placed > sumOf(keyFigures) ? 'actorsOnMap' : null;
  const shareOf = (id: AreaId): number | null => {
    if (basis === 'actorsOnMap') return (all.get(id) ?? 0) / placed;
    const population = populations.get(id) ?? null;
    return basis === null || population === null ? null : population / inhabitants;
  };
  const rows = [...areas.values()]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }): AreaGap => {
      const count = keyFigures.get(id) ?? 0;
      const share = shareOf(id);
      const expected = share === null ? null : network.length * share;
      return { area: id, count, expected, verdict: hasVerdict ? verdictOf(count, expected) : null };
    });
  return { rows, basis, withoutPopulation: basis === 'population' ? areas.size - known.length : 0, unknown, hasVerdict };
};

const sumOf = (counts: ReadonlyMap<AreaId, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const countByArea = (actors: readonly Actor[]): ReadonlyMap<AreaId, number> => {
  const counts = new Map<AreaId, number>();
  for (const actor of actors) for (const area of areasOf(actor)) counts.set(area, (counts.get(area) ?? 0) + 1);
  return counts;
};
