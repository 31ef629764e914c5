import { useId } from 'react';
import { Tick } from './CheckBox.tsx';

/** Something that is on or off at once. `mixed`: on for some of several. */
export const Switch = ({
  label,
  checked,
  mixed = false,
  hint,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}) => {
  const id = useId();
  return (
    <div className="switch-row">
      <label className="switch">
        <Tick
          role={mixed ? undefined : 'switch'}
          aria-describedby={hint === undefined ? undefined : id}
          {...{ checked, mixed, disabled, onChange }}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
};
