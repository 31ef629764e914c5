import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from './announcer.ts';
import { Button } from './Button.tsx';
import { HowFar } from './HowFar.tsx';
import type { Asked } from './useAnswer.ts';
import { useLanguage } from './useLanguage.tsx';

/** How it stands with an answer, in one line, and the answer below it; an older answer stays while a newer one is made. */
export const Gate = <A,>({
  asked,
  children,
}: {
  readonly asked: Asked<A>;
  readonly children: (answer: NonNullable<A>) => ReactNode;
}) => (
  <>
    <GateLine asked={asked} />
    {asked.answer !== null && asked.answer !== undefined && children(asked.answer)}
  </>
);

const GateLine = ({
  asked: { state, answer, isPreview, isOutdated, done, askAgain, cancel },
}: {
  readonly asked: Asked<unknown>;
}) => {
  const { insight: t, answers, heard } = useLanguage();
  const has = answer !== null;
  useAnswerAloud(state === 'running', t.working, heard.answerReady);
  if (state === 'running')
    return (
      <div className="gate is-running">
        <p className="hint">{isPreview ? answers.preview : has && isOutdated ? answers.updating : `${t.working}…`}</p>
        {done !== null && <HowFar label={answers.progress} part={done} />}
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    );
  if (state === 'failed' || state === 'stopped')
    return (
      <div className="gate">
        <p className={state === 'failed' ? 'problem' : 'hint'} role={state === 'failed' ? 'alert' : undefined}>
          {state === 'failed' ? t.failed : answers.stopped}
          {has && isOutdated && ` ${t.outdated}`}
        </p>
        <Button onClick={askAgain}>{state === 'failed' ? t.tryAgain : answers.askAgain}</Button>
      </div>
    );
  if (has && isOutdated)
    return (
      <p className="hint gate" role="note">
        {t.outdated}
      </p>
    );
  return null;
};

/** An answer that is there at once is found where it stands; one that takes this long is worth a word. */
const LONG_MS = 1_000;

/** Whoever was told that an answer is being made hears when it is there; answers that follow an edit at once say nothing. */
const useAnswerAloud = (isRunning: boolean, working: string, ready: string): void => {
  const isTold = useRef(false);
  useEffect(() => {
    if (!isRunning) {
      if (isTold.current) announce(ready, 'answer');
      isTold.current = false;
      return;
    }
    const timer = setTimeout(() => {
      isTold.current = true;
      announce(working, 'answer');
    }, LONG_MS);
    return () => clearTimeout(timer);
  }, [isRunning, working, ready]);
};
