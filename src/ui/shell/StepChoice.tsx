import { Columns2, Eye, type LucideIcon, Pencil, Tag } from 'lucide-react';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { FROZEN_STEPS, STEPS, type Step } from './step.ts';

const ICONS: { readonly [S in Step]: LucideIcon } = { draw: Pencil, interpret: Tag, insight: Eye, compare: Columns2 };

/** The four steps: the head of the panel, the bar below on a phone, or in what unfolds where there is room for neither. */
export const StepChoice = ({
  step,
  onStep,
  className = 'steps',
}: {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly className?: 'steps' | 'tab-bar';
}) => {
  const { isFrozen } = useDesk();
  const { shell: t } = useLanguage();
  return (
    <nav className={className} aria-label={t.steps}>
      {(isFrozen ? FROZEN_STEPS : STEPS).map((name) => {
        const Icon = ICONS[name];
        return (
          <PressArea key={name} aria-current={step === name ? 'step' : undefined} onClick={() => onStep(name)}>
            {className === 'tab-bar' && <Icon size={20} aria-hidden="true" />}
            {t.step[name]}
          </PressArea>
        );
      })}
    </nav>
  );
};
