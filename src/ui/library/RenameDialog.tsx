import { useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { DialogFoot } from '../controls/DialogFoot.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

export const RenameDialog = ({
  id,
  title,
  onClose,
}: {
  readonly id: MapId;
  readonly title: string;
  readonly onClose: () => void;
}) => {
  const { library } = useProgram();
  const language = useFirstLanguage();
  const { library: t } = language;
  const [{ text }, put, forget] = useKeptAnswers(library.draftsOf(id), 'title', { text: title });
  const giveUp = () => {
    forget();
    onClose();
  };
  const [refusal, setRefusal] = useState<string | null>(null);
  const deed = useDeed();
  return (
    <Dialog title={t.renameHeading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void deed.start(async () => {
            const outcome = await library.rename(id, text);
            if (outcome.done || outcome.refusal.code === 'nothingToDo') giveUp();
            else setRefusal(refusalSentence(language, outcome.refusal));
          });
        }}
      >
        <TextField
          label={t.title}
          value={text}
          onChange={(typed) => {
            put({ text: typed });
            setRefusal(null);
          }}
        />
        <DialogFoot problem={deed.problem ?? refusal} cancel={t.cancel} onCancel={giveUp}>
          <Button look="primary" type="submit">
            {t.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
