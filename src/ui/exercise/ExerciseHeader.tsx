import { ChevronLeft, EllipsisVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { buttonOf, menuOf } from '../actions/action.ts';
import { exerciseActions } from '../actions/exerciseActions.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu, type MenuAction } from '../controls/Menu.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ExerciseClock } from './ExerciseClock.tsx';
import { ExerciseDeeds, type MapDeeds } from './ExerciseDeeds.tsx';
import { onExercise } from './onExercise.ts';
import { Rounds } from './Rounds.tsx';
import { StopDialog } from './StopDialog.tsx';
import { useExercise } from './useExercise.ts';
import { type ExerciseNow, useExerciseNow } from './useExerciseNow.ts';
import { useSoundWhenUp } from './useSoundWhenUp.ts';
import './exerciseMap.css';

/** Above the map while the exercise goes on: where it is in its programme, the question, and the clock with what is done to it. */
export const ExerciseHeader = (given: Given) => {
  const now = useExerciseNow();
  return now && <Header now={now} {...given} />;
};

interface Given {
  readonly deeds: MapDeeds;
  readonly more: readonly MenuAction[];
  readonly onLeave: () => void;
}
const Header = ({ now, deeds, more, onLeave }: Given & { readonly now: ExerciseNow }) => {
  const language = useLanguage();
  const { exercise: t, shell } = language;
  const desk = useExercise();
  const { issue } = useMap(propertiesOf);
  const [isStopping, setStopping] = useState(false);
  const { run, programme, question, step } = now;
  useAnnounced(question.text, 'question', { on: `${run.step} ${run.question}` });
  useSoundWhenUp(now);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes here from the page before begins with the question, not with the first link of the page.
  useEffect(() => {
    const held = document.activeElement;
    if (held === null || held === document.body || held.matches('.skip')) heading.current?.focus();
  }, []);
  // What a role means is said with the question; else what it is all about.
  const beneath = (question.needs === 'tag' && question.instruction) || issue;
  const on = onExercise(desk, now, () => setStopping(true));
  const { pause, resume, lengthen, onScreen, previousQuestion, previousStep, sound, stop } = exerciseActions;
  const inMenu = [
    ...menuOf({ previousQuestion, previousStep, onScreen, sound }, language, on),
    ...more,
    ...menuOf({ stop }, language, on),
    { id: 'toLibrary', label: shell.back, icon: <ChevronLeft size={18} aria-hidden="true" />, onChoose: onLeave },
  ];
  return (
    <>
      <Rounds steps={programme.steps} at={run.step} />
      <div className="exercise-asked">
        {step.questions.length > 1 && <p className="exercise-place">{t.question(run.question + 1, step.questions.length)}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {question.text}
        </h1>
        {beneath !== '' && <p className="exercise-issue">{beneath}</p>}
      </div>
      <ExerciseDeeds {...{ now, deeds }} />
      <ExerciseClock now={now} />
      <div className="exercise-tools">
        <IconButton {...buttonOf(run.clock.since === null ? resume : pause, language, on)} />
        <IconButton {...buttonOf(lengthen, language, on)} />
        <IconButton {...buttonOf(onScreen, language, on)} className="wide-only" />
        <Menu label={shell.menu} actions={inMenu}>
          <EllipsisVertical size={20} aria-hidden="true" />
        </Menu>
      </div>
      {isStopping && <StopDialog text={t.stopText} onClose={() => setStopping(false)} />}
    </>
  );
};
