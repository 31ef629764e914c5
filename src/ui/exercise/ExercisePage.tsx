import { ChevronLeft } from 'lucide-react';
import type { MapId } from '../../domain/identifiers.ts';
import { programActions } from '../actions/programActions.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo, hrefOf } from '../shell/route.ts';
import { RunningExercise } from './RunningExercise.tsx';
import { StartExercise } from './StartExercise.tsx';
import { useExerciseNow } from './useExerciseNow.ts';
import './exercise.css';

/** Werkvorm: how it begins, and while it goes on the question and the clock. `on`: the map that it is asked to begin on. */
export const ExercisePage = ({ on }: { readonly on?: MapId }) => {
  const { preferences } = useProgram();
  const chosen = useObserved(preferences);
  const language = useLanguage();
  const { shell, code } = language;
  const now = useExerciseNow();
  const isDark = (chosen.mode ?? document.documentElement.dataset['mode']) === 'dark';
  const to = { preferences, code, isDark, openHelp: () => goTo({ page: 'help' }) };
  const { help, language: toOther, light, dark } = programActions;
  const mode = isDark ? light : dark;
  return (
    <div className="exercise-page">
      <header className="exercise-head">
        <Button
          look="plain"
          icon={ChevronLeft}
          href={hrefOf({ page: 'library' })}
          onClick={(event) => {
            event.preventDefault();
            goTo({ page: 'library' });
          }}
        >
          {shell.back}
        </Button>
        <Button look="plain" icon={help.icon} onClick={() => help.run(to)}>
          {help.words(language)}
        </Button>
        <Button look="plain" icon={toOther.icon} lang={shell.languageCode} onClick={() => toOther.run(to)}>
          {toOther.words(language)}
        </Button>
        <IconButton label={mode.words(language)} icon={mode.icon} size={20} onClick={() => mode.run(to)} />
      </header>
      {now ? <RunningExercise now={now} /> : <StartExercise {...(on !== undefined && { on })} />}
    </div>
  );
};
