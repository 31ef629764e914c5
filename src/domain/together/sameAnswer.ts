import type { ActorId, SameAnswerId, SnapshotId } from '../identifiers.ts';
import { idFrom } from './idFrom.ts';

/** An actor as one of the contributions drew it. */
export interface Member {
  readonly contribution: SnapshotId;
  readonly actor: ActorId;
}
export const memberKey = ({ contribution, actor }: Member): string => `${contribution}/${actor}`;
export const byMemberKey = (a: Member, b: Member): number => (memberKey(a) < memberKey(b) ? -1 : 1);

export const SAME_ANSWERS = ['yes', 'no', 'later'] as const;

/** What somebody answered when asked whether two actors of contributions are one and the same. It outlives the contribution, which may come back. */
export interface SameAnswer {
  /** Follows from the two members: the same question has one answer. */
  readonly id: SameAnswerId;
  readonly one: Member;
  readonly other: Member;
  readonly answer: (typeof SAME_ANSWERS)[number];
}

/** The answer about these two, whichever way round they are named. */
export const sameAnswer = (a: Member, b: Member, answer: SameAnswer['answer']): SameAnswer => {
  const [one, other] = [a, b].sort(byMemberKey) as [Member, Member];
  return { id: idFrom<SameAnswerId>('a', [memberKey(one), memberKey(other)]), one, other, answer };
};
