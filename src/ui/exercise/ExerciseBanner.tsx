import { Timer } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo, openAnew, type Route } from '../shell/route.ts';
import { useExerciseNow } from './useExerciseNow.ts';

/** In the list of maps and where one comes in: that an exercise goes on, and the way back to it. `isAnew`: by leaving the page for good. */
export const ExerciseBanner = ({ isAnew = false }: { readonly isAnew?: boolean }) => {
  const now = useExerciseNow();
  const { exercise: t } = useLanguage();
  const { library } = useProgram();
  const isThere = useObserved(library, ({ maps }) => maps?.some(({ properties }) => properties.id === now?.run.map) ?? false);
  // Elsewhere than in the list nobody has asked yet which maps there are.
  useEffect(() => {
    if (!isThere) void library.refresh();
  }, [library, isThere]);
  if (!now) return null;
  // A map that was taken away is no place to go on.
  const map = isThere ? now.run.map : null;
  const place: Route = map === null ? { page: 'exercise' } : { page: 'map', id: map, view: 'map' };
  return (
    <Notice icon={Timer} actions={<Button onClick={() => (isAnew ? openAnew(place) : goTo(place))}>{t.back}</Button>}>
      {t.goesOn(now.step.title)}
    </Notice>
  );
};
