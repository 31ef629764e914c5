import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { STRENGTH_WIDTH, TWO_LINES } from '../forms/relationMarks.ts';
import { type Curve, curvesOf, valueAt } from './curve.ts';
import { distanceTo, type Solid } from './solid.ts';

/** A line as points that lie close together, as far as it is drawn: outside of the shapes at its ends. At least one. */
export interface Path {
  /** x and y in turns. */
  readonly at: readonly number[];
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
  const at: number[] = [];
  const curves = curvesOf(points);
  for (const curve of curves) {
    const steps = stepsOf(curve, apart, most);
    const [first, last] = drawnSteps(curve, steps, from, to);
    // The first point of a curve is the last of the one before.
    for (let i = Math.max(first, at.length > 0 ? 1 : 0); i <= last; i += 1)
      at.push(valueAt(curve.x, i / steps), valueAt(curve.y, i / steps));
  }
  // Of a line between two shapes that lie on each other its middle is left.
  const [middle] = curves;
  if (at.length === 0 && middle) at.push(valueAt(middle.x, 0.5), valueAt(middle.y, 0.5));
  return { at, count: at.length / 2 };
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
