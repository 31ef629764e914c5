import { type ReactNode, useId } from 'react';
import { Tick } from './CheckBox.tsx';

/** A chip among others, a card with what it means, or a line of a list. */
export type ChoiceLook = 'chips' | 'cards' | 'lines';

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
  look = 'chips',
  means,
  aside,
  disabled,
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
  readonly look?: ChoiceLook;
  /** A sentence below it on a card, and beside it on a line a few words: told after its name, and no part of that. */
  readonly means?: ReactNode;
  readonly aside?: string;
  readonly disabled?: boolean;
}) => {
  const id = useId();
  const isTold = means !== undefined || aside !== undefined;
  return (
    <label className="choice" data-look={look}>
      <Tick
        {...{ type, name, checked, mixed, onChange, disabled }}
        aria-label={spoken}
        aria-labelledby={isTold && spoken === undefined ? `${id}-name` : undefined}
        aria-describedby={isTold ? `${id}-told` : undefined}
        onClick={checked && onUnchoose ? onUnchoose : undefined}
        onKeyUp={(event) => {
          if (event.key !== ' ' || !checked || !onUnchoose) return;
          event.preventDefault();
          onUnchoose();
        }}
      />
      <span id={`${id}-name`}>{children}</span>
      {isTold && <small id={`${id}-told`}>{means ?? aside}</small>}
    </label>
  );
};

/** A group of answers of which one is given, or none while `value` is null. */
export const OneOf = <T extends string | number>({
  legend,
  options,
  value,
  onChoose,
  onUnchoose,
  hint,
  name,
  look = 'chips',
}: {
  readonly legend: string;
  /** `means`: what it says on a card while it is chosen. */
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
    readonly spoken?: string;
    readonly means?: string;
  }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly onUnchoose?: () => void;
  readonly hint?: string;
  readonly name: string;
  readonly look?: ChoiceLook;
}) => (
  <fieldset>
    <legend>{legend}</legend>
    {hint !== undefined && <p className="hint">{hint}</p>}
    <div className="choices" data-look={look}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          checked={option.value === value}
          onChange={() => onChoose(option.value)}
          {...(onUnchoose && { onUnchoose })}
          look={look}
          {...(option.spoken !== undefined && { spoken: option.spoken })}
          {...(option.means !== undefined && option.value === value && { means: option.means })}
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
  look = 'chips',
}: {
  readonly legend: string;
  /** `aside`: a few words beside it on a line; `isFixed`: it cannot be chosen otherwise. */
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
    readonly aside?: string | undefined;
    readonly isFixed?: boolean;
  }[];
  readonly values: readonly T[];
  readonly onChange: (values: T[]) => void;
  readonly name: string;
  readonly look?: ChoiceLook;
}) => (
  <fieldset>
    <legend>{legend}</legend>
    <div className="choices" data-look={look}>
      {options.map(({ value, label, aside, isFixed = false }) => (
        <Choice
          key={value}
          type="checkbox"
          name={name}
          checked={values.includes(value)}
          look={look}
          disabled={isFixed}
          {...(aside !== undefined && { aside })}
          onChange={(on) => onChange(on ? [...values, value] : values.filter((other) => other !== value))}
        >
          {label}
        </Choice>
      ))}
    </div>
  </fieldset>
);
