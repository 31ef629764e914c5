import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { emptyInNetwork } from '../../domain/network/emptyInNetwork.ts';
import type { TargetId } from '../../domain/target.ts';
import type { AreaCoverage, CoverageLevel } from './areaCoverage.ts';
import type { AreaGaps } from './areaGaps.ts';
import type { AxisReport } from './axisReport.ts';
import { type ComparedWith, type EmptyCombination, type EmptyCombinations, emptyCombinations } from './emptyCombinations.ts';

/** Of nobody in the network all of this holds at once: who is from there, and is of these categories. */
export interface WhiteSpot {
  /** The same for the same one on any map with these neighbourhoods. */
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
  /** Of so many of the network it is not known whether they are it, where that is too many to be sure; else null. */
  readonly unknown: number | null;
  /** Whether it is among what to look at first. */
  readonly isFirst: boolean;
}
export interface WhiteSpots extends Omit<EmptyCombinations, 'found' | 'small'> {
  /** Those to look at first come first, then by how many would be expected. */
  readonly spots: readonly WhiteSpot[];
}

/** `axes`, `areas` and `coverage` are those of the same map. */
interface Known {
  readonly axes: readonly AxisReport[];
  readonly areas: AreaGaps;
  readonly coverage: readonly AreaCoverage[];
}

/**
 * What a white spot is, and all there are: each neighbourhood, kind and task of which the network has nobody, always; each category of
 * another axis, as far as enough is known; and each combination of a neighbourhood with kind, age group and formal or informal of which no
 * part is missing already and at least one would be expected. Expected is the size of the network times each part's share. Who has left
 * counts nowhere. Whoever tells of white spots, or how many there are, has them from here.
 */
export const whiteSpots = (map: ActorMap, network: readonly Actor[], { axes, areas, coverage }: Known): WhiteSpots => {
  const { found, small: _, ...rest } = emptyCombinations(network, axes, areas, emptyInNetwork(map));
  const levels = new Map(coverage.map(({ area, level }) => [area, level]));
  const nameOf = (area: AreaId | null): string => (area === null ? '' : (map.areas.get(area)?.name ?? ''));
  const spots = found
    .map((one) => ({ ...one, level: one.area !== null && one.categories.length === 0 ? (levels.get(one.area) ?? null) : null }))
    .map((one) => ({ ...one, key: [one.area ?? '', ...one.categories].join(' '), isFirst: isFirst(one) }))
    .sort(
      (a, b) =>
        Number(b.isFirst) - Number(a.isFirst) ||
        RANK[a.verdict] - RANK[b.verdict] ||
        (b.expected ?? 0) - (a.expected ?? 0) ||
        a.categories.length - b.categories.length ||
        compare(nameOf(a.area), nameOf(b.area)) ||
        compare(a.key, b.key),
    );
  return { spots, ...rest };
};

const RANK = { gap: 0, attention: 1, nobody: 2 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Heavy ones, neighbourhoods with no key figure near unless nobody lives there, and a kind or task that nobody has: every network is to have each. */
const isFirst = ({
  verdict,
  area,
  categories,
  level,
  expected,
}: EmptyCombination & { readonly level: CoverageLevel | null }): boolean =>
  verdict !== 'nobody' ||
  ((level === 'nobody' || level === 'onlyLeft' || level === 'noKeyFigureNear') && expected !== 0) ||
  (area === null && categories.length === 1 && /^(kinds|tasks)\./.test(categories[0] ?? ''));
