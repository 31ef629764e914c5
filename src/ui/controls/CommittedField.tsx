import { TextField, type TextFieldProps } from './TextField.tsx';
import { type CommitText, useCommittedText } from './useCommittedText.ts';

type Shown = Pick<
  TextFieldProps,
  'label' | 'isLabelHidden' | 'hint' | 'lines' | 'value' | 'className' | 'autoFocus' | 'inputMode' | 'placeholder'
>;

/** A text that is committed while it is typed; leaving it (one line: also Enter) ends the step, Escape puts back what was there. */
export const CommittedField = ({
  value,
  onCommit,
  onDone,
  ...shown
}: Shown & {
  readonly onCommit: CommitText;
  /** It was left, or ended by Enter or Escape: for a field that is there for as long as one types. */
  readonly onDone?: () => void;
}) => {
  const { text, problem, role, type, settle, leave, restoreOnEscape } = useCommittedText(value, onCommit);
  return (
    <TextField
      {...shown}
      value={text}
      onChange={type}
      problem={problem}
      problemRole={role}
      onBlur={(event) => void (leave(event) && onDone?.())}
      onKeyDown={(event) => {
        if (restoreOnEscape(event) || event.key === 'Escape') return onDone?.();
        if (event.key !== 'Enter' || (shown.lines ?? 1) > 1) return;
        if (settle()) onDone?.();
        // What is refused is not handed in either.
        else event.preventDefault();
      }}
    />
  );
};
