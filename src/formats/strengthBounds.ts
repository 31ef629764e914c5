import type { StrengthBounds } from './importPreview.ts';

/** A third that holds more than this of all makes a scale skewed. */
const MOST = 2 / 3;

/**
 * Where weak and normal end among sizes: at thirds of the scale that a heading names ("schaal 1-5", "%"); else at thirds of their span;
 * and by ranks, thirds of about equally many, where that would leave a third empty or put most in one. Equal numbers stay together.
 */
export const strengthBounds = (sizes: readonly number[], heading: string): StrengthBounds => {
  const sorted = [...sizes].sort((one, other) => one - other);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const scale = namedScale(heading, lowest, highest);
  if (scale) return thirdsOfSpan(scale[0], scale[1], sorted);
  const spread = thirdsOfSpan(lowest, highest, sorted);
  const counts = countsOf(sorted, spread);
  const distinct = new Set(sorted).size;
  const isSkewed = distinct > 2 && counts.some((count) => count === 0 || count > MOST * sorted.length);
  return isSkewed ? byRanks(sorted) : spread;
};

const countsOf = (sorted: readonly number[], [weak, normal]: StrengthBounds): readonly number[] => {
  const first = sorted.filter((size) => size <= weak).length;
  const second = sorted.filter((size) => size > weak && size <= normal).length;
  return [first, second, sorted.length - first - second];
};

/** The highest number below each third of a span; a bound that no number reaches is the third itself. */
const thirdsOfSpan = (lowest: number, highest: number, sorted: readonly number[]): StrengthBounds => {
  const third = (highest - lowest) / 3;
  const below = (end: number) => sorted.findLast((size) => size < end) ?? end - third / 2;
  const weak = below(lowest + third);
  return [weak, Math.max(weak, below(highest - third))];
};

/** The two cuts between different numbers that make the parts most alike in number. */
const byRanks = (sorted: readonly number[]): StrengthBounds => {
  const ends = sorted.flatMap((size, index) => (sorted[index + 1] === size ? [] : [{ size, upTo: index + 1 }])).slice(0, -1);
  const nearest = (wanted: number, among: typeof ends) =>
    among.reduce(
      (best, end) => (Math.abs(end.upTo - wanted) < Math.abs(best.upTo - wanted) ? end : best),
      among[0] ?? { size: 0, upTo: 0 },
    );
  const weak = nearest(sorted.length / 3, ends.slice(0, -1));
  const behind = ends.filter(({ upTo }) => upTo > weak.upTo);
  const normal = nearest(weak.upTo + (sorted.length - weak.upTo) / 2, behind);
  return [weak.size, normal.size];
};

/** `1-5`, `schaal 0 t/m 10`, `%`: when all numbers are within it. */
const namedScale = (heading: string, lowest: number, highest: number): readonly [number, number] | null => {
  const [, from, to] = /(\d{1,3}) ?(?:-|–|t\/m|tot|to) ?(\d{1,3})/i.exec(heading) ?? [];
  const named: readonly [number, number] | null =
    from !== undefined && to !== undefined ? [Number(from), Number(to)] : /%|procent|percent/i.test(heading) ? [0, 100] : null;
  return named && named[0] < named[1] && lowest >= named[0] && highest <= named[1] ? named : null;
};
