import type { MapPoint } from '../../../domain/quantities.ts';

/** Two fingers on the paper: how much it grows, around which point, and how far it slides. In CSS pixels. */
export interface Pinch {
  readonly factor: number;
  readonly around: MapPoint;
  readonly slide: MapPoint;
}

export const pinchBetween = (before: readonly [MapPoint, MapPoint], after: readonly [MapPoint, MapPoint]): Pinch => {
  const [a, b] = [middle(before), middle(after)];
  return {
    factor: distance(after) / Math.max(1, distance(before)),
    around: b,
    slide: { x: b.x - a.x, y: b.y - a.y },
  };
};

const middle = ([a, b]: readonly [MapPoint, MapPoint]): MapPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = ([a, b]: readonly [MapPoint, MapPoint]): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
