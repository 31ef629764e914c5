import type { IsoDate, MapId } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { DayField } from '../controls/DayField.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

/** Asks what the map is about and who answers for it. Only the title is needed to begin. */
export const NewMapDialog = ({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: MapId) => void }) => {
  const { library } = useProgram();
  const language = useFirstLanguage();
  const { library: t } = language;
  const [answers, put, forget] = useKeptAnswers(library.drafts, 'newMap', {
    title: '',
    issue: '',
    owner: '',
    purpose: '',
    endDate: library.usualEndDate() as string,
  });

  const make = async () => {
    const outcome = await library.make({ ...answers, endDate: answers.endDate as IsoDate });
    if (!outcome.done) return refusalSentence(language, outcome.refusal);
    forget();
    onMade(outcome.value);
    return null;
  };
  /** On purpose; what Escape or a reload breaks off is there again. */
  const giveUp = () => {
    forget();
    onClose();
  };
  const text = (key: 'title' | 'issue' | 'owner' | 'purpose', hint: string) => (
    <TextField
      label={t[key]}
      hint={hint}
      value={answers[key]}
      onChange={(typed) => put({ [key]: typed })}
      spellCheck={key === 'issue' || key === 'purpose'}
      required={key === 'title'}
    />
  );
  return (
    <FormDialog title={t.newHeading} submit={t.make} onSubmit={make} onClose={onClose} onCancel={giveUp}>
      {text('title', t.titleHint)}
      {text('issue', t.issueHint)}
      {text('owner', t.ownerHint)}
      {text('purpose', t.purposeHint)}
      <DayField label={t.endDate} hint={t.endDateHint} value={answers.endDate} onChange={(endDate) => put({ endDate })} />
    </FormDialog>
  );
};
