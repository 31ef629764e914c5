import { FormDialog } from '../controls/FormDialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useExercise } from './useExercise.ts';

/** Asks before the clock and the questions go. `isEnd`: after all was asked. */
export const StopDialog = ({
  text,
  isEnd = false,
  onClose,
}: {
  readonly text: string;
  readonly isEnd?: boolean;
  readonly onClose: () => void;
}) => {
  const { exercise: t } = useLanguage();
  const { stop } = useExercise();
  return (
    <FormDialog
      title={isEnd ? t.finish : t.stop}
      submit={isEnd ? t.finish : t.stop}
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
