import { useState } from 'react';
import { TextField } from '../controls/TextField.tsx';

/**
 * A text of the programme: what is right is kept with it at every letter; what is not stays in the field with the reason, and the
 * programme keeps what it had.
 */
export const ProgrammeText = ({
  label,
  value,
  problemOf,
  lines = 1,
  inputMode = 'text',
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  /** The sentence why a text cannot be kept, or null. */
  readonly problemOf: (text: string) => string | null;
  readonly lines?: number;
  readonly inputMode?: 'text' | 'numeric';
  /** Gives what is kept of it. */
  readonly onCommit: (text: string) => string;
}) => {
  const [typed, setTyped] = useState<{ readonly text: string; readonly kept: string } | null>(null);
  // What came to stand here in another way counts more than what was typed.
  const own = typed?.kept === value ? typed : null;
  const text = own?.text ?? value;
  const problem = own && problemOf(own.text);
  return (
    <TextField
      {...{ label, lines, inputMode, problem }}
      problemRole="status"
      value={text}
      onChange={(next) => setTyped({ text: next, kept: problemOf(next) === null ? onCommit(next) : value })}
      onBlur={() => problem === null && setTyped(null)}
    />
  );
};
