import { useEffect, useRef } from 'react';
import { playSoftSound } from './softSound.ts';
import type { ExerciseNow } from './useExerciseNow.ts';

/** Sounds softly when the time of the step is up while one is here, where that is wanted. */
export const useSoundWhenUp = (now: ExerciseNow | null): void => {
  const isUp = now?.left === 0;
  const wasUp = useRef(isUp);
  const isWanted = now?.run.hasSound === true;
  useEffect(() => {
    if (isUp && !wasUp.current && isWanted) playSoftSound();
    wasUp.current = isUp;
  }, [isUp, isWanted]);
};
