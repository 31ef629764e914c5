import { useEffect, useRef } from 'react';

/** A checkbox that selects a row, or all of them; `isSome` shows that only a part is selected. */
export const SelectBox = ({
  label,
  checked,
  isSome = false,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly isSome?: boolean;
  readonly onChange: (on: boolean) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <label className="select-box">
      <input
        ref={input}
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
};
