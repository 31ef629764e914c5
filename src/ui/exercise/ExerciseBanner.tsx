import { Timer } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from '../shell/route.ts';
import { useExerciseNow } from './useExerciseNow.ts';

/** In the list of maps: that an exercise goes on, and the way back to it. */
export const ExerciseBanner = () => {
  const now = useExerciseNow();
  const { exercise: t } = useLanguage();
  const { library } = useProgram();
  const isThere = useObserved(library, ({ maps }) => maps?.some(({ properties }) => properties.id === now?.run.map) ?? false);
  if (!now) return null;
  // A map that was taken away is no place to go on.
  const map = isThere ? now.run.map : null;
  return (
    <Notice
      icon={Timer}
      actions={
        <Button onClick={() => goTo(map === null ? { page: 'exercise' } : { page: 'map', id: map, view: 'map' })}>
          {t.back}
        </Button>
      }
    >
      {t.goesOn(now.step.title)}
    </Notice>
  );
};
