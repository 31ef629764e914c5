import type { ActorId } from '../../domain/identifiers.ts';
import type { Evidence } from '../analyseMap.ts';

/** Two without a drawn relation who share many contacts: perhaps they know each other, and nobody drew it. */
export interface ForgottenTie {
  /** In the order of their names. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** The contacts that they share, those with few others first; at least two. */
  readonly shared: readonly ActorId[];
  readonly evidence: Evidence;
}
/** At most ten, the likeliest first; asked only where contacts of one actor mostly know each other. */
export type ForgottenTies =
  | { readonly answered: true; readonly ties: readonly ForgottenTie[] }
  | { readonly answered: false; readonly because: 'noActors' | 'noRelations' | 'onlyTension' | 'notClustered' };
