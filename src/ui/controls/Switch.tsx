import { useEffect, useId, useRef } from 'react';

/** Something that is on or off at once. `mixed`: on for some of several. */
export const Switch = ({
  label,
  checked,
  mixed = false,
  hint,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly hint?: string;
  readonly onChange: (on: boolean) => void;
}) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <div className="switch-row">
      <label className="switch">
        <input
          ref={input}
          type="checkbox"
          role={mixed ? undefined : 'switch'}
          checked={checked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
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
