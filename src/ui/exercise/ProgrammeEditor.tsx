import { Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { MOST_IN_TITLE, MOST_STEPS, type Programme, type ProgrammeStep } from '../../domain/exercise/programme.ts';
import { tidyText } from '../../domain/tidyText.ts';
import { announce } from '../controls/announcer.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ProgrammeText } from './ProgrammeText.tsx';
import { StepEditor } from './StepEditor.tsx';

/** The programme as a facilitator makes it: steps and questions, each with what it needs, in any order. Every change is kept at once. */
export const ProgrammeEditor = ({
  programme,
  onChange,
  onDone,
}: {
  readonly programme: Programme;
  readonly onChange: (programme: Programme) => void;
  readonly onDone: () => void;
}) => {
  const { exercise } = useLanguage();
  const { edit: t } = exercise;
  const id = useId();
  const { steps } = programme;
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current !== null) document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const put = (next: readonly ProgrammeStep[]) => onChange({ ...programme, steps: next });
  /** The focus goes along with what moves, and to what comes after what is gone. */
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (!step || !steps[to]) return;
    put(steps.toSpliced(from, 1).toSpliced(to, 0, step));
    toFocus.current = `${id}-${to}-${to < from ? 'earlier' : 'later'}`;
    announce(t.moved(step.title, to + 1));
  };
  const remove = (at: number) => {
    put(steps.toSpliced(at, 1));
    toFocus.current = `${id}-${Math.min(at, steps.length - 2)}-remove`;
    announce(t.removed(steps[at]?.title ?? ''));
  };
  const add = () => {
    put([
      ...steps,
      { title: t.newStep, minutes: 5, questions: [{ text: t.newQuestion, instruction: '', needs: 'nothing', roles: [] }] },
    ]);
    toFocus.current = `${id}-${steps.length}-earlier`;
  };
  return (
    <div className="programme-editor">
      <ProgrammeText
        label={t.title}
        value={programme.title}
        problemOf={(text) => (tidyText(text).length > MOST_IN_TITLE ? t.tooLong(MOST_IN_TITLE) : null)}
        onCommit={(text) => {
          const title = tidyText(text);
          onChange({ ...programme, title });
          return title;
        }}
      />
      <ol>
        {steps.map((step, at) => (
          <StepEditor
            key={at}
            id={`${id}-${at}`}
            step={step}
            place={at + 1}
            isFirst={at === 0}
            isLast={at === steps.length - 1}
            isOnly={steps.length === 1}
            onChange={(next) => put(steps.with(at, next))}
            onMove={(by) => move(at, at + by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {steps.length >= MOST_STEPS && <p className="hint">{t.full(MOST_STEPS)}</p>}
      <div className="exercise-buttons">
        <Button icon={Plus} isIdle={steps.length >= MOST_STEPS} onClick={add}>
          {t.addStep}
        </Button>
        <Button onClick={onDone}>{t.done}</Button>
      </div>
    </div>
  );
};
