import { convexHull } from '../../domain/convexHull.ts';
import type { MapPoint } from '../../domain/quantities.ts';

/** Corners are rounded over at most so much of both sides, and so that the line keeps such a share of its distance to what is inside. */
const ROUNDED_OVER = 110;
const CLEAR = 0.4;
const STEPS_OF_ROUNDING = [1, 0.8, 0.64, 0.5, 0.4, 0.3, 0.22, 0.15, 0.1, 0.05];
const POINTS_OF_CORNER = 12;

export interface Outline {
  readonly corners: readonly MapPoint[];
  readonly outline: readonly MapPoint[];
}

/** The smallest convex outline around these points, so many units outside of them, with round corners. Clockwise as one sees it. There are at least three points, not all on a line. */
export const outlineAround = (points: readonly MapPoint[], pushedOut: number): Outline => {
  const inner = convexHull(points);
  const normals = inner.map((p, i) => {
    const q = inner[(i + 1) % inner.length] as MapPoint;
    const long = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    return { x: (q.y - p.y) / long, y: -(q.x - p.x) / long };
  });
  const corners = inner.map((p, i) => {
    const [u, v] = [normals.at(i - 1) as MapPoint, normals[i] as MapPoint];
    const by = pushedOut / (1 + u.x * v.x + u.y * v.y);
    return { x: p.x + (u.x + v.x) * by, y: p.y + (u.y + v.y) * by };
  });
  const outside = ({ x, y }: MapPoint): number => {
    let most = -Infinity;
    for (let i = 0; i < inner.length; i += 1) {
      const [p, n] = [inner[i] as MapPoint, normals[i] as MapPoint];
      most = Math.max(most, (x - p.x) * n.x + (y - p.y) * n.y);
    }
    return most;
  };
  return { corners, outline: corners.flatMap((_, i) => roundCorner(corners, i, (point) => outside(point) >= CLEAR * pushedOut)) };
};

const roundCorner = (corners: readonly MapPoint[], i: number, isClear: (point: MapPoint) => boolean): MapPoint[] => {
  const corner = corners[i] as MapPoint;
  const [before, after] = [corners.at(i - 1) as MapPoint, corners[(i + 1) % corners.length] as MapPoint];
  let round: MapPoint[] = [corner];
  for (const share of STEPS_OF_ROUNDING) {
    const [a, b] = [towards(corner, before, ROUNDED_OVER * share), towards(corner, after, ROUNDED_OVER * share)];
    round = Array.from({ length: POINTS_OF_CORNER + 1 }, (_, k) => {
      const t = k / POINTS_OF_CORNER;
      const u = 1 - t;
      return {
        x: u * u * a.x + 2 * u * t * corner.x + t * t * b.x,
        y: u * u * a.y + 2 * u * t * corner.y + t * t * b.y,
      };
    });
    if (round.every(isClear)) break;
  }
  return round;
};

/** A point on the way, at most halfway. */
const towards = (from: MapPoint, to: MapPoint, by: number): MapPoint => {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(0.5, by / long);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};
