import { type CSSProperties, useEffect, useRef } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ClockDisc } from './ClockDisc.tsx';
import { clockWords } from './clockWords.ts';
import { Rounds } from './Rounds.tsx';
import { useExercise } from './useExercise.ts';
import { useExerciseNow } from './useExerciseNow.ts';
import { useWindowScale } from './useWindowScale.ts';
import './onScreen.css';

/** What a room reads: the question, the issue, the clock and the programme, and nothing of any map. */
export const OnScreenPage = () => {
  const language = useLanguage();
  const { exercise: t, library, code } = language;
  const now = useExerciseNow();
  const { isFollowed } = useExercise();
  const wasGoing = useRef(false);
  if (now) wasGoing.current = true;
  const scale = useWindowScale();
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  const style = { '--text-scale': scale.toFixed(3) } as CSSProperties;
  if (!now)
    return (
      <main className="wall" style={style}>
        <div className="wall-words">
          <h1>{library.startExercise}</h1>
          <p>{!isFollowed() ? t.cannotFollow : wasGoing.current ? t.isOver : t.noneYet}</p>
        </div>
      </main>
    );
  const { run, programme, question, left } = now;
  const issue = run.issue.trim();
  return (
    <main className="wall" style={style}>
      <div className="wall-words">
        <h1 data-long={question.text.length > LONG}>{question.text}</h1>
        {(issue !== '' || question.instruction !== '') && <p>{issue || question.instruction}</p>}
      </div>
      <div className="wall-clock" role="timer" aria-label={t.timeLeft}>
        <ClockDisc left={left} length={run.clock.length} />
        <b>{clockWords(left, run.clock.since === null, language).whole}</b>
        {run.clock.since === null && left > 0 && <span>{t.paused}</span>}
      </div>
      <Rounds steps={programme.steps} at={run.step} />
    </main>
  );
};

/** Characters beyond which a question is written smaller. */
const LONG = 90;
