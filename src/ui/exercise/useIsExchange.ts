import { stepsIn } from '../../domain/exercise/exerciseRun.ts';
import { useObserved } from '../controls/useObserved.ts';
import { useExercise } from './useExercise.ts';

/** Whether the exercise on this device is at the step in which neighbours exchange their maps, to lay them beside each other. */
export const useIsExchange = (): boolean => {
  const { run } = useExercise();
  return useObserved(run, (now) =>
    now === null ? false : (stepsIn(now.programme)[now.step]?.questions.some(({ needs }) => needs === 'exchange') ?? false),
  );
};
