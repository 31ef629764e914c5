import type { AnswerTo, Progress, Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';

/** What page and worker say to each other: one question at a time, word on how far it is, one answer to each. */
export interface AskedMap {
  readonly map: ActorMap;
  readonly question: Question;
}

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress<Question> }
  | { readonly kind: 'answered'; readonly value: AnswerTo<Question> }
  | { readonly kind: 'failed'; readonly message: string };
