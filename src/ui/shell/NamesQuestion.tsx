import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { INFORMED, mayHoldNames, type SubjectsInformed } from '../../domain/governance.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Asked once, the first time a name of a person is entered: what for, on what basis, do they know? */
export const NamesQuestion = () => {
  const desk = useDesk();
  const name = useObserved(desk.namesQuestion);
  return name === null ? null : <Question name={name} />;
};

const Question = ({ name }: { readonly name: string }) => {
  const desk = useDesk();
  const properties = propertiesOf(useMap());
  const { shell, words } = useLanguage();
  const t = shell.names;
  const [{ purpose, legalBasis }, put, forget] = useKeptAnswers(desk.drafts, 'namesQuestion', {
    purpose: properties.purpose,
    legalBasis: properties.legalBasis,
  });
  const [subjectsInformed, setInformed] = useState<SubjectsInformed | null>(properties.subjectsInformed);
  const answers = { purpose, legalBasis, subjectsInformed };

  const close = () => desk.namesQuestion.set(null);
  const later = () => {
    close();
    desk.notice.set({ kind: 'preferFunctions' });
  };
  return (
    <Dialog title={t.heading} onClose={later}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          desk.perform({ do: 'editMap', set: answers });
          forget();
          close();
        }}
      >
        <p>{t.intro(name)}</p>
        <label className="field">
          <span>{t.purpose}</span>
          <input value={purpose} onChange={(event) => put({ purpose: event.target.value })} autoComplete="off" />
        </label>
        <div className="field">
          <label htmlFor="names-basis">{t.legalBasis}</label>
          <input
            id="names-basis"
            value={legalBasis}
            onChange={(event) => put({ legalBasis: event.target.value })}
            aria-describedby="names-basis-hint"
            autoComplete="off"
          />
          <small id="names-basis-hint">{t.legalBasisHint}</small>
        </div>
        <fieldset>
          <legend>{t.informed}</legend>
          <div className="choices">
            {INFORMED.map((value) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name="names-informed"
                  checked={subjectsInformed === value}
                  onChange={() => setInformed(value)}
                />
                {words.informed[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <button type="button" className="quiet" onClick={later}>
            {t.later}
          </button>
          <button type="submit" className="primary" disabled={!mayHoldNames({ ...properties, ...answers })}>
            {t.allow}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
