import type { MapPoint } from '../domain/quantities.ts';

/**
 * Points of which some lie so far away that the others would be one dot: every empty strip that is many times wider than all that is drawn
 * becomes about as wide as that. What stands close together keeps its shape, and who was left of whom stays so.
 */
export interface DrawnIn {
  readonly points: readonly MapPoint[];
  /** By place in the list: those that lay beyond such a strip. */
  readonly far: ReadonlySet<number>;
}
/** So many times the rest makes a strip too wide. */
const TOO_WIDE = 3;

export const drawnIn = (points: readonly MapPoint[]): DrawnIn => {
  const axes = [axisOf(points.map(({ x }) => x)), axisOf(points.map(({ y }) => y))] as const;
  const core = Math.max(axes[0].ordinary, axes[1].ordinary);
  const [x, y] = axes.map((axis) => narrowed(axis, core)) as [Narrowed, Narrowed];
  return {
    points: points.map((_, index) => ({ x: x.values[index] ?? 0, y: y.values[index] ?? 0 })),
    far: new Set([...x.far, ...y.far]),
  };
};

interface Axis {
  /** Places in the list, from the lowest value up, with the gap before each. */
  readonly order: readonly { readonly index: number; readonly gap: number }[];
  readonly lowest: number;
  /** How wide all is together without the strips that stand out. */
  readonly ordinary: number;
}
const axisOf = (values: readonly number[]): Axis => {
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const order = sorted.map(({ value, index }, at) => ({ index, gap: at === 0 ? 0 : value - (sorted[at - 1]?.value ?? value) }));
  const gaps = order.flatMap(({ gap }) => (gap > 0 ? [gap] : [])).sort((a, b) => a - b);
  let ordinary = 0;
  for (const [at, gap] of gaps.entries()) {
    if (at >= Math.floor(gaps.length / 2) && gap > TOO_WIDE * ordinary) break;
    ordinary += gap;
  }
  return { order, lowest: sorted[0]?.value ?? 0, ordinary };
};

interface Narrowed {
  readonly values: readonly number[];
  readonly far: readonly number[];
}
const narrowed = ({ order, lowest }: Axis, core: number): Narrowed => {
  const isWide = (gap: number) => core > 0 && gap > TOO_WIDE * core;
  const wide = order.filter(({ gap }) => isWide(gap)).length;
  const values: number[] = [];
  const pieces: number[][] = [[]];
  let at = lowest;
  for (const { index, gap } of order) {
    at += isWide(gap) ? core / Math.sqrt(wide) : gap;
    if (isWide(gap)) pieces.push([]);
    pieces.at(-1)?.push(index);
    values[index] = at;
  }
  const main = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most));
  return { values, far: pieces.flatMap((piece) => (piece === main ? [] : piece)) };
};
