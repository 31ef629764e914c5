import { useEffect } from 'react';
import type { AnswerDesk, AnswerState } from '../../workspace/answerDesk.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { useDesk } from './useDesk.tsx';
import { useObserved } from './useObserved.ts';

type Asking = Pick<AnswerDesk<unknown>, 'askAgain' | 'cancel'>;

/** An answer as it is now, and what can be asked of whoever thinks about it. */
export type Asked<A> = AnswerState<A> & Asking;

/** Asks for the answer that is chosen, as long as the component is on screen, and keeps it up to date; or no more of it than `select` takes. */
export const useAnswer = <A, S extends object = AnswerState<A>>(
  choose: (desk: MapDesk) => AnswerDesk<A>,
  select?: (state: AnswerState<A>) => S,
): S & Asking => {
  const answer = choose(useDesk());
  const state = useObserved(answer, select);
  useEffect(() => answer.follow(), [answer]);
  return { ...state, askAgain: answer.askAgain, cancel: answer.cancel };
};
