import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import { AXIS_NAMES, type Axis, type TargetId } from '../../domain/target.ts';
import { type Layers, layersOf } from '../layers.ts';
import { areaCoverage, type CoverageLevel } from './areaCoverage.ts';
import { type AreaGaps, areaGaps, placesOf } from './areaGaps.ts';
import { type AxisReport, axisReport, categoriesOf } from './axisReport.ts';
import { type ComparedWith, type EmptyCombination, emptyCombinations } from './emptyCombinations.ts';
import { type AskedAround, type GapCandidate, whoForGaps } from './whoForGaps.ts';

/** Of nobody in the network all of this holds at once: who is from there, and is of these categories. */
export interface NetworkGap {
  /** The same for the same gap on any map with these neighbourhoods. */
  readonly key: string;
  /** Null where it is about the network as a whole. */
  readonly area: AreaId | null;
  /** At most one of an axis; empty where nobody at all is from the neighbourhood. */
  readonly categories: readonly TargetId[];
  /** What the map knows of the neighbourhood, where nobody at all is from there. */
  readonly level: CoverageLevel | null;
  /** Key figures that would be expected, with decimals; null when there is nothing to compare with. */
  readonly expected: number | null;
  readonly comparedWith: readonly ComparedWith[];
  /** At least three expected, or two, or fewer, which may be chance. */
  readonly verdict: 'gap' | 'attention' | 'nobody';
  /** Whether it is among what to look at first. */
  readonly isFirst: boolean;
  readonly candidates: readonly GapCandidate[];
  /** How many more there are than are named. */
  readonly moreCandidates: number;
  /** Whom to ask who knows somebody there, when nobody on the map can be asked by somebody. */
  readonly around: AskedAround | null;
}

/** Of too many it is not known what they are along an axis: nothing is said of who is missing there. */
export interface UnknownAxis {
  readonly axis: Axis | 'area';
  readonly unknown: readonly ActorId[];
}

/** All white spots of a network of key figures. Codes, ids and numbers. */
export interface NetworkGaps {
  readonly keyFigures: number;
  /** Those to look at first come first, then by how many would be expected. */
  readonly gaps: readonly NetworkGap[];
  readonly unknown: readonly UnknownAxis[];
  /** Neighbourhoods in which of too many their kind, age or position is not known to say who is missing there. */
  readonly unknownThere: readonly { readonly area: AreaId; readonly axes: readonly Axis[] }[];
  /** So many combinations have nobody either, and fewer than one would be expected. */
  readonly tooSmall: number;
  readonly axes: readonly AxisReport[];
  readonly areas: AreaGaps;
}

/**
 * Everything of which the network has nobody: neighbourhoods, categories of an axis, and combinations of a neighbourhood with kind, age
 * group and formal or informal of which no part is missing already. Expected is the size of the network times each part's share. Who has
 * left counts nowhere.
 */
export const networkGaps = (map: ActorMap, layers: Layers = layersOf(map)): NetworkGaps => {
  const network = layers.actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const axes = AXIS_NAMES.map((axis) => axisReport(axis, layers.actors, map.targets));
  const areas = areaGaps(layers.actors, map);
  const { found, tooSmall, unknownThere } = emptyCombinations(network, axes, areas, map.areas.size > 0);
  const levels = new Map(areaCoverage(layers, map).map(({ area, level }) => [area, level]));
  const nameOf = (area: AreaId | null): string => (area === null ? '' : (map.areas.get(area)?.name ?? ''));
  const said = found
    .map((one) => ({ ...one, level: one.area !== null && one.categories.length === 0 ? (levels.get(one.area) ?? null) : null }))
    .map((one) => ({ ...one, key: [one.area ?? '', ...one.categories].join(' '), isFirst: isFirst(one), name: nameOf(one.area) }))
    .sort(
      (a, b) =>
        Number(b.isFirst) - Number(a.isFirst) ||
        RANK[a.verdict] - RANK[b.verdict] ||
        (b.expected ?? 0) - (a.expected ?? 0) ||
        a.categories.length - b.categories.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1),
    );
  const who = whoForGaps(layers, map, said);
  return {
    keyFigures: network.length,
    gaps: said.map(({ name: _name, ...gap }, at) => ({ ...gap, ...(who[at] as (typeof who)[number]) })),
    unknown: unknownAxes(network, axes, areas, map.areas.size > 0),
    unknownThere,
    tooSmall,
    axes,
    areas,
  };
};

const RANK = { gap: 0, attention: 1, nobody: 2 };

/** Heavy ones, neighbourhoods with no key figure near, and a kind that nobody is: every network is to have each kind. */
const isFirst = ({ verdict, area, categories, level }: EmptyCombination & { readonly level: CoverageLevel | null }): boolean =>
  verdict !== 'nobody' ||
  level === 'nobody' ||
  level === 'noKeyFigureNear' ||
  (area === null && categories.length === 1 && categories[0]?.startsWith('kinds.') === true);

const unknownAxes = (
  network: readonly Actor[],
  axes: readonly AxisReport[],
  areas: AreaGaps,
  hasAreas: boolean,
): UnknownAxis[] => [
  ...(hasAreas && network.length > 0 && !areas.hasVerdict
    ? [{ axis: 'area' as const, unknown: network.filter((actor) => placesOf(actor).size === 0).map(({ id }) => id) }]
    : []),
  ...axes
    .filter(({ hasVerdict }) => network.length > 0 && !hasVerdict)
    .map(({ axis }) => ({
      axis,
      unknown: network.filter(({ keyFigure }) => keyFigure && categoriesOf(keyFigure, axis).length === 0).map(({ id }) => id),
    })),
];
