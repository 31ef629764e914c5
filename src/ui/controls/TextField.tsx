import { useId } from 'react';
import { type CommitText, useCommittedText } from './useCommittedText.ts';

/** A labelled text that is committed while it is typed; leaving it (one line: also Enter) ends the step, Escape puts back what was there. */
export const TextField = ({
  label,
  value,
  onCommit,
  hint,
  lines = 1,
}: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: CommitText;
  readonly hint?: string;
  readonly lines?: number;
}) => {
  const { text, problem, role, type, settle, leave, restoreOnEscape } = useCommittedText(value, onCommit);
  const id = useId();
  const shared = {
    id,
    value: text,
    onBlur: leave,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-about`,
    autoComplete: 'off',
    translate: 'no' as const,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input
          {...shared}
          type="text"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (!restoreOnEscape(event) && event.key === 'Enter') settle();
          }}
        />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => type(event.target.value)} onKeyDown={restoreOnEscape} />
      )}
      <small id={`${id}-about`}>
        {problem === null ? (
          hint
        ) : (
          <span className="problem" role={role}>
            {problem}
          </span>
        )}
      </small>
    </div>
  );
};
