import type { Ref } from 'react';
import { useMap } from '../controls/useDesk.tsx';

/** A field for the name of an actor that completes from the map. The list of names is only there while it is used. */
export const ActorNameInput = ({
  id,
  value,
  onChange,
  isListed,
  onFocus,
  describedBy,
  isInvalid,
  inputRef,
  label,
}: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly isListed: boolean;
  readonly onFocus: () => void;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Said and shown in the field when no label stands beside it. */
  readonly label?: string;
}) => (
  <>
    <input
      id={id}
      {...(inputRef !== undefined && { ref: inputRef })}
      type="text"
      className="input"
      aria-label={label}
      placeholder={label}
      list={`${id}-names`}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={value}
      onFocus={onFocus}
      onChange={(event) => onChange(event.target.value)}
    />
    <datalist id={`${id}-names`}>{isListed && <ActorNames />}</datalist>
  </>
);

const ActorNames = () => {
  const { actors } = useMap();
  return [...actors.values()].map(({ id, name }) => <option key={id} value={name} />);
};
