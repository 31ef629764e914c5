import { MOST_IN_INSTRUCTION, MOST_IN_QUESTION, NEEDS, type StepQuestion } from '../../domain/exercise/programme.ts';
import { EXERCISE_ROLES, type Role } from '../../domain/role.ts';
import { tidyText } from '../../domain/tidyText.ts';
import { AnyOf } from '../controls/Choice.tsx';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { ProgrammeText } from './ProgrammeText.tsx';

/** A question of a step: its words, and what of the screen it needs. */
export const QuestionEditor = ({
  id,
  name,
  place,
  question,
  isFirst,
  isLast,
  isOnly,
  onChange,
  onMove,
  onRemove,
}: {
  readonly id: string;
  /** What it is called among all others of the programme. */
  readonly name: string;
  readonly place: number;
  readonly question: StepQuestion;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onChange: (question: StepQuestion) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const { exercise, words } = useLanguage();
  const { edit: t } = exercise;
  const tooLong = (text: string, most: number) => (tidyText(text).length > most ? t.tooLong(most) : null);
  return (
    <li>
      <fieldset className="question-editor">
        <legend>{t.question(place)}</legend>
        <ProgrammeText
          label={t.text}
          value={question.text}
          problemOf={(text) => (tidyText(text) === '' ? t.empty : tooLong(text, MOST_IN_QUESTION))}
          onCommit={(typed) => {
            const text = tidyText(typed);
            onChange({ ...question, text });
            return text;
          }}
        />
        <ProgrammeText
          label={t.instruction}
          value={question.instruction}
          lines={2}
          problemOf={(text) => tooLong(text, MOST_IN_INSTRUCTION)}
          onCommit={(text) => {
            const instruction = tidyText(text);
            onChange({ ...question, instruction });
            return instruction;
          }}
        />
        <div className="step-fields">
          <Select
            label={t.needs}
            value={question.needs}
            options={NEEDS.map((needs) => ({ value: needs, label: t.need[needs] }))}
            onChoose={(needs) => onChange({ ...question, needs, roles: needs === 'tag' ? EXERCISE_ROLES : [] })}
          />
          <OrderButtons id={id} what={name} {...{ isFirst, isLast, isOnly, onMove, onRemove }} />
        </div>
        {question.needs === 'tag' && (
          <AnyOf<Role>
            legend={t.roles}
            name={`${id}-roles`}
            options={EXERCISE_ROLES.map((role) => ({ value: role, label: words.role[role] }))}
            values={question.roles}
            onChange={(roles) => onChange({ ...question, roles: EXERCISE_ROLES.filter((role) => roles.includes(role)) })}
          />
        )}
      </fieldset>
    </li>
  );
};
