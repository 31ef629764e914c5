import { useState } from 'react';
import type { IsoDate, MapId } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { Button } from '../controls/Button.tsx';
import { DayField } from '../controls/DayField.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { DialogFoot } from '../controls/DialogFoot.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDeed } from '../controls/useDeed.ts';
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
  const [refusal, setRefusal] = useState<string | null>(null);
  const deed = useDeed();

  const make = async () => {
    setRefusal(null);
    const outcome = await library.make({ ...answers, endDate: answers.endDate as IsoDate });
    if (outcome.done) {
      forget();
      onMade(outcome.value);
    } else setRefusal(refusalSentence(language, outcome.refusal));
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
    <Dialog title={t.newHeading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void deed.start(make);
        }}
      >
        {text('title', t.titleHint)}
        {text('issue', t.issueHint)}
        {text('owner', t.ownerHint)}
        {text('purpose', t.purposeHint)}
        <DayField label={t.endDate} hint={t.endDateHint} value={answers.endDate} onChange={(endDate) => put({ endDate })} />
        <DialogFoot
          problem={deed.problem ?? refusal}
          cancel={t.cancel}
          onCancel={() => {
            // Given up on purpose; what Escape or a reload breaks off is there again.
            forget();
            onClose();
          }}
        >
          <Button look="primary" type="submit">
            {t.make}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
