import { useEffect } from 'react';
import type { AnswerTo, Question } from '../../analysis/question.ts';
import type { AnswerDesk, AnswerState } from '../../workspace/answerDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** An answer as it is now, and what can be asked of whoever thinks about it. */
export type Asked<A> = AnswerState<A> & Pick<AnswerDesk<A>, 'askAgain' | 'cancel'>;

/** Asks as long as the component is on screen, and keeps the answer up to date. */
export const useAnswer = <Q extends Question>(question: Q): Asked<AnswerTo<Q>> => {
  const answer = useDesk().insight.about(question);
  const state = useObserved(answer);
  useEffect(() => answer.follow(), [answer]);
  return { ...state, askAgain: answer.askAgain, cancel: answer.cancel };
};
