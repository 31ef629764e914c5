import type { HTMLAttributes, Ref } from 'react';
import { Field, type FieldWords } from './Field.tsx';
import { TextArea, TextInput } from './TextInput.tsx';

type Native = Omit<HTMLAttributes<HTMLInputElement | HTMLTextAreaElement>, 'onChange' | 'about' | 'children'>;

export interface TextFieldProps extends FieldWords, Native {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'search';
  readonly lines?: number | undefined;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** The id of the names it completes from. */
  readonly list?: string;
  /** Of a field of one line. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A text with its label, of one line or several. Whoever shows it keeps what is typed: as a draft, in a form, or not at all. */
export const TextField = ({
  label,
  isLabelHidden,
  hint,
  problem,
  problemRole,
  about,
  onChange,
  lines = 1,
  type = 'text',
  list,
  ref,
  ...rest
}: TextFieldProps) => (
  <Field {...{ label, isLabelHidden, hint, problem, problemRole, about }}>
    {(ties) =>
      lines === 1 ? (
        <TextInput {...ties} {...{ type, list, ref }} onChange={({ target }) => onChange(target.value)} {...rest} />
      ) : (
        <TextArea {...ties} spellCheck rows={lines} onChange={({ target }) => onChange(target.value)} {...rest} />
      )
    }
  </Field>
);
