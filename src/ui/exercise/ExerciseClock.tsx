import { useAnnounced } from '../controls/useAnnounced.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ClockDisc } from './ClockDisc.tsx';
import { clockWords } from './clockWords.ts';
import type { ExerciseNow } from './useExerciseNow.ts';

/** The clock of the step: a disc and minutes in words. The last minute, and that the time is up, are heard once. */
export const ExerciseClock = ({ now: { left, run } }: { readonly now: ExerciseNow }) => {
  const language = useLanguage();
  const { words, beneath, heard } = clockWords(left, run.clock.since === null, language);
  useAnnounced(heard, 'clock', { on: `${run.step} ${heard}` });
  return (
    <div className="exercise-clock" role="timer" aria-label={language.exercise.timeLeft}>
      <ClockDisc left={left} length={run.clock.length} />
      <div>
        <b>{words}</b>
        {beneath !== '' && <span> {beneath}</span>}
      </div>
    </div>
  );
};
