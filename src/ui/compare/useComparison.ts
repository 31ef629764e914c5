import { useEffect } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { Asked } from '../insight/useAnswer.ts';

/** What differs between the chosen moments, kept up to date as long as the component is on screen. */
export const useComparison = (): Asked<Comparison> => {
  const { answer } = useDesk().compare;
  const state = useObserved(answer);
  useEffect(() => answer.follow(), [answer]);
  return { ...state, askAgain: answer.askAgain, cancel: answer.cancel };
};
