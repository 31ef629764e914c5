/** A cell with a list of choices. */
export const SelectCell = <T extends string>({
  column,
  label,
  value,
  options,
  onChoose,
}: {
  readonly column: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}) => (
  <td data-column={column}>
    <select className="cell" aria-label={label} value={value} onChange={(event) => onChoose(event.target.value as T)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </td>
);
