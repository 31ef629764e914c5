import type { AnswerTo, Progress, Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';

/** What page and worker say to each other: one question at a time, word on how far it is, one answer to each. */
export interface AskedMap {
  /** The map asked about, then `before` where a question has one; a number is a place among those of the question before. */
  readonly maps: readonly (ActorMap | number)[];
  readonly question: PackedQuestion;
}
/** A question whose `before` travels among the maps. */
export type PackedQuestion = WithoutBefore<Question>;
type WithoutBefore<Q> = Q extends { readonly before: ActorMap } ? Omit<Q, 'before'> & { readonly before: null } : Q;

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress<Question> }
  | { readonly kind: 'answered'; readonly value: AnswerTo<Question> }
  | { readonly kind: 'failed'; readonly message: string };
