import type { ReactNode } from 'react';
import { PressArea } from '../controls/PressArea.tsx';

/** While a role or camp is chosen in the palette: the cell in which it is given or taken back with one press. */
export const PaletteCell = ({
  column,
  label,
  isOn,
  offered,
  onToggle,
  children,
}: {
  readonly column: string;
  readonly label: string;
  readonly isOn: boolean;
  /** What a press would give. */
  readonly offered: ReactNode;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) => (
  <td data-column={column}>
    <PressArea className="cell cell-button palette-cell" aria-label={label} aria-pressed={isOn} onClick={onToggle}>
      {children}
      {!isOn && <span className="palette-offer">{offered}</span>}
    </PressArea>
  </td>
);
