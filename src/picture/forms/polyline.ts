import type { MapPoint } from '../../domain/quantities.ts';

/** A line of points with how far along it each lies. */
export interface Polyline {
  readonly points: readonly MapPoint[];
  readonly lengths: readonly number[];
  readonly length: number;
}
/** A place on a line, and the direction there, of length 1. */
export interface OnLine extends MapPoint {
  readonly ux: number;
  readonly uy: number;
}

export const polyline = (points: readonly MapPoint[]): Polyline => {
  const lengths = [0];
  for (let i = 1; i < points.length; i++)
    lengths.push((lengths[i - 1] ?? 0) + apart(points[i - 1] as MapPoint, points[i] as MapPoint));
  return { points, lengths, length: lengths.at(-1) ?? 0 };
};
const apart = (a: MapPoint, b: MapPoint): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Straight on beyond both ends. */
export const onLine = ({ points, lengths }: Polyline, distance: number): OnLine => {
  let i = 1;
  while (i < points.length - 1 && (lengths[i] ?? 0) < distance) i++;
  const [a, b] = [points[i - 1] as MapPoint, points[i] as MapPoint];
  const long = apart(a, b) || 1;
  const [ux, uy] = [(b.x - a.x) / long, (b.y - a.y) / long];
  const on = distance - (lengths[i - 1] ?? 0);
  return { x: a.x + ux * on, y: a.y + uy * on, ux, uy };
};

/** From one distance to another. */
export const partOf = (line: Polyline, from: number, to: number): MapPoint[] => [
  onLine(line, from),
  ...line.points.filter((_, i) => (line.lengths[i] ?? 0) > from && (line.lengths[i] ?? 0) < to),
  onLine(line, to),
];

/** The same line so far to the left of it. */
export const beside = ({ points }: Polyline, by: number): MapPoint[] =>
  points.map((point, i) => {
    const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const long = apart(before, after) || 1;
    return { x: point.x + ((after.y - before.y) / long) * by, y: point.y - ((after.x - before.x) / long) * by };
  });
