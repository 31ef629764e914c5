import { useId } from 'react';
import { answeredQuestions, KEY_QUESTION_IDS } from '../../../domain/network/keyQuestions.ts';
import { Button } from '../../controls/Button.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { showNetworkPart } from '../../shell/route.ts';
import { QuestionBoxes } from './QuestionBoxes.tsx';
import './questionsInShort.css';

/** How far the hoofdvragen are, beside the desk. */
export const QuestionsInShort = () => {
  const { network, keyQuestions: t } = useLanguage();
  const answered = answeredQuestions(useMap(({ answers }) => answers));
  const id = useId();
  return (
    <section className="questions-short" aria-labelledby={id}>
      <h2 id={id}>
        {network.part.questions} <span>{t.progress(answered.size, KEY_QUESTION_IDS.length)}</span>
      </h2>
      <QuestionBoxes answered={answered} />
      <Button look="plain" onClick={() => showNetworkPart('questions')}>
        {t.show}
      </Button>
    </section>
  );
};
