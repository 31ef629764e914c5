import type { MapId } from '../../domain/identifiers.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
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
  const save = async () => {
    const outcome = await library.rename(id, text);
    if (!outcome.done && outcome.refusal.code !== 'nothingToDo') return refusalSentence(language, outcome.refusal);
    giveUp();
    return null;
  };
  return (
    <FormDialog title={t.renameHeading} submit={t.save} onSubmit={save} onClose={onClose} onCancel={giveUp}>
      <TextField label={t.title} value={text} onChange={(typed) => put({ text: typed })} />
    </FormDialog>
  );
};
