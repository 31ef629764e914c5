import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { Field, type FieldWords } from './Field.tsx';

/** A day, as the text a date field makes of it: nothing while a part is missing, which `isHalf` tells from no date at all. */
export const DayField = ({
  value,
  onChange,
  max,
  required,
  beside,
  onBlur,
  onKeyDown,
  ...words
}: FieldWords & {
  readonly value: string;
  readonly onChange: (day: string, isHalf: boolean) => void;
  readonly max?: string;
  readonly required?: boolean;
  /** A button that fills it in. */
  readonly beside?: ReactNode;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}) => (
  <Field {...words}>
    {(ties) => {
      const input = (
        <input
          {...ties}
          {...{ value, max, required, onBlur, onKeyDown }}
          type="date"
          className="input"
          onChange={({ target }) => onChange(target.value, target.validity.badInput)}
        />
      );
      return beside === undefined ? (
        input
      ) : (
        <div className="with-button">
          {input}
          {beside}
        </div>
      );
    }}
  </Field>
);
