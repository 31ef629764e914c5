import { draftOf } from '../draft.ts';
import { isDay } from '../identifiers.ts';
import type { KeyAnswer, KeyQuestionId } from '../network/keyQuestions.ts';
import { done, refused } from '../outcome.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Answers a hoofdvraag, as far as something is said of it here, or takes the answer away. */
export interface AnswerKeyQuestion {
  readonly do: 'answerKeyQuestion';
  readonly id: KeyQuestionId;
  readonly answer: Partial<Omit<KeyAnswer, 'id'>> | null;
}

/** Refuses texts that are too long, and a date that is no day. An answer of which nothing is left goes. */
export const answerKeyQuestion: CommandRule<AnswerKeyQuestion> = (map, { id, answer }) => {
  const draft = draftOf(map);
  const next = { id, text: '', by: '', when: null, ...map.answers.get(id), ...answer };
  if (answer === null || (next.text === '' && next.by === '' && next.when === null)) {
    draft.drop('answers', id);
    return done(draft.change());
  }
  const refusal = noteRefusal(next.text) ?? noteRefusal(next.by);
  if (refusal) return { done: false, refusal };
  if (next.when !== null && !isDay(next.when)) return refused('dateInvalid', { date: next.when });
  draft.put('answers', next);
  return done(draft.change());
};
