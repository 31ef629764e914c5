import type { Core, EdgeSingular } from 'cytoscape';
import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { ACTOR_SIZE } from './canvasStylesheet.ts';
import { type Hit, NOTHING } from './gestures/pointing.ts';
import type { Box } from './labelPlan.ts';
import { edgeId } from './mapElements.ts';

/** The zone at an actor's border from which a relation is drawn, in CSS pixels inside and outside of the border. */
const EDGE_PX = { inside: 5, outside: 9, outsideTouch: 16 } as const;
/** How near to a line counts as on it, in CSS pixels. */
const LINE_PX = { mouse: 7, touch: 14 } as const;
/** A bent line stays within so much of the straight one, in map units. */
const MOST_BEND = 160;

export interface HitTestOptions {
  readonly zoom: number;
  readonly isTouch: boolean;
  /** Names as they are drawn, in map units. */
  readonly names: ReadonlyMap<ActorId, { readonly box: Box }>;
}

/** Half the width of an actor of this kind along a direction is near enough its radius for the hand. */
export const radiusOf = (kind: ActorKind): number => (ACTOR_SIZE[kind].width + ACTOR_SIZE[kind].height) / 4;

/** The actor under a point: its border first, then its body, then its name; the nearest middle wins. */
export const actorAt = (map: ActorMap, at: MapPoint, { zoom, isTouch, names }: HitTestOptions): Hit => {
  const outside = (isTouch ? EDGE_PX.outsideTouch : EDGE_PX.outside) / zoom;
  const inside = EDGE_PX.inside / zoom;
  let nearest: { id: ActorId; beyond: number; middle: number } | null = null;
  for (const { id, x, y } of map.positions.values()) {
    const dx = Math.abs(at.x - x);
    const dy = Math.abs(at.y - y);
    if (dx > 60 + outside || dy > 60 + outside) continue;
    const actor = map.actors.get(id);
    if (!actor) continue;
    const middle = Math.hypot(dx, dy);
    const beyond = middle - radiusOf(actor.kind);
    if (beyond <= outside && (!nearest || middle < nearest.middle)) nearest = { id, beyond, middle };
  }
  if (nearest) return { on: 'actor', id: nearest.id, zone: nearest.beyond > -Math.min(inside, 8) ? 'edge' : 'body' };
  for (const [id, { box }] of names)
    if (at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom) return { on: 'actor', id, zone: 'name' };
  return NOTHING;
};

/** The relation whose line passes nearest, when that is near. */
export const relationAt = (cy: Core, map: ActorMap, at: MapPoint, { zoom, isTouch }: HitTestOptions): Hit => {
  const reach = (isTouch ? LINE_PX.touch : LINE_PX.mouse) / zoom;
  let found: Hit = NOTHING;
  let least = reach;
  for (const { id, from, to } of map.relations.values()) {
    const a = map.positions.get(from);
    const b = map.positions.get(to);
    if (!a || !b || distanceToLine(at, a, b) > reach + MOST_BEND) continue;
    const edge = cy.getElementById(edgeId(id)) as unknown as EdgeSingular;
    // On a large map the lines are painted, and those that run alone are straight.
    const distance = edge.empty() ? distanceToLine(at, a, b) : distanceToEdge(at, edge);
    if (distance >= least) continue;
    least = distance;
    found = { on: 'relation', id };
  }
  return found;
};

/** To the line as it is drawn, bends and all. */
const distanceToEdge = (at: MapPoint, edge: EdgeSingular): number => {
  const start = edge.sourceEndpoint();
  const end = edge.targetEndpoint();
  const control = edge.controlPoints()?.[0];
  if (!control) return distanceToLine(at, start, end);
  let least = Number.POSITIVE_INFINITY;
  let before = start;
  for (let i = 1; i <= 12; i++) {
    const t = i / 12;
    const on = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
    const point = { x: on(start.x, control.x, end.x), y: on(start.y, control.y, end.y) };
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
