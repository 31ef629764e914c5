import type { CampMember } from '../../domain/commands/layTogether.ts';
import type { Member } from '../../domain/together/sameAnswer.ts';
import type { NameGround } from './nameGround.ts';

/** Who is who over all contributions, as far as the program is sure or was told, and what it would ask. */
export interface TogetherProposal {
  /** Each group is one actor; everybody is in exactly one. The same whatever the order of contributions and answers. */
  readonly actors: readonly (readonly Member[])[];
  readonly camps: readonly (readonly CampMember[])[];
  /** The most useful first, those that were put off last. Of whom it is asked nothing is joined. */
  readonly asked: readonly DoubtfulPair[];
}
/** Whether two groups are one and the same: asked once, of the two members whose names are most alike. */
export interface DoubtfulPair {
  readonly one: Member;
  readonly other: Member;
  /** Where in `actors` they are. */
  readonly groups: readonly [number, number];
  readonly grounds: readonly TogetherGround[];
  /** Somebody answered "later". */
  readonly isLater: boolean;
  /** Its answer may follow from those of the questions before it: not to be asked before these are answered. */
  readonly mayFollow: boolean;
}
export type TogetherGround =
  | NameGround
  /** Of two actors on one map either might be it. */
  | { readonly code: 'oneOfSeveral' }
  /** So many of their neighbours are the same, of so many in all; of a single one its name. */
  | { readonly code: 'sharedNeighbours'; readonly shared: number; readonly of: number; readonly who?: string }
  /** What the contributions say of them speaks against it. */
  | { readonly code: 'otherKind' | 'otherCamp' | 'otherArea' }
  /** Answered yes, and no by way of others. */
  | { readonly code: 'contradicted' };
