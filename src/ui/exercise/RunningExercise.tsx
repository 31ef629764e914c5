import { Layers } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { buttonOf } from '../actions/action.ts';
import { exerciseActions } from '../actions/exerciseActions.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from '../shell/route.ts';
import { ExerciseClock } from './ExerciseClock.tsx';
import { onExercise } from './onExercise.ts';
import { Rounds } from './Rounds.tsx';
import { StopDialog } from './StopDialog.tsx';
import { useExercise } from './useExercise.ts';
import type { ExerciseNow } from './useExerciseNow.ts';
import { usePrintedInstruction } from './usePrintedInstruction.tsx';
import { useSoundWhenUp } from './useSoundWhenUp.ts';

const BringDialog = lazyPart(() => import('../together/bring/BringDialog.tsx').then(({ BringDialog }) => BringDialog));

/** The exercise for who only keeps the time: the question, the clock, and all that is done with them. */
export const RunningExercise = ({ now }: { readonly now: ExerciseNow }) => {
  const language = useLanguage();
  const { exercise: t } = language;
  const desk = useExercise();
  const { library } = useProgram();
  const [asking, setAsking] = useState<'stop' | 'finish' | 'together' | null>(null);
  const { run, programme, question, step, isLastStep, isLastQuestion } = now;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = `${run.step} ${run.question}`;
  const shown = useRef(place);
  // Where the button that was pressed is gone, the focus goes to the question that came.
  useEffect(() => {
    if (shown.current !== place && document.activeElement === document.body) heading.current?.focus();
    shown.current = place;
  }, [place]);
  useAnnounced(question.text, 'question', { on: place });
  useSoundWhenUp(now);
  const sheet = usePrintedInstruction(programme, run.issue);
  const on = onExercise(desk, now, () => setAsking('stop'));
  const close = () => setAsking(null);
  const button = (name: keyof typeof exerciseActions, look: 'primary' | 'quiet' = 'quiet') => {
    const { label, size: _, ...rest } = buttonOf(exerciseActions[name], language, on);
    return (
      <Button look={look} {...rest}>
        {label}
      </Button>
    );
  };
  const isPaused = run.clock.since === null;
  const isJoint = question.needs === 'joint';
  // A map that was taken away is no place to go to.
  const isThere = useObserved(library, ({ maps }) => maps?.some(({ properties }) => properties.id === run.map) ?? false);
  useEffect(() => void library.refresh(), [library]);
  return (
    <main className="exercise-running">
      <Rounds steps={programme.steps} at={run.step} />
      <div className="running-words">
        <p className="hint">
          {step.title}
          {step.questions.length > 1 && `. ${t.question(run.question + 1, step.questions.length)}`}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {question.text}
        </h1>
        {question.instruction !== '' && <p className="lead">{question.instruction}</p>}
        {run.issue !== '' && <p className="hint">{run.issue}</p>}
      </div>
      <div className="running-clock">
        <ExerciseClock now={now} />
        {now.left === 0 && <p className="hint">{t.timeUpHint}</p>}
        {button(isPaused ? 'resume' : 'pause')}
        {button('lengthen')}
      </div>
      <div className="exercise-buttons">
        {isJoint && (
          <Button look="primary" icon={Layers} onClick={() => setAsking('together')}>
            {language.library.layTogether}
          </Button>
        )}
        {!isLastQuestion && button('nextQuestion', isJoint ? 'quiet' : 'primary')}
        {!isLastStep && button('nextStep', isLastQuestion && !isJoint ? 'primary' : 'quiet')}
        {isLastStep && isLastQuestion && (
          <>
            <p>{t.isDone}</p>
            <Button onClick={() => setAsking('finish')}>{t.finish}</Button>
          </>
        )}
        {run.question > 0 && button('previousQuestion')}
        {run.step > 0 && button('previousStep')}
      </div>
      <div className="exercise-buttons">
        {button('onScreen')}
        {button('sound')}
        {button('sheet')}
        {isThere && (
          <Button onClick={() => run.map !== null && goTo({ page: 'map', id: run.map, view: 'map' })}>{t.toMap}</Button>
        )}
        {button('stop')}
      </div>
      {(asking === 'stop' || asking === 'finish') && (
        <StopDialog text={t.stopClock} isEnd={asking === 'finish'} onClose={close} />
      )}
      {asking === 'together' && (
        <Guarded
          instead={(failure) => (
            <Dialog title={language.library.layTogether} onClose={close}>
              {failure}
            </Dialog>
          )}
        >
          <BringDialog onClose={close} onKept={(id) => goTo({ page: 'map', id, view: 'map', step: 'insight' })} />
        </Guarded>
      )}
      {sheet}
    </main>
  );
};
