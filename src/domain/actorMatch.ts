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
}
export type MatchConfidence = 'said' | 'same' | 'sure' | 'likely' | 'possible';
export type MatchGround =
  | { readonly code: 'sameId' }
  | { readonly code: 'sameName' }
  | { readonly code: 'similarName'; readonly similarity: Share }
  | { readonly code: 'sharedNeighbours'; readonly shared: number; readonly of: number };

/** The matches with this one said by a person: whatever it names is taken out of the others. Undo is the list from before. */
export const withMatch = (
  matches: readonly ActorMatch[],
  before: readonly ActorId[],
  after: readonly ActorId[],
): readonly ActorMatch[] => {
  const without = (ids: readonly ActorId[], named: readonly ActorId[]) => ids.filter((id) => !named.includes(id));
  const others = matches.flatMap((match): ActorMatch[] => {
    const left = { ...match, before: without(match.before, before), after: without(match.after, after) };
    const isTouched = left.before.length < match.before.length || left.after.length < match.after.length;
    return isTouched && (left.before.length === 0 || left.after.length === 0) ? [] : [left];
  });
  return [...others, { before, after, confidence: 'said', grounds: [] }];
};
