import { useMemo } from 'react';
import type { CampId } from '../../domain/identifiers.ts';
import { aboutOf, type BesideQuestion, besideQuestions } from '../../domain/together/besideQuestions.ts';
import type { Language } from '../../language/language.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { nameOf, pairName } from './besideWords.ts';
import type { BesideView } from './useBeside.ts';

/** Three questions to talk about; one that is about somebody shows them on the canvas. */
export const BesideQuestions = ({
  view,
  asked,
  onAsk,
}: {
  readonly view: BesideView;
  readonly asked: string | null;
  readonly onAsk: (question: BesideQuestion | null) => void;
}) => {
  const language = useLanguage();
  const { questions: t } = language.beside;
  const questions = useMemo(() => besideQuestions(view.beside, view.same.asked), [view.beside, view.same.asked]);
  if (questions.length === 0) return null;
  return (
    <section className="panel-part">
      <h2>{t.heading}</h2>
      <ol className="beside-questions">
        {questions.map((question) => {
          const key = questionKey(question);
          const about = leadOf(question, view, language);
          const said = (
            <span>
              {about !== '' && <b translate="no">{about}. </b>}
              {questionInWords(question, view, language)}
            </span>
          );
          return (
            <li key={key}>
              {about === '' ? (
                said
              ) : (
                <PressArea aria-pressed={asked === key} onClick={() => onAsk(asked === key ? null : question)}>
                  {said}
                </PressArea>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

export const questionKey = (question: BesideQuestion): string =>
  [question.ask, ...aboutOf(question), 'role' in question ? question.role : ''].join(' ');

/** Whom a question is about, before it. */
export const leadOf = (question: BesideQuestion, { beside }: BesideView, { beside: t }: Language): string =>
  'actor' in question ? nameOf(beside, question.actor) : 'a' in question ? pairName(question, beside, t) : '';

export const questionInWords = (
  question: BesideQuestion,
  { mine, theirs }: BesideView,
  { beside: { questions: t }, words }: Language,
): string => {
  const camp = (id: CampId | 'none', of: typeof mine) => (id === 'none' ? null : (of.camps.get(id)?.name ?? null));
  switch (question.ask) {
    case 'tense':
      return t.tense(question.tenseBy, words.relationType[question.other]);
    case 'roles':
      return t.roles(question.mine, question.theirs);
    case 'role':
      return t.role(question.by, question.role);
    case 'camp':
      return t.camp(camp(question.mine, mine), camp(question.theirs, theirs));
    case 'alone':
      return t.alone(question.by);
    case 'line':
      return t.line(question.by, words.relationType[question.type]);
    case 'kind':
      return t.kind(words.relationType[question.mine], words.relationType[question.theirs]);
    default:
      return t[question.ask];
  }
};
