import { type ReactNode, useRef, useState } from 'react';
import { Popover } from '../Popover.tsx';
import { PressArea } from '../PressArea.tsx';

/** A cell whose value is chosen in a small sheet that opens below it. */
export const CellMenu = ({
  column,
  label,
  value,
  children,
}: {
  readonly column: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly children: () => ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <td data-column={column}>
      <PressArea
        ref={button}
        className="cell cell-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {value}
      </PressArea>
      {isOpen && (
        <Popover label={label} at={button} className="cell-menu" onClose={() => setOpen(false)}>
          {children()}
        </Popover>
      )}
    </td>
  );
};
