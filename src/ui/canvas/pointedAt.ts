import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { BADGE_RADIUS, badgePlaces, RING_DISTANCE } from '../../picture/actorForm.ts';
import type { Box } from '../../picture/box.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { distanceTo } from '../../picture/forms/silhouette.ts';
import { wayAlong } from '../../picture/forms/visibleRoute.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import { type Hit, NOTHING } from './gestures/pointing.ts';

/** The zone at an actor's border from which a relation is drawn, in CSS pixels inside and outside of the border. */
const EDGE_PX = { inside: 5, mostInside: 8, outside: 9, outsideTouch: 16 } as const;
/** How near to a line counts as on it, in CSS pixels. */
const LINE_PX = { mouse: 7, touch: 14 } as const;
/** Further from its middle no part of an actor lies, in map units. */
const FARTHEST = 40;
const CHORDS = 16;

export interface Pointer {
  readonly at: MapPoint;
  readonly zoom: number;
  readonly isTouch: boolean;
}

/** The actor under a point: its border first, then its body, its badges, its name; the nearest middle wins. `names` where they are drawn. */
export const actorAt = ({ actors }: Drawing, names: ReadonlyMap<string, Box>, { at, zoom, isTouch }: Pointer): Hit => {
  const outside = (isTouch ? EDGE_PX.outsideTouch : EDGE_PX.outside) / zoom;
  const inside = Math.min(EDGE_PX.inside / zoom, EDGE_PX.mostInside);
  let nearest: { readonly id: string; readonly beyond: number; readonly middle: number } | null = null;
  let badged: string | null = null;
  for (const actor of actors.values()) {
    const middle = Math.hypot(at.x - actor.at.x, at.y - actor.at.y);
    if (actor.roles.length > 0 && badgePlaces(actor).some(({ x, y }) => Math.hypot(at.x - x, at.y - y) <= BADGE_RADIUS))
      badged = actor.id;
    if (middle > FARTHEST + outside) continue;
    const beyond = distanceTo(actor.kind, at.x - actor.at.x, at.y - actor.at.y) - (actor.isKeyFigure ? RING_DISTANCE : 0);
    if (beyond <= outside && (!nearest || middle < nearest.middle)) nearest = { id: actor.id, beyond, middle };
  }
  if (badged && badged !== nearest?.id && (nearest === null || nearest.beyond > 0))
    return { on: 'actor', id: badged as ActorId, zone: 'body' };
  if (nearest)
    return { on: 'actor', id: nearest.id as ActorId, zone: nearest.beyond > -inside && nearest.id !== badged ? 'edge' : 'body' };
  for (const [id, { left, right, top, bottom }] of names)
    if (at.x >= left && at.x <= right && at.y >= top && at.y <= bottom) return { on: 'actor', id: id as ActorId, zone: 'name' };
  return NOTHING;
};

/** The relation whose line passes nearest, bends and all, when that is near. */
export const relationAt = ({ routes }: Layout, { at, zoom, isTouch }: Pointer): Hit => {
  let least = (isTouch ? LINE_PX.touch : LINE_PX.mouse) / zoom;
  let found: Hit = NOTHING;
  for (const [id, { points }] of routes) {
    if (!isNear(at, points, least)) continue;
    const distance = distanceToRoute(at, points);
    if (distance >= least) continue;
    least = distance;
    found = { on: 'relation', id: id as RelationId };
  }
  return found;
};

/** A curve lies within the box around its four points. */
const isNear = ({ x, y }: MapPoint, points: readonly MapPoint[], reach: number): boolean => {
  let [left, right, above, below] = [true, true, true, true];
  for (const point of points) {
    if (point.x >= x - reach) left = false;
    if (point.x <= x + reach) right = false;
    if (point.y >= y - reach) above = false;
    if (point.y <= y + reach) below = false;
  }
  return !left && !right && !above && !below;
};

const distanceToRoute = (at: MapPoint, points: readonly MapPoint[]): number => {
  const [a, b] = points as [MapPoint, MapPoint];
  if (points.length < 4) return distanceToLine(at, a, b);
  const way = wayAlong(points);
  let least = Number.POSITIVE_INFINITY;
  let before = a;
  const chords = (CHORDS * (points.length - 1)) / 3;
  for (let i = 1; i <= chords; i++) {
    const point = way(i / chords);
    least = Math.min(least, distanceToLine(at, before, point));
    before = point;
  }
  return least;
};

export const distanceToLine = (at: MapPoint, a: MapPoint, b: MapPoint): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy);
};
