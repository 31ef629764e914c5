import type { ActorId } from './identifiers.ts';
import type { MapPoint } from './quantities.ts';

/** Where an actor stands. A record of its own, so that moving never touches what is said of the actor. */
export interface Position extends MapPoint {
  readonly id: ActorId;
  /** Put there by hand: arranging leaves it. */
  readonly placedByHand: boolean;
}
