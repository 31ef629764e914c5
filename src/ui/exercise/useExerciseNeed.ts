import { stepsIn } from '../../domain/exercise/exerciseRun.ts';
import type { Need } from '../../domain/exercise/programme.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { useObserved } from '../controls/useObserved.ts';
import { useExercise } from './useExercise.ts';

/** What the exercise needs of the screen of this map, or null when none goes on here. */
export const useExerciseNeed = (map: MapId): Need | null => {
  const { run } = useExercise();
  return useObserved(run, (now) =>
    now?.map === map ? (stepsIn(now.programme)[now.step]?.questions[now.question]?.needs ?? 'nothing') : null,
  );
};
