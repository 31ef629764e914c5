import {
  ArrowLeft,
  ArrowRight,
  CircleStop,
  MonitorUp,
  Pause,
  Play,
  Printer,
  SkipForward,
  TimerReset,
  Undo2,
  Volume2,
} from 'lucide-react';
import type { RunDeed } from '../../domain/exercise/exerciseRun.ts';
import type { Action } from './action.ts';

/** What is done with an exercise that goes on. */
export interface OnExercise {
  readonly act: (deed: RunDeed) => void;
  readonly isPaused: boolean;
  readonly hasSound: boolean;
  readonly step: number;
  readonly question: number;
  readonly isLastStep: boolean;
  readonly isLastQuestion: boolean;
  readonly showOnScreen: () => void;
  readonly print: () => void;
  readonly stop: () => void;
}

export const exerciseActions = {
  pause: {
    words: ({ exercise: t }) => t.pause,
    icon: Pause,
    isOffered: ({ isPaused }) => !isPaused,
    run: ({ act }) => act({ do: 'pause' }),
  },
  resume: {
    words: ({ exercise: t }) => t.resume,
    icon: Play,
    isOffered: ({ isPaused }) => isPaused,
    run: ({ act }) => act({ do: 'resume' }),
  },
  lengthen: { words: ({ exercise: t }) => t.lengthen, icon: TimerReset, run: ({ act }) => act({ do: 'lengthen' }) },
  nextQuestion: {
    words: ({ exercise: t }) => t.nextQuestion,
    icon: ArrowRight,
    isOffered: ({ isLastQuestion }) => !isLastQuestion,
    run: ({ act }) => act({ do: 'nextQuestion' }),
  },
  previousQuestion: {
    words: ({ exercise: t }) => t.previousQuestion,
    icon: ArrowLeft,
    isOffered: ({ question }) => question > 0,
    run: ({ act }) => act({ do: 'previousQuestion' }),
  },
  nextStep: {
    words: ({ exercise: t }) => t.nextStep,
    icon: SkipForward,
    isOffered: ({ isLastStep }) => !isLastStep,
    run: ({ act }) => act({ do: 'nextStep' }),
  },
  previousStep: {
    words: ({ exercise: t }) => t.previousStep,
    icon: Undo2,
    isOffered: ({ step }) => step > 0,
    run: ({ act }) => act({ do: 'previousStep' }),
  },
  onScreen: { words: ({ exercise: t }) => t.onScreen, icon: MonitorUp, run: ({ showOnScreen }) => showOnScreen() },
  sound: {
    words: ({ exercise: t }, { hasSound }) => (hasSound ? t.soundOff : t.soundOn),
    icon: Volume2,
    run: ({ act, hasSound }) => act({ do: 'setSound', on: !hasSound }),
  },
  sheet: { words: ({ exercise: t }) => t.sheet, icon: Printer, run: ({ print }) => print() },
  stop: { words: ({ exercise: t }) => t.stop, icon: CircleStop, run: ({ stop }) => stop() },
} as const satisfies Readonly<Record<string, Action<OnExercise>>>;
