import type { Ref } from 'react';
import { TextField } from '../controls/TextField.tsx';

/** A passphrase, in letters that can be read: it is told to a neighbour, and nobody types it twice. */
export const PassphraseField = ({
  ref,
  ...field
}: {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}) => <TextField {...field} {...(ref && { ref })} autoCapitalize="none" />;
