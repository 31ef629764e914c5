import type { Actor } from '../../domain/actor.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import type { EmptyInNetwork } from '../../domain/network/emptyInNetwork.ts';
import { type Axis, type TargetId, targetId } from '../../domain/target.ts';
import type { AreaGaps } from './areaGaps.ts';
import { type AxisReport, categoriesOf } from './axisReport.ts';
import { isTooUnknown, verdictOf } from './verdict.ts';

/** What an expectation rests on. The last three hold the network against itself, wholly or in part, which is to be said. */
export type ComparedWith = 'population' | 'target' | 'actorsOnMap' | 'keyFiguresOnMap' | 'network';

/** The axes that are looked at together, and with neighbourhoods. */
export const PART_AXES = ['kinds', 'ageGroup', 'position'] as const satisfies readonly Axis[];

export interface EmptyCombination {
  readonly area: AreaId | null;
  readonly categories: readonly TargetId[];
  readonly expected: number | null;
  readonly comparedWith: readonly ComparedWith[];
  readonly verdict: 'gap' | 'attention' | 'nobody';
  /** Of so many of the network it is not known whether they are it, where that is too many to be sure; else null. */
  readonly unknown: number | null;
}
/** Several things at once of which the network has nobody, where that says little: fewer than one expected, or that cannot be said. */
export interface SmallCombination {
  readonly area: AreaId | null;
  readonly categories: readonly TargetId[];
  readonly expected: number | null;
}
export interface EmptyCombinations {
  readonly found: readonly EmptyCombination[];
  readonly small: readonly SmallCombination[];
  /** So many together have nobody, where fewer than one would be expected; and so many of which it cannot be said how many would be. */
  readonly tooSmall: number;
  readonly untold: number;
  readonly unknownThere: readonly { readonly area: AreaId; readonly axes: readonly Axis[] }[];
}

/** Of two or more things at once, nobody says nothing while fewer than this would be expected. */
const LEAST_TOGETHER = 1;

/** One thing that can be missing: a neighbourhood, or a category of an axis. */
interface Part {
  readonly area?: AreaId;
  readonly category?: TargetId;
  /** Which part of the network it would be; null when there is nothing to compare with. */
  readonly share: number | null;
  readonly basis: ComparedWith | null;
}
/** Of each axis the places in the table of counts: anybody, then its parts, then of whom it is not known. */
const ANYBODY = 0;

/**
 * What nobody in the network is, of which no part is missing already: by itself, and together with other things. What is together is counted once, in a table with a place for every combination
 * of neighbourhood, kind, age group and position, "anybody" and "not known" among them.
 */
export const emptyCombinations = (
  network: readonly Actor[],
  axes: readonly AxisReport[],
  areas: AreaGaps,
  empty: EmptyInNetwork,
): EmptyCombinations => {
  const all = network.length;
  if (all === 0) return { found: [], small: [], tooSmall: 0, untold: 0, unknownThere: [] };
  const singles = [...emptyAreas(areas, empty), ...axes.flatMap((report) => alone(report, empty))];
  const dimensions = [
    { parts: areaParts(areas, all), axis: 'area' as const, hasVerdict: areas.rows.length > 0 && areas.hasVerdict },
    ...PART_AXES.map((axis) => {
      const report = axes.find((one) => one.axis === axis) as AxisReport;
      return { parts: categoryParts(report, all), axis, hasVerdict: report.hasVerdict };
    }),
  ];
  const counts = tableOf(
    network,
    dimensions.map(({ parts }) => parts),
  );
  const found: EmptyCombination[] = [];
  const small: SmallCombination[] = [];
  const unknownThere = new Map<AreaId, Set<Axis>>();
  const look = (at: readonly number[]): void => {
    const held = at.flatMap((place, dimension) => (place === ANYBODY ? [] : [dimension]));
    const parts = held.flatMap((dimension) => dimensions[dimension]?.parts[(at[dimension] as number) - 1] ?? []);
    const without = (dimension: number, place: number) => counts.at(at.map((own, i) => (i === dimension ? place : own)));
    if (counts.at(at) > 0 || held.some((dimension) => without(dimension, ANYBODY) === 0)) return;
    const dark = held.filter((dimension) =>
      isTooUnknown(without(dimension, counts.unknown(dimension)), without(dimension, ANYBODY)),
    );
    if (dark.length > 0) {
      const area = parts.find((part) => part.area !== undefined)?.area;
      for (const dimension of dark) {
        const { axis } = dimensions[dimension] as (typeof dimensions)[number];
        if (area === undefined || axis === 'area' || held.length !== 2) continue;
        unknownThere.set(area, (unknownThere.get(area) ?? new Set()).add(axis));
      }
      return;
    }
    const shares = parts.map(({ share }) => share);
    const expected = shares.some((share) => share === null)
      ? null
      : shares.reduce((sum: number, share) => sum * (share ?? 0), all);
    if (expected === null || expected < LEAST_TOGETHER) small.push({ ...whatOf(parts), expected });
    else found.push(saidOf(parts, expected, null));
  };
  const walk = (at: readonly number[]): void => {
    const dimension = dimensions[at.length];
    if (!dimension) {
      if (at.filter((place) => place !== ANYBODY).length > 1) look(at);
      return;
    }
    walk([...at, ANYBODY]);
    if (dimension.hasVerdict) for (const place of dimension.parts.keys()) walk([...at, place + 1]);
  };
  walk([]);
  const untold = small.filter(({ expected }) => expected === null).length;
  return {
    found: [...singles, ...found],
    small,
    tooSmall: small.length - untold,
    untold,
    unknownThere: [...unknownThere].map(([area, dark]) => ({ area, axes: PART_AXES.filter((axis) => dark.has(axis)) })),
  };
};

