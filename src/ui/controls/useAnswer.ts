import { useEffect } from 'react';
import type { AnswerDesk, AnswerState } from '../../workspace/answerDesk.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { useDesk } from './useDesk.tsx';
import { useObserved } from './useObserved.ts';

/** An answer as it is now, and what can be asked of whoever thinks about it. */
export type Asked<A> = AnswerState<A> & Pick<AnswerDesk<A>, 'askAgain' | 'cancel'>;

/** Asks for the answer that is chosen, as long as the component is on screen, and keeps it up to date. */
export const useAnswer = <A>(choose: (desk: MapDesk) => AnswerDesk<A>): Asked<A> => {
  const answer = choose(useDesk());
  const state = useObserved(answer);
  useEffect(() => answer.follow(), [answer]);
  return { ...state, askAgain: answer.askAgain, cancel: answer.cancel };
};
