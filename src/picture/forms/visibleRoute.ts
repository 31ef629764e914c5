import type { MapPoint } from '../../domain/quantities.ts';
import { RING_DISTANCE } from '../actorForm.ts';
import type { DrawnActor } from '../drawing.ts';
import type { Route } from '../layout/layout.ts';
import { distanceTo } from './silhouette.ts';

type End = Pick<DrawnActor, 'kind' | 'isKeyFigure' | 'at'>;

/** So far from its shapes a line stops. */
const GAP = 3.5;
/** A chord of a curve may lie so far beside it. */
const FLATNESS = 0.12;
/** Within so much of where it is to stop a line stops. */
const CLOSE = 0.03;

/** The part of a route that shows: from the silhouette of one actor, or the ring around it, to that of the other, as points; `null` when they touch. `half` of the width of the line. */
export const visibleRoute = ({ points }: Route, from: End, to: End, half: number): MapPoint[] | null => {
  const gapTo = (end: End) => GAP + half + (end.isKeyFigure ? RING_DISTANCE + 1.1 : 0.8);
  const curves = curvesIn(points);
  const free = [freeFrom(points.slice(0, 4), from, gapTo(from), 0), freeFrom(points.slice(-4), to, gapTo(to), 1)] as const;
  if (free[0] === null || free[1] === null) return null;
  const [start, end] = [free[0] / curves, (curves - 1 + free[1]) / curves];
  if (end - start < 0.001) return null;
  const way = wayAlong(points);
  if (points.length === 2) return [way(start), way(end)];
  let most = 0;
  for (let i = 0; i < curves; i += 1) most = Math.max(most, stepsFor(points.slice(3 * i, 3 * i + 4)));
  const steps = curves * most;
  return Array.from({ length: steps + 1 }, (_, i) => way(start + ((end - start) * i) / steps));
};

/** Where on its way, from 0 to 1, a line has first come far enough from the actor that it begins at; `null` when it never does. Steps as far as cannot be too far. */
const freeFrom = (points: readonly MapPoint[], { kind, at }: End, gap: number, begins: 0 | 1): number | null => {
  const [a, b, c, d] = points as [MapPoint, MapPoint, MapPoint, MapPoint];
  const isStraight = points.length < 4;
  const fastest = isStraight ? between(a, b) : 3 * Math.max(between(a, b), between(b, c), between(c, d));
  for (let gone = 0; gone <= 1; ) {
    const t = begins === 0 ? gone : 1 - gone;
    const u = 1 - t;
    const [p, q, r, s] = isStraight ? [u, t, 0, 0] : [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    const x = p * a.x + q * b.x + (isStraight ? 0 : r * c.x + s * d.x);
    const y = p * a.y + q * b.y + (isStraight ? 0 : r * c.y + s * d.y);
    const lacking = gap - distanceTo(kind, x - at.x, y - at.y);
    if (lacking < CLOSE) return t;
    gone += lacking / fastest;
  }
  return null;
};
const between = (a: MapPoint, b: MapPoint): number => Math.hypot(b.x - a.x, b.y - a.y);

/** How many curves follow each other in a route; a straight line is one too. */
const curvesIn = (points: readonly MapPoint[]): number => Math.max(1, (points.length - 1) / 3) | 0;

/** Two points are a straight line, four a cubic curve, each three more the next one. */
export const wayAlong = (points: readonly MapPoint[]): ((t: number) => MapPoint) => {
  const [a, b, c, d] = points as [MapPoint, MapPoint, MapPoint, MapPoint];
  if (points.length < 4) return (t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  if (points.length > 4) {
    const ways = Array.from({ length: curvesIn(points) }, (_, i) => wayAlong(points.slice(3 * i, 3 * i + 4)));
    return (t) => {
      const i = Math.min(ways.length - 1, Math.floor(t * ways.length));
      return (ways[i] as (t: number) => MapPoint)(t * ways.length - i);
    };
  }
  return (t) => {
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
  };
};

/** As many chords as keep to the curve: their distance from it grows with the bend and shrinks with the square of their number. */
const stepsFor = (points: readonly MapPoint[]): number => {
  const [a, b, c, d] = points as [MapPoint, MapPoint, MapPoint, MapPoint];
  const bend = Math.max(
    Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y),
    Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y),
  );
  return Math.min(64, Math.max(6, Math.ceil(Math.sqrt((0.75 * bend) / FLATNESS))));
};
