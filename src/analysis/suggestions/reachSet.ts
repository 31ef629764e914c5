import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';

/** What one more in the set brings. */
export interface ReachAddition {
  readonly actor: ActorId;
  /** How many actors come within two steps of the set by this one, itself included. */
  readonly newlyReached: number;
  /** Neighbourhoods and camps of which nobody was reached before. */
  readonly areas: readonly AreaId[];
  readonly camps: readonly CampId[];
}
export interface Reach {
  readonly actors: readonly ActorId[];
  /** The part of all actors on the map within two steps of good lines, the set itself included. */
  readonly reached: Share;
  /** Neighbourhoods and camps of which nobody is reached. */
  readonly missedAreas: readonly AreaId[];
  readonly missedCamps: readonly CampId[];
}
/** The k who together reach most, next to what the present key figures reach. */
export interface ReachSet {
  readonly k: number;
  readonly set: Reach;
  /** In the order in which the set grew; fewer than k when more would reach nobody new. */
  readonly adds: readonly ReachAddition[];
  /** The key figures that are active or away for a while. */
  readonly present: Reach;
  /** The best k to add to the present key figures, grown from what those reach. */
  readonly besidesPresent: readonly ReachAddition[];
}
