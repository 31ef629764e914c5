import type { ActorId } from './identifiers.ts';
import type { Share } from './quantities.ts';

/**
 * Who on an older map is who on a newer one. Usually one is one; one can have become several (split) or several one
 * (merged). Nobody on one side says that somebody is new, or gone, though an id or name suggests otherwise.
 */
export interface ActorMatch {
  readonly before: readonly ActorId[];
  readonly after: readonly ActorId[];
  /** How sure the program is; `said` when a person confirmed or corrected it. */
  readonly confidence: MatchConfidence;
  readonly grounds: readonly MatchGround[];
  /** Of what counts as said: nobody did, it was read off the name when a map was brought in. */
  readonly byName?: boolean;
}
export type MatchConfidence = 'said' | 'same' | 'sure' | 'likely' | 'possible';
export type MatchGround =
  | { readonly code: 'sameId' }
  | { readonly code: 'sameName' }
  | { readonly code: 'similarName'; readonly similarity: Share }
  | { readonly code: 'sharedNeighbours'; readonly shared: number; readonly of: number };
