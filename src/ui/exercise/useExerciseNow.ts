import { useEffect, useMemo, useReducer } from 'react';
import { leftOn, untilNextLook } from '../../domain/exercise/exerciseClock.ts';
import { askedFor, type ExerciseRun } from '../../domain/exercise/exerciseRun.ts';
import { type Programme, type ProgrammeStep, questionAt, type StepQuestion, stepAt } from '../../domain/exercise/programme.ts';
import { untilStuck } from '../../domain/exercise/stuckIn.ts';
import { programmeInWords } from '../../language/programmeInWords.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useExercise } from './useExercise.ts';

/** Where the exercise is at this moment, in words. */
export interface ExerciseNow {
  readonly run: ExerciseRun;
  readonly programme: Programme;
  readonly step: ProgrammeStep;
  readonly question: StepQuestion;
  /** What is left of the step and how long the question has been asked, in milliseconds. */
  readonly left: number;
  readonly askedFor: number;
  readonly isLastStep: boolean;
  readonly isLastQuestion: boolean;
}

/** The exercise that goes on, or null; the clock is looked at every ten seconds, and whenever the page is seen again. */
export const useExerciseNow = (): ExerciseNow | null => {
  const { run: running, now } = useExercise();
  const run = useObserved(running);
  const language = useLanguage();
  const programme = useMemo(() => run && programmeInWords(run.programme, language), [run, language]);
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every look it is known when to look again
  useEffect(() => {
    if (!run || !programme) return undefined;
    const at = now();
    const wait = soonest(untilNextLook(run.clock, at), run, programme, at);
    const timer = wait === null ? undefined : setTimeout(look, wait);
    const onSeen = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', onSeen);
    addEventListener('pageshow', onSeen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSeen);
      removeEventListener('pageshow', onSeen);
    };
  }, [run, programme, now, looks]);

  if (!run || !programme) return null;
  const step = stepAt(programme, run.step);
  const at = now();
  return {
    run,
    programme,
    step,
    question: questionAt(programme, run.step, run.question),
    left: leftOn(run.clock, at),
    askedFor: askedFor(run, at),
    isLastStep: run.step >= programme.steps.length - 1,
    isLastQuestion: run.question >= step.questions.length - 1,
  };
};

/** Help may come between two looks at the clock. */
const soonest = (look: number | null, run: ExerciseRun, programme: Programme, at: number): number | null => {
  const help = look === null ? null : untilStuck(questionAt(programme, run.step, run.question), askedFor(run, at));
  return look === null || help === null ? look : Math.min(look, help);
};
