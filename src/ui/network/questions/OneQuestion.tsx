import type { MapAnswer } from '../../../analysis/network/mapAnswers.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import { isAnswered, type KeyAnswer, type KeyQuestionId } from '../../../domain/network/keyQuestions.ts';
import type { Typing } from '../../../workspace/mapDesk.ts';
import { CommittedDay } from '../../controls/CommittedDay.tsx';
import { CommittedField } from '../../controls/CommittedField.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { WhatMapKnows } from './WhatMapKnows.tsx';

/** A hoofdvraag, folded with how far it is: the municipality's answer is kept while it is typed. */
export const OneQuestion = ({
  id,
  many,
  knows,
}: {
  readonly id: KeyQuestionId;
  /** What key figures are called here. */
  readonly many: string;
  readonly knows: readonly MapAnswer[];
}) => {
  const { keyQuestions: t } = useLanguage();
  const state = useMap(({ answers }) => isAnswered(answers, id)) ? 'answered' : knows.length > 0 ? 'known' : 'open';
  return (
    <Fold
      className="fold question-fold"
      title={
        <>
          <i data-state={state} aria-hidden="true" />
          <span>{t.question(id, many)}</span> <small>{t.state[state]}</small>
        </>
      }
    >
      {() => (
        <div className="question-body">
          <AnswerFields id={id} />
          <WhatMapKnows knows={knows} />
        </div>
      )}
    </Fold>
  );
};

const NOTHING_SAID: Omit<KeyAnswer, 'id'> = { text: '', by: '', when: null };

const AnswerFields = ({ id }: { readonly id: KeyQuestionId }) => {
  const { keyQuestions: t } = useLanguage();
  const desk = useDesk();
  const perform = usePerform();
  const { text, by, when } = useMap(({ answers }) => answers.get(id)) ?? NOTHING_SAID;
  const set = (answer: Partial<KeyAnswer>, typing?: Typing) => perform({ do: 'answerKeyQuestion', id, answer }, typing);
  return (
    <>
      <CommittedField label={t.answer} lines={3} value={text} onCommit={(typed, typing) => set({ text: typed }, typing)} />
      <div className="question-who">
        <CommittedField label={t.by} hint={t.byHint} value={by} onCommit={(typed, typing) => set({ by: typed }, typing)} />
        <CommittedDay
          label={t.when}
          value={when}
          today={desk.today()}
          isAhead
          onChange={(day: IsoDate | null, typing) => set({ when: day }, typing)}
        />
      </div>
    </>
  );
};
