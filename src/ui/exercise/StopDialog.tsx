import { FormDialog } from '../controls/FormDialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useExercise } from './useExercise.ts';

/** Asks before the clock and the questions go. */
export const StopDialog = ({ text, onClose }: { readonly text: string; readonly onClose: () => void }) => {
  const { exercise: t } = useLanguage();
  const { stop } = useExercise();
  return (
    <FormDialog
      title={t.stop}
      submit={t.stop}
      cancel={t.goOn}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        stop();
        return null;
      }}
    >
      <p>{text}</p>
    </FormDialog>
  );
};
