import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonOf } from '../actions/action.ts';
import { exerciseActions } from '../actions/exerciseActions.ts';
import { Button } from '../controls/Button.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { SavingStatus } from '../shell/SavingStatus.tsx';
import { ExerciseRoles } from './ExerciseRoles.tsx';
import { onExercise } from './onExercise.ts';
import { StopDialog } from './StopDialog.tsx';
import { useExercise } from './useExercise.ts';
import { type ExerciseNow, useExerciseNow } from './useExerciseNow.ts';

/** Below the map while the exercise goes on: what the question needs, how much stands there and that it is saved, and the way on. */
export const ExerciseFooter = ({ children }: { readonly children: ReactNode }) => {
  const now = useExerciseNow();
  return now && <Footer now={now}>{children}</Footer>;
};

const Footer = ({ now, children }: { readonly now: ExerciseNow; readonly children: ReactNode }) => {
  const language = useLanguage();
  const { exercise: t, shell } = language;
  const desk = useExercise();
  const actors = useMap((map) => map.actors.size);
  const relations = useMap((map) => map.relations.size);
  const { question, isLastStep, isLastQuestion } = now;
  const on = onExercise(desk, now, () => undefined);
  const [isFinishing, setFinishing] = useState(false);
  const foot = useRef<HTMLElement>(null);
  const place = `${now.run.step} ${now.run.question}`;
  const shown = useRef(place);
  // Pressing the button that leads on may take it away: the focus stays here, and goes to the question where nothing leads on.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.activeElement !== document.body) return;
    const on = foot.current?.querySelector<HTMLElement>('.exercise-on > .goes-on');
    (on ?? document.querySelector<HTMLElement>('.exercise-asked > h1'))?.focus();
  }, [place]);
  const goesOn = (name: 'nextQuestion' | 'nextStep', look: 'primary' | 'quiet') => {
    const { label, icon: _, size: __, ...rest } = buttonOf(exerciseActions[name], language, on);
    return (
      <Button look={look} className="goes-on" {...rest}>
        {label}
      </Button>
    );
  };
  return (
    <footer ref={foot} className="exercise-foot" data-needs={question.needs}>
      {children || <ToolOf now={now} />}
      <div className="exercise-counts">
        {question.needs !== 'nothing' && <p>{shell.draw.counts(actors, relations)}</p>}
        {question.needs === 'draw' && actors > 1 && relations === 0 && <p className="exercise-first">{t.firstRelation}</p>}
        <SavingStatus />
      </div>
      <div className="exercise-on">
        {!isLastQuestion && goesOn('nextQuestion', 'primary')}
        {!isLastStep && goesOn('nextStep', 'quiet')}
        {isLastStep && isLastQuestion && (
          <>
            <p>
              {t.isDone} {t.mapStays}
            </p>
            <Button onClick={() => setFinishing(true)}>{t.finish}</Button>
          </>
        )}
      </div>
      {isFinishing && <StopDialog isEnd text={t.finishText} onClose={() => setFinishing(false)} />}
    </footer>
  );
};

/** What a question needs that is not drawn. */
const ToolOf = ({ now: { question, run } }: { readonly now: ExerciseNow }) => {
  const { exercise: t } = useLanguage();
  const isEmpty = useMap(({ actors }) => actors.size === 0);
  switch (question.needs) {
    case 'tag':
      return <ExerciseRoles key={`${run.step} ${run.question}`} roles={question.roles} />;
    case 'exchange':
    case 'joint':
      return <p className="exercise-said">{question.instruction || t.after[question.needs]}</p>;
    default:
      // On an empty sheet it stands in the middle.
      return <p className="exercise-said">{!isEmpty && question.instruction}</p>;
  }
};
