import { useId, useMemo, useRef } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { answeredQuestions, KEY_QUESTION_IDS, KEY_QUESTIONS } from '../../../domain/network/keyQuestions.ts';
import { PHASES } from '../../../domain/networkAgreements.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { NetworkChoices } from './NetworkChoices.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import { QuestionBoxes } from './QuestionBoxes.tsx';
import { WaysFromAnswer } from './WaysFromAnswer.tsx';
import './questions.css';

/** *Hoofdvragen*: what is to be settled about the network, per phase, with the municipality's answers and what the map knows itself. */
export const QuestionsPart = () => {
  const { network, keyQuestions: t, words } = useLanguage();
  const desk = useDesk();
  const today = desk.today();
  const { answer } = useAnswer(({ insight }) => insight.about({ ask: 'mapAnswers', today }));
  const answers = useMap((map) => map.answers);
  const term = useMap((map) => propertiesOf(map).keyFigureTerm);
  const answered = useMemo(() => answeredQuestions(answers), [answers]);
  const many = words.keyFigureTermMany[term];
  const id = useId();
  const choices = useRef<HTMLDivElement>(null);
  const toChoices = () => {
    const first = choices.current?.querySelector<HTMLElement>('input:checked, input');
    first?.scrollIntoView({ block: 'center' });
    first?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a page with headings
    <div className="network-part questions" role="group" aria-labelledby={id}>
      <header>
        <h2 id={id}>{network.part.questions}</h2>
        <p>
          <strong>{t.progressAloud(answered.size, KEY_QUESTION_IDS.length)}</strong>
        </p>
        <QuestionBoxes answered={answered} />
        <p className="hint">{t.intro}</p>
      </header>
      <NetworkChoices ref={choices} />
      <WaysFromAnswer toChoices={toChoices}>
        {PHASES.map((phase) => {
          const ids = KEY_QUESTIONS[phase];
          const done = ids.filter((one) => answered.has(one)).length;
          return (
            <section key={phase} className="questions-phase" aria-labelledby={`${id}-${phase}`}>
              <h3 id={`${id}-${phase}`}>
                {t.phase[phase]} <span>{t.progress(done, ids.length)}</span>
              </h3>
              <ul>
                {ids.map((one) => (
                  <li key={one}>
                    <OneQuestion id={one} many={many} knows={answer?.[one] ?? []} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </WaysFromAnswer>
    </div>
  );
};
