import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import { emptyInNetwork } from '../../domain/network/emptyInNetwork.ts';
import { AXIS_NAMES } from '../../domain/target.ts';
import { type Layers, layersOf } from '../layers.ts';
import { areaGaps } from './areaGaps.ts';
import { axisReport } from './axisReport.ts';
import { emptyCombinations, type SmallCombination } from './emptyCombinations.ts';

/** Those of one neighbourhood, or of the network as a whole. */
export interface SmallGapsOfArea {
  readonly area: AreaId | null;
  /** Nearest to one expected first; of which that cannot be said last. */
  readonly combinations: readonly Omit<SmallCombination, 'area'>[];
}

/**
 * All combinations that have nobody and are too small to expect anybody, or of which that cannot be said: what `networkGaps` only counts. The
 * network as a whole first, then neighbourhoods by name.
 */
export const smallGaps = (map: ActorMap, layers: Layers = layersOf(map)): readonly SmallGapsOfArea[] => {
  const network = layers.actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const axes = AXIS_NAMES.map((axis) => axisReport(axis, layers.actors, map.targets));
  const areas = areaGaps(layers.actors, map);
  const { small } = emptyCombinations(network, axes, areas, emptyInNetwork(map));
  const within = new Map<AreaId | null, SmallCombination[]>();
  for (const one of small) {
    const there = within.get(one.area);
    if (there) there.push(one);
    else within.set(one.area, [one]);
  }
  return [null, ...areas.rows.map(({ area }) => area)].flatMap((area) => {
    const combinations = (within.get(area) ?? [])
      .map(({ categories, expected }) => ({ categories, expected }))
      .sort((a, b) => (b.expected ?? -1) - (a.expected ?? -1) || a.categories.length - b.categories.length);
    return combinations.length > 0 ? [{ area, combinations }] : [];
  });
};
