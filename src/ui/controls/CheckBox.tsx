import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';

/** The bare box or button that is ticked. `mixed`: only some of several have it. */
export const Tick = ({
  mixed = false,
  onChange,
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange' | 'ref'> & {
  readonly mixed?: boolean | undefined;
  readonly onChange: (on: boolean) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return <input ref={input} type="checkbox" {...rest} onChange={({ target }) => onChange(target.checked)} />;
};

/** A box to tick with its words beside it; `spoken` instead of words where it stands in a row of a table, which says the rest. */
export const CheckBox = ({
  checked,
  mixed,
  disabled,
  onChange,
  spoken,
  children,
}: {
  readonly checked: boolean;
  readonly mixed?: boolean | undefined;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly spoken?: string;
  readonly children?: ReactNode;
}) => (
  <label className={children === undefined ? 'check alone' : 'check'}>
    <Tick {...{ checked, mixed, disabled, onChange }} aria-label={spoken} />
    {children}
  </label>
);
