import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';

/** What lies under the pointer. At an actor's edge a relation can be taken hold of. */
export type Hit =
  | { readonly on: 'actor'; readonly id: ActorId; readonly zone: 'body' | 'edge' | 'name' }
  | { readonly on: 'relation'; readonly id: RelationId }
  | { readonly on: 'nothing' };

export const NOTHING: Hit = { on: 'nothing' };
export const actorOf = (hit: Hit): ActorId | null => (hit.on === 'actor' ? hit.id : null);

/** The pointer at one moment: `at` in map units, `screen` in CSS pixels from the top left of the canvas. */
export interface Pointing {
  readonly at: MapPoint;
  readonly screen: MapPoint;
  readonly hit: Hit;
}

export const isFurther = (from: MapPoint, to: MapPoint, distance: number): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) > distance;

/** Fields and buttons that lie on the canvas mind their own events. */
export const isAside = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-aside]') !== null;
