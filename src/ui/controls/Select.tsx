import type { Ref } from 'react';
import { Field, type FieldWords } from './Field.tsx';

/** One of a list, chosen at once. */
export const Select = <T extends string>({
  value,
  options,
  onChoose,
  className = 'input',
  disabled,
  ref,
  ...words
}: FieldWords & {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChoose: (value: T) => void;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLSelectElement>;
}) => (
  <Field {...words}>
    {(ties) => (
      <select {...ties} {...{ ref, className, disabled, value }} onChange={({ target }) => onChoose(target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
