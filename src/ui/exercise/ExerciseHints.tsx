import { useEffect, useRef } from 'react';
import { type Stuck, stuckIn } from '../../domain/exercise/stuckIn.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useExercise } from './useExercise.ts';
import { type ExerciseNow, useExerciseNow } from './useExerciseNow.ts';

/** Over the map while the exercise goes on: what to do, as long as the sheet is empty, and help where somebody is stuck. */
export const ExerciseHints = ({
  onOther,
}: {
  /** Another question came, or the time was up: other things lie over the map. */ readonly onOther: () => void;
}) => {
  const now = useExerciseNow();
  const isEmpty = useMap(({ actors }) => actors.size === 0);
  const { exercise: t, shell } = useLanguage();
  const place = now && `${now.run.step} ${now.run.question} ${now.left === 0}`;
  const shown = useRef(place);
  const latest = useRef(onOther);
  latest.current = onOther;
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    // By then what belongs to it stands there.
    requestAnimationFrame(() => requestAnimationFrame(() => latest.current()));
  }, [place]);
  if (!now) return null;
  const { instruction, needs } = now.question;
  return (
    <>
      {now.left === 0 && (
        <p className="exercise-over">
          {t.timeUp}. {t.timeUpHint}
        </p>
      )}
      {isEmpty && (
        <div className="exercise-begin" data-needs={needs}>
          {instruction !== '' && <p>{instruction}</p>}
          {needs === 'draw' && <p>{shell.firstHint.line}</p>}
        </div>
      )}
      <Help now={now} />
    </>
  );
};

const Help = ({ now: { question, askedFor, run } }: { readonly now: ExerciseNow }) => {
  const { act } = useExercise();
  const { exercise: t } = useLanguage();
  const stuck = useMap((map) => stuckIn(map, question, askedFor, run.helped));
  const shown = useRef<Stuck | null>(null);
  // Whoever went on by themselves is not told a second time.
  useEffect(() => {
    if (shown.current && shown.current !== stuck) act({ do: 'help', with: shown.current });
    shown.current = stuck;
  }, [stuck, act]);
  if (!stuck) return null;
  return (
    <Notice
      label={t.help.label}
      role="status"
      actions={<Button onClick={() => act({ do: 'help', with: stuck })}>{t.help.seen}</Button>}
    >
      {t.help[stuck]}
    </Notice>
  );
};
