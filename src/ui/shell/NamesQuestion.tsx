import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { INFORMED, mayHoldNames, type SubjectsInformed } from '../../domain/governance.ts';
import { OneOf } from '../controls/Choice.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
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
  const properties = useMap(propertiesOf);
  const { shell, words } = useLanguage();
  const t = shell.names;
  const [{ purpose, legalBasis }, put, forget] = useKeptAnswers(desk.drafts, 'namesQuestion', {
    purpose: properties.purpose,
    legalBasis: properties.legalBasis,
  });
  const [subjectsInformed, setInformed] = useState<SubjectsInformed | null>(properties.subjectsInformed);
  const answers = { purpose, legalBasis, subjectsInformed };

  const close = () => desk.namesQuestion.set(null);
  const allow = () => {
    desk.perform({ do: 'editMap', set: answers });
    forget();
    close();
    return null;
  };
  const later = () => {
    close();
    desk.notice.set({ kind: 'preferFunctions' });
  };
  return (
    <FormDialog
      title={t.heading}
      submit={t.allow}
      isComplete={mayHoldNames({ ...properties, ...answers })}
      cancel={t.later}
      onSubmit={allow}
      onClose={later}
    >
      <p>{t.intro(name)}</p>
      <TextField label={t.purpose} value={purpose} onChange={(typed) => put({ purpose: typed })} spellCheck />
      <TextField
        label={t.legalBasis}
        hint={t.legalBasisHint}
        value={legalBasis}
        onChange={(typed) => put({ legalBasis: typed })}
        spellCheck
      />
      <OneOf
        legend={t.informed}
        name="names-informed"
        options={INFORMED.map((value) => ({ value, label: words.informed[value] }))}
        value={subjectsInformed}
        onChoose={setInformed}
      />
    </FormDialog>
  );
};
