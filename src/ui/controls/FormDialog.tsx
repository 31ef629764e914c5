import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { StoreProblem } from '../../workspace/ports.ts';
import { Button, type ButtonLook, Problem } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useDeed } from './useDeed.ts';
import { useFirstLanguage } from './useLanguage.tsx';

/** A dialog that asks something: answered once, by its button or by Enter, and it stays until the answer was taken. */
export const FormDialog = ({
  title,
  submit,
  submitting = submit,
  look = 'primary',
  isComplete = true,
  cancel,
  also,
  summary,
  wide = false,
  onSubmit,
  onNotKept,
  onClose,
  onCancel = onClose,
  children,
}: {
  readonly title: string;
  /** What its button says; none as long as there is nothing to hand in. */
  readonly submit: string | null;
  /** What its button says while that takes long. */
  readonly submitting?: string | null;
  readonly look?: ButtonLook;
  readonly isComplete?: boolean;
  readonly cancel?: string;
  /** Another way out. */
  readonly also?: ReactNode;
  /** What handing it in will do, beside its button. */
  readonly summary?: ReactNode;
  /** A `sheet` takes all the room there is, and keeps its buttons in view. */
  readonly wide?: boolean | 'sheet';
  /** Gives the reason when the answer is refused; null when it was taken. */
  readonly onSubmit: () => string | null | Promise<string | null>;
  /** Tells elsewhere what the storage refused. */
  readonly onNotKept?: (problem: StoreProblem) => void;
  readonly onClose: () => void;
  /** Given up on purpose; what Escape or Back breaks off may be there again. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}) => {
  const { library: t } = useFirstLanguage();
  const deed = useDeed(onNotKept);
  const [refusal, setRefusal] = useState<string | null>(null);
  const handIn = async () => {
    setRefusal(null);
    setRefusal(await onSubmit());
  };
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form
        noValidate
        onKeyDown={refuseHeld}
        onChange={() => {
          setRefusal(null);
          deed.forget();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (submit !== null && isComplete) void deed.start(handIn);
        }}
      >
        {children}
        <Problem of={deed.problem ?? refusal} />
        <div className="actions">
          {summary}
          {also}
          <Button onClick={onCancel}>{cancel ?? t.cancel}</Button>
          {submit !== null && (
            <Button type="submit" look={look} disabled={!isComplete} isBusy={deed.isBusy}>
              {deed.isBusy ? submitting : submit}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};

/** Enter that opened it and is still held down is no answer to what it asks. */
const refuseHeld = (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'target' | 'preventDefault'>) => {
  if (event.key === 'Enter' && event.repeat && event.target instanceof HTMLInputElement) event.preventDefault();
};
