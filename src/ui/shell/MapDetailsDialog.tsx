import { useState } from 'react';
import { type MapProperties, propertiesOf } from '../../domain/actorMap.ts';
import { INFORMED } from '../../domain/governance.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { DialogFoot } from '../controls/DialogFoot.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Who answers for the map, what it is for, until when, and what is shown on it. */
export const MapDetailsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { shell: t, library, words } = language;
  const [answers, setAnswers] = useState<MapProperties>(propertiesOf(useMap()));
  const [problem, setProblem] = useState<string | null>(null);
  const set = (part: Partial<MapProperties>) => setAnswers({ ...answers, ...part });

  const save = () => {
    const { id: _id, createdAt: _createdAt, ...rest } = answers;
    const outcome = desk.editor.perform({ do: 'editMap', set: rest });
    if (outcome.done || outcome.refusal.code === 'nothingToDo') onClose();
    else setProblem(refusalSentence(language, outcome.refusal));
  };
  const text = (key: 'title' | 'issue' | 'owner' | 'purpose' | 'legalBasis', label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        value={answers[key]}
        onChange={(event) => set({ [key]: event.target.value })}
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
    </label>
  );
  return (
    <Dialog title={t.details.heading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {text('title', library.title)}
        {text('issue', library.issue)}
        {text('owner', library.owner)}
        {text('purpose', library.purpose)}
        {text('legalBasis', t.details.legalBasis)}
        <fieldset>
          <legend>{t.details.informed}</legend>
          <div className="choices">
            {INFORMED.map((value) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name="informed"
                  checked={answers.subjectsInformed === value}
                  onChange={() => set({ subjectsInformed: value })}
                />
                {words.informed[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <label className="field">
          <span>{library.endDate}</span>
          <input type="date" value={answers.endDate} onChange={(event) => set({ endDate: event.target.value as IsoDate })} />
        </label>
        <fieldset>
          <legend>{t.details.term}</legend>
          <div className="choices">
            {(['figure', 'person'] as const).map((term) => (
              <label key={term} className="choice">
                <input
                  type="radio"
                  name="term"
                  checked={answers.keyFigureTerm === term}
                  onChange={() => set({ keyFigureTerm: term })}
                />
                {words.keyFigureTerm[term]}
              </label>
            ))}
          </div>
        </fieldset>
        <DialogFoot problem={problem} cancel={library.cancel} onCancel={onClose}>
          <button type="submit" className="primary">
            {t.details.save}
          </button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
