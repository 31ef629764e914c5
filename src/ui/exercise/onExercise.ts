import type { ExerciseDesk } from '../../workspace/exerciseDesk.ts';
import type { OnExercise } from '../actions/exerciseActions.ts';
import { showOnScreen } from './showOnScreen.ts';
import { prepareSound } from './softSound.ts';
import type { ExerciseNow } from './useExerciseNow.ts';

/** What the actions of the exercise are done with, as it is now. */
export const onExercise = (
  desk: ExerciseDesk,
  { run, isLastStep, isLastQuestion }: ExerciseNow,
  stop: () => void,
): OnExercise => ({
  act: (deed) => {
    if (deed.do === 'setSound' && deed.on) prepareSound();
    desk.act(deed);
  },
  isPaused: run.clock.since === null,
  hasSound: run.hasSound,
  step: run.step,
  question: run.question,
  isLastStep,
  isLastQuestion,
  showOnScreen,
  print: () => print(),
  stop,
});
