import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
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
  const { insight: t, answers } = useLanguage();
  const has = answer !== null;
  if (state === 'running')
    return (
      <div className="gate is-running">
        <p className="hint" role="status">
          {isPreview ? answers.preview : has && isOutdated ? answers.updating : `${t.working}…`}
        </p>
        {done !== null && <progress aria-label={answers.progress} max={1} value={done} />}
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    );
  if (state === 'failed' || state === 'stopped')
    return (
      <div className="gate">
        <p className={state === 'failed' ? 'problem' : 'hint'} role={state === 'failed' ? 'alert' : 'status'}>
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
