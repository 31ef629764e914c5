import type { MapPoint } from '../../domain/quantities.ts';

/** A straight line or a cubic curve as two polynomials of `t`, 0 to 1: fast to follow. */
export interface Curve {
  readonly x: Cubic;
  readonly y: Cubic;
  /** About how long it is. */
  readonly length: number;
  /** How long it would be if it went everywhere as fast as where it goes fastest: at least the length. */
  readonly fastest: number;
}
interface Cubic {
  readonly k: number;
  readonly l: number;
  readonly m: number;
  readonly n: number;
}

/** A route as curves, one after another: two points are a straight line, and each three more a cubic curve from where the last one ended. */
export const curvesOf = (points: readonly MapPoint[]): readonly Curve[] =>
  points.length <= 4
    ? [curveOf(points)]
    : Array.from({ length: (points.length - 1) / 3 }, (_, i) => curveOf(points.slice(3 * i, 3 * i + 4)));

const curveOf = (points: readonly MapPoint[]): Curve => {
  const [a, b, c, d] = points as readonly [MapPoint, MapPoint, MapPoint, MapPoint];
  if (points.length === 2) {
    const length = between(a, b);
    return { x: line(a.x, b.x), y: line(a.y, b.y), length, fastest: length };
  }
  const [one, two, three] = [between(a, b), between(b, c), between(c, d)];
  // The true length lies between that of the chord and that of the way past the control points.
  const length = (one + two + three + between(a, d)) / 2;
  return { x: cubic(a.x, b.x, c.x, d.x), y: cubic(a.y, b.y, c.y, d.y), length, fastest: 3 * Math.max(one, two, three) };
};

const line = (a: number, b: number): Cubic => ({ k: 0, l: 0, m: b - a, n: a });
const cubic = (a: number, b: number, c: number, d: number): Cubic => ({
  k: d - 3 * c + 3 * b - a,
  l: 3 * (c - 2 * b + a),
  m: 3 * (b - a),
  n: a,
});
const between = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

export const valueAt = ({ k, l, m, n }: Cubic, t: number): number => ((k * t + l) * t + m) * t + n;
export const slopeAt = ({ k, l, m }: Cubic, t: number): number => (3 * k * t + 2 * l) * t + m;
