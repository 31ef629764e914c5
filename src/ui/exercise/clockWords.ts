import { MINUTE_MS, shownLeft } from '../../domain/exercise/exerciseClock.ts';
import type { Language } from '../../language/language.ts';

/** What the clock says, in minutes and without seconds: `words` beside a disc, `whole` as a sentence, and what matters enough to be heard. */
export const clockWords = (left: number, isPaused: boolean, { exercise: t }: Pick<Language, 'exercise'>) => {
  const minutes = Math.ceil(shownLeft(left) / MINUTE_MS);
  if (left === 0) return { words: t.timeUp, beneath: '', whole: t.timeUp, heard: t.timeUp };
  const beneath = isPaused ? t.paused : t.over;
  if (minutes === 1) return { words: t.lastMinute, beneath: isPaused ? t.paused : '', whole: t.lastMinute, heard: t.lastMinute };
  return { words: t.left(minutes), beneath, whole: t.stillLeft(minutes), heard: isPaused ? t.paused : '' };
};
