import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { STRENGTH_WIDTH, TWO_LINES } from '../forms/relationMarks.ts';
import { type Curve, curveOf, valueAt } from './curve.ts';
import { distanceTo, type Solid } from './solid.ts';

/** A line as points that lie close together, as far as it is drawn: outside of the shapes at its ends. At least one. */
export interface Path {
  /** x and y in turns. */
  readonly at: Float64Array;
  readonly count: number;
}

/** A line stops so far from its own shapes. */
const STOPS = 3.5;

/** In how many steps a curve is followed, when points are to lie at most so far apart. */
export const stepsOf = ({ fastest }: Curve, apart: number, most: number): number =>
  Math.max(8, Math.min(most, Math.ceil(fastest / apart)));

/** The first and the last of the steps that lie outside of the shapes at the ends; the first is behind the last when there are none. */
export const drawnSteps = ({ x, y }: Curve, steps: number, from: Solid, to: Solid): readonly [number, number] => {
  let first = 0;
  while (first <= steps && distanceTo(from, valueAt(x, first / steps), valueAt(y, first / steps)) < STOPS) first += 1;
  let last = steps;
  while (last >= first && distanceTo(to, valueAt(x, last / steps), valueAt(y, last / steps)) < STOPS) last -= 1;
  return [first, last];
};

export const pathOf = (points: readonly MapPoint[], from: Solid, to: Solid, apart: number, most: number): Path => {
  const curve = curveOf(points);
  const steps = stepsOf(curve, apart, most);
  const [first, last] = drawnSteps(curve, steps, from, to);
  // Of a line between two shapes that lie on each other its middle is left.
  const count = Math.max(1, last - first + 1);
  const at = new Float64Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    const t = first <= last ? (first + i) / steps : 0.5;
    at[2 * i] = valueAt(curve.x, t);
    at[2 * i + 1] = valueAt(curve.y, t);
  }
  return { at, count };
};

/** The point at a share of the drawn part of a line. */
export const pointOn = ({ at, count }: Path, share: number): MapPoint => {
  const point = (i: number): MapPoint => ({ x: at[2 * i] as number, y: at[2 * i + 1] as number });
  const step = (i: number): number =>
    Math.hypot((at[2 * i + 2] as number) - (at[2 * i] as number), (at[2 * i + 3] as number) - (at[2 * i + 1] as number));
  let left = 0;
  for (let i = 0; i < count - 1; i += 1) left += share * step(i);
  for (let i = 0; i < count - 1; i += 1) {
    const long = step(i);
    if (left > long || long === 0) left -= long;
    else {
      const [a, b] = [point(i), point(i + 1)];
      return { x: a.x + ((b.x - a.x) * left) / long, y: a.y + ((b.y - a.y) * left) / long };
    }
  }
  return point(count - 1);
};

/** How far a line reaches to either side of its middle: half its width, or two lines beside each other. */
export const reachOf = ({ type, strength }: DrawnRelation): number => {
  const width = STRENGTH_WIDTH[strength];
  return type === 'cooperation' ? width / 2 + TWO_LINES.apart + (width * TWO_LINES.share) / 2 : width / 2;
};
