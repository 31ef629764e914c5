import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import {
  MOST_IN_TITLE,
  MOST_MINUTES,
  MOST_QUESTIONS,
  type ProgrammeStep,
  type StepQuestion,
} from '../../domain/exercise/programme.ts';
import { tidyText } from '../../domain/tidyText.ts';
import { announce } from '../controls/announcer.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { ProgrammeText } from './ProgrammeText.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';

/** A step of the programme: its title and time, and its questions in any order. */
export const StepEditor = ({
  id,
  step,
  place,
  isFirst,
  isLast,
  isOnly,
  onChange,
  onMove,
  onRemove,
}: {
  readonly id: string;
  readonly step: ProgrammeStep;
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onChange: (step: ProgrammeStep) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const { exercise } = useLanguage();
  const { edit: t } = exercise;
  const { questions } = step;
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current !== null) document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const put = (next: readonly StepQuestion[]) => onChange({ ...step, questions: next });
  const move = (from: number, to: number) => {
    const question = questions[from];
    if (!question || !questions[to]) return;
    put(questions.toSpliced(from, 1).toSpliced(to, 0, question));
    toFocus.current = `${id}-${to}-${to < from ? 'earlier' : 'later'}`;
    announce(t.moved(question.text, to + 1));
  };
  const remove = (at: number) => {
    put(questions.toSpliced(at, 1));
    toFocus.current = `${id}-${Math.min(at, questions.length - 2)}-remove`;
    announce(t.removed(questions[at]?.text ?? ''));
  };
  const minutesIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);
  return (
    <li className="step-editor">
      <fieldset>
        <legend>{t.step(place)}</legend>
        <div className="step-fields">
          <ProgrammeText
            label={t.stepTitle}
            value={step.title}
            problemOf={(text) => {
              const title = tidyText(text);
              return title === '' ? t.empty : title.length > MOST_IN_TITLE ? t.tooLong(MOST_IN_TITLE) : null;
            }}
            onCommit={(text) => {
              const title = tidyText(text);
              onChange({ ...step, title });
              return title;
            }}
          />
          <ProgrammeText
            label={t.minutes}
            value={String(step.minutes)}
            inputMode="numeric"
            problemOf={(text) => {
              const minutes = minutesIn(text);
              return minutes >= 1 && minutes <= MOST_MINUTES ? null : t.minutesWrong(MOST_MINUTES);
            }}
            onCommit={(text) => {
              const minutes = minutesIn(text);
              onChange({ ...step, minutes });
              return String(minutes);
            }}
          />
          <OrderButtons id={id} what={t.step(place)} {...{ isFirst, isLast, isOnly, onMove, onRemove }} />
        </div>
        <ol>
          {questions.map((question, at) => (
            <QuestionEditor
              key={at}
              id={`${id}-${at}`}
              name={`${t.question(at + 1)}, ${t.step(place)}`}
              place={at + 1}
              question={question}
              isFirst={at === 0}
              isLast={at === questions.length - 1}
              isOnly={questions.length === 1}
              onChange={(next) => put(questions.with(at, next))}
              onMove={(by) => move(at, at + by)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
        <Button
          look="plain"
          icon={Plus}
          isIdle={questions.length >= MOST_QUESTIONS}
          onClick={() => {
            put([...questions, { text: t.newQuestion, instruction: '', needs: 'nothing', roles: [] }]);
            toFocus.current = `${id}-${questions.length}-earlier`;
          }}
        >
          {t.addQuestion}
        </Button>
      </fieldset>
    </li>
  );
};
