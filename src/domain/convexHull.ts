import type { MapPoint } from './quantities.ts';

/** The corners of the smallest convex shape that holds all points, clockwise as one sees them: Andrew's monotone chain. Points on its sides are left out. */
export const convexHull = <P extends MapPoint>(points: readonly P[]): P[] => {
  if (points.length < 2) return [...points];
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y);
  return [...half(sorted), ...half(sorted.reverse())];
};

/** From the first to the last but one, along one side. */
const half = <P extends MapPoint>(ordered: readonly P[]): P[] => {
  const side: P[] = [];
  for (const point of ordered) {
    while (side.length > 1 && turn(side.at(-2) as P, side.at(-1) as P, point) <= 0) side.pop();
    side.push(point);
  }
  return side.slice(0, -1);
};
const turn = (a: MapPoint, b: MapPoint, c: MapPoint): number => (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
