import { KEY_QUESTIONS, type KeyQuestionId } from '../../../domain/network/keyQuestions.ts';
import { PHASES, type Phase } from '../../../domain/networkAgreements.ts';
import './questionBoxes.css';

/** A box for each question, filled once it is answered; whoever shows it says the same in words. */
export const QuestionBoxes = ({
  answered,
  phases = PHASES,
}: {
  readonly answered: ReadonlySet<KeyQuestionId>;
  readonly phases?: readonly Phase[];
}) => (
  <span className="question-boxes" aria-hidden="true">
    {phases.flatMap((phase) => KEY_QUESTIONS[phase].map((id) => <i key={id} data-filled={answered.has(id)} />))}
  </span>
);
