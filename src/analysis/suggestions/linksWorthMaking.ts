import type { ActorId } from '../../domain/identifiers.ts';
import type { Evidence } from '../analyseMap.ts';
import type { NoGround } from './groundToStandOn.ts';

/** Two who have no drawn relation and whom somebody both deal with well could introduce. Never two pushers, nor one. */
export interface LinkWorthMaking {
  /** In the order of their names. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Of different poles; one of a pole and one of the middle; both of the middle. */
  readonly kind: 'acrossPoles' | 'towardMiddle' | 'withinMiddle';
  /** Who could introduce them, the closest to both first; at least one. */
  readonly through: readonly ActorId[];
  /** How many pairs of different poles come within two steps by it (three for two of the middle). */
  readonly gain: number;
  /** With whom of the other's contacts one has tension: a reason for care. */
  readonly tension: readonly { readonly of: ActorId; readonly with: ActorId }[];
  readonly evidence: Evidence;
}
/** At most ten, the most worth making first, at most two for one actor; or why there are none. */
export type LinksWorthMaking =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly links: readonly LinkWorthMaking[] }
  | { readonly answered: false; readonly because: NoGround | 'nobodyToIntroduce' };
