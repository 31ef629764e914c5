import { type ReactNode, useRef, useState } from 'react';
import { Popover } from '../controls/Popover.tsx';
import { PressArea } from '../controls/PressArea.tsx';

/** A choice that has no room on the page stands behind one button, which says what is chosen. */
export const FoldedChoice = ({
  label,
  className = 'icon',
  face,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly face: ReactNode;
  readonly children: (done: () => void) => ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <PressArea
        ref={button}
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </PressArea>
      {isOpen && (
        <Popover label={label} at={button} className="folded-choice" placement="bottom end" onClose={() => setOpen(false)}>
          {children(() => setOpen(false))}
        </Popover>
      )}
    </>
  );
};
