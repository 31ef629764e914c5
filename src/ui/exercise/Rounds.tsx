import type { ProgrammeStep } from '../../domain/exercise/programme.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import './clock.css';

/** The programme as a bar: each step as long as it takes, what is over paler, where one is in full. `at`: none while nothing goes on. */
export const Rounds = ({ steps, at = -1 }: { readonly steps: readonly ProgrammeStep[]; readonly at?: number }) => {
  const { exercise: t } = useLanguage();
  return (
    <ol className="rounds" aria-label={t.programme}>
      {steps.map(({ title, minutes }, place) => (
        <li
          key={place}
          className={place < at ? 'is-over' : undefined}
          aria-current={place === at ? 'step' : undefined}
          style={{ flexGrow: minutes }}
        >
          <span className="round-words">
            <span className="round-title">{title}</span> <span>{t.short(minutes)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
};
