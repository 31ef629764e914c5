import type { Corner, Extent } from './planeCoordinates.ts';

/** Tells what lies so far from the other outlines of a file that showing it would leave those no room. */

/** Nine of ten areas lie within some way of the middle of all; this many times as far is elsewhere. */
const FAR = 8;
/** What reaches that far with two sides that are more than this of its border has a corner at a wrong place. */
const SPIKE = 0.8;

/** A test for rings, made with one ring of each area. Of two it cannot be told which lies wrong. */
export const farFrom = (rings: readonly (readonly Corner[])[]): ((ring: readonly Corner[]) => boolean) => {
  if (rings.length < 3) return () => false;
  const seen = rings.map(sizeOf);
  const [x, y] = [medianOf(seen.map((each) => each.x)), medianOf(seen.map((each) => each.y))];
  const wayTo = (each: Size) => Math.hypot(each.x - x, each.y - y);
  const most =
    FAR *
    quantileOf(
      seen.map((each) => wayTo(each) + each.radius),
      0.9,
    );
  return (ring) => {
    const size = sizeOf(ring);
    const way = wayTo(size);
    return way - size.radius > most || (way + size.radius > most && isSpike(ring));
  };
};

export const extentOf = (ring: readonly Corner[]): Extent => {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
};

interface Size {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
const sizeOf = (ring: readonly Corner[]): Size => {
  const { west, south, east, north } = extentOf(ring);
  const [width, height] = [east - west, north - south];
  return { x: west + width / 2, y: south + height / 2, radius: Math.hypot(width, height) / 2 };
};

export const signedSurfaceOf = (ring: readonly Corner[]): number => {
  let sum = 0;
  let [x1, y1] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += x1 * y - x * y1;
    [x1, y1] = [x, y];
  }
  return sum / 2;
};

const isSpike = (ring: readonly Corner[]): boolean => {
  let [sum, longest, second] = [0, 0, 0];
  let before = ring.at(-1) ?? [0, 0];
  for (const corner of ring) {
    const side = Math.hypot(corner[0] - before[0], corner[1] - before[1]);
    sum += side;
    if (side > longest) [longest, second] = [side, longest];
    else second = Math.max(second, side);
    before = corner;
  }
  return longest + second > SPIKE * sum;
};

const quantileOf = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? 0;
const medianOf = (numbers: readonly number[]): number => quantileOf(numbers, 0.5);
