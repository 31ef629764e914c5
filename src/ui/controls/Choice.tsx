import type { ReactNode } from 'react';
import { Tick } from './CheckBox.tsx';

/** One answer of a group, as a chip that holds a native radio or checkbox. `mixed`: only some of several have it. */
export const Choice = ({
  type,
  name,
  checked,
  mixed = false,
  onChange,
  onUnchoose,
  children,
  spoken,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly onChange: (on: boolean) => void;
  /** A radio that is chosen already was chosen again. */
  readonly onUnchoose?: () => void;
  readonly children: ReactNode;
  /** What a screen reader says instead of the contents. */
  readonly spoken?: string;
}) => (
  <label className="choice">
    <Tick
      {...{ type, name, checked, mixed, onChange }}
      aria-label={spoken}
      onClick={checked && onUnchoose ? onUnchoose : undefined}
      onKeyUp={(event) => {
        if (event.key !== ' ' || !checked || !onUnchoose) return;
        event.preventDefault();
        onUnchoose();
      }}
    />
    <span>{children}</span>
  </label>
);

/** A group of answers of which one is given, or none while `value` is null. */
export const OneOf = <T extends string | number>({
  legend,
  options,
  value,
  onChoose,
  onUnchoose,
  hint,
  name,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly spoken?: string }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly onUnchoose?: () => void;
  readonly hint?: string;
  readonly name: string;
}) => (
  <fieldset>
    <legend>{legend}</legend>
    {hint !== undefined && <p className="hint">{hint}</p>}
    <div className="choices">
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          checked={option.value === value}
          onChange={() => onChoose(option.value)}
          {...(onUnchoose && { onUnchoose })}
          {...(option.spoken !== undefined && { spoken: option.spoken })}
        >
          {option.label}
        </Choice>
      ))}
    </div>
  </fieldset>
);

/** A group of answers of which any number is given. */
export const AnyOf = <T extends string>({
  legend,
  options,
  values,
  onChange,
  name,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly values: readonly T[];
  readonly onChange: (values: T[]) => void;
  readonly name: string;
}) => (
  <fieldset>
    <legend>{legend}</legend>
    <div className="choices">
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="checkbox"
          name={name}
          checked={values.includes(value)}
          onChange={(on) => onChange(on ? [...values, value] : values.filter((other) => other !== value))}
        >
          {label}
        </Choice>
      ))}
    </div>
  </fieldset>
);