const whatOf = (parts: readonly Part[]): Pick<EmptyCombination, 'area' | 'categories'> => ({
  area: parts.find(({ area }) => area !== undefined)?.area ?? null,
  categories: parts.flatMap(({ category }) => category ?? []),
});
const saidOf = (parts: readonly Part[], expected: number | null, unknown: number | null): EmptyCombination => ({
  ...whatOf(parts),
  expected,
  comparedWith: expected === null ? [] : [...new Set(parts.flatMap(({ basis }) => basis ?? []))],
  verdict: verdictOf(0, expected) as EmptyCombination['verdict'],
  unknown,
});

const areaParts = ({ rows, basis }: AreaGaps, all: number): Part[] =>
  rows.map(({ area, expected }) => ({ area, share: expected === null ? null : expected / all, basis }));

/** A category by what is wanted or known on the map; where it stands with others and neither is there, by what the network itself is. */
const categoryParts = ({ axis, rows, unknown }: AxisReport, all: number): Part[] =>
  rows.map(({ category, count, expected, basis }): Part => {
    const own = { category: targetId(axis, category) };
    if (expected !== null && basis !== null) return { ...own, share: expected / all, basis };
    return count === 0 ? { ...own, share: null, basis: null } : { ...own, share: count / (all - unknown), basis: 'network' };
  });

/** Neighbourhoods that nobody is from; where too much is not known, nothing is expected of them. */
const emptyAreas = ({ rows, basis, hasVerdict, unknown }: AreaGaps, empty: EmptyInNetwork): EmptyCombination[] => {
  const isEmpty = new Set(empty.areas);
  return rows
    .filter(({ area }) => isEmpty.has(area))
    .map(({ area, expected }) =>
      hasVerdict ? saidOf([{ area, share: null, basis }], expected, null) : saidOf([{ area, share: null, basis }], null, unknown),
    );
};

/** Categories of one axis that nobody is: kinds and tasks always, others as far as enough is known; none of which nobody is wanted. */
const alone = ({ axis, rows, hasVerdict, unknown }: AxisReport, empty: EmptyInNetwork): EmptyCombination[] => {
  const always: readonly string[] | null = axis === 'kinds' || axis === 'tasks' ? empty[axis] : null;
  return rows
    .filter(({ category, count, target }) =>
      always === null ? hasVerdict && count === 0 && target !== 0 : always.includes(category),
    )
    .map(({ category, expected, basis }) => {
      const parts = [{ category: targetId(axis, category), share: null, basis }];
      return hasVerdict ? saidOf(parts, expected, null) : saidOf(parts, null, unknown);
    });
};

/** How many key figures are of a combination. Whoever is of two parts of an axis counts for both. */
const tableOf = (network: readonly Actor[], dimensions: readonly (readonly Part[])[]) => {
  const sizes = dimensions.map((parts) => parts.length + 2);
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1));
  const counts = new Int32Array(sizes.reduce((product, size) => product * size, 1));
  const placeOf = (at: readonly number[]) => at.reduce((sum, place, i) => sum + place * (strides[i] as number), 0);
  const unknown = (dimension: number) => (sizes[dimension] as number) - 1;
  const numbers = dimensions.map((parts) => new Map(parts.map(({ area, category }, i) => [(area ?? category) as string, i + 1])));
  for (const actor of network) {
    const own = dimensions.map((_, dimension) => {
      const values = valuesOf(actor, dimension).flatMap((value) => numbers[dimension]?.get(value) ?? []);
      return [ANYBODY, ...(values.length > 0 ? values : [unknown(dimension)])];
    });
    const add = (at: readonly number[]): void => {
      const places = own[at.length];
      if (places) for (const place of places) add([...at, place]);
      else counts[placeOf(at)] = (counts[placeOf(at)] as number) + 1;
    };
    add([]);
  }
  return { at: (at: readonly number[]): number => counts[placeOf(at)] as number, unknown };
};

const valuesOf = (actor: Actor, dimension: number): readonly string[] => {
  if (dimension === 0) return areasOf(actor);
  const axis = PART_AXES[dimension - 1];
  if (!axis || !actor.keyFigure) return [];
  return categoriesOf(actor.keyFigure, axis).map((category) => targetId(axis, category));
};
