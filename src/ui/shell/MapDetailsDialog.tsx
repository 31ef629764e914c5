import { useEffect, useRef } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { INFORMED, type MapQuestion } from '../../domain/governance.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { OneOf } from '../controls/Choice.tsx';
import { DayField } from '../controls/DayField.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Who answers for the map, what it is for, until when, and what is shown on it. */
export const MapDetailsDialog = ({
  startAt,
  onClose,
}: {
  /** The question one comes to answer. */
  readonly startAt?: MapQuestion;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const { shell: t, library, words } = language;
  const { title, issue, owner, purpose, legalBasis, subjectsInformed, endDate, keyFigureTerm } = useMap(propertiesOf);
  const [answers, set, forget] = useKeptAnswers(desk.drafts, 'details', {
    ...{ title, issue, owner, purpose, legalBasis },
    subjectsInformed: subjectsInformed ?? '',
    endDate: endDate as string,
    keyFigureTerm: keyFigureTerm as string,
  });
  /** Handed in, or given up on purpose; what Escape or a reload breaks off is there again. */
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    const outcome = desk.editor.perform({
      do: 'editMap',
      set: {
        ...answers,
        subjectsInformed: INFORMED.find((value) => value === answers.subjectsInformed) ?? null,
        endDate: answers.endDate as IsoDate,
        keyFigureTerm: answers.keyFigureTerm === 'person' ? 'person' : 'figure',
      },
    });
    if (!outcome.done && outcome.refusal.code !== 'nothingToDo') return refusalSentence(language, outcome.refusal);
    giveUp();
    return null;
  };
  const start = useRef<HTMLInputElement & HTMLDivElement>(null);
  // Once it stands before the page, which begins at the first field.
  useEffect(() => (start.current?.querySelector<HTMLElement>('input, textarea') ?? start.current)?.focus(), []);
  const text = (key: 'title' | 'owner', label: string, hint?: string) => (
    <TextField
      ref={key === startAt ? start : null}
      {...{ label, hint }}
      value={answers[key]}
      onChange={(typed) => set({ [key]: typed })}
    />
  );
  /** A sentence or two, on one line of the map's data: it is wrapped to be read, and Enter hands in as elsewhere. */
  const longText = (key: 'issue' | 'purpose' | 'legalBasis', label: string, hint?: string) => (
    <div ref={key === startAt ? start : null}>
      <TextField
        className="input grows"
        lines={2}
        {...{ label, hint }}
        value={answers[key]}
        onChange={(typed) => set({ [key]: typed.replace(/[\r\n]+/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.closest('form')?.requestSubmit();
        }}
      />
    </div>
  );
  return (
    <FormDialog title={t.details.heading} submit={t.details.save} onSubmit={save} onClose={onClose} onCancel={giveUp}>
      {text('title', library.title, library.titleHint)}
      {longText('issue', library.issue, library.issueHint)}
      {text('owner', library.owner)}
      {longText('purpose', library.purpose)}
      {longText('legalBasis', t.details.legalBasis, t.details.legalBasisHint)}
      <div ref={startAt === 'subjectsInformed' ? start : null}>
        <OneOf
          legend={t.details.informed}
          name="informed"
          options={INFORMED.map((value) => ({ value, label: words.informed[value] }))}
          value={answers.subjectsInformed}
          onChoose={(subjectsInformed) => set({ subjectsInformed })}
        />
      </div>
      <DayField label={library.endDate} value={answers.endDate} onChange={(endDate) => set({ endDate })} />
      <OneOf
        legend={t.details.term}
        name="term"
        options={(['figure', 'person'] as const).map((value) => ({ value, label: words.keyFigureTerm[value] }))}
        value={answers.keyFigureTerm}
        onChoose={(keyFigureTerm) => set({ keyFigureTerm })}
      />
    </FormDialog>
  );
};
