import { type ReactNode, useRef, useState } from 'react';
import { Popover } from '../../controls/Popover.tsx';
import { PressArea } from '../../controls/PressArea.tsx';

/** A part of the sentence that says which key figures are looked at: a button that opens what may stand there instead. */
export const AskedPart = ({
  label,
  face,
  isAsked,
  children,
}: {
  readonly label: string;
  /** As it stands in the sentence now. */
  readonly face: string;
  readonly isAsked: boolean;
  readonly children: () => ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <PressArea
        ref={button}
        className="asked-part"
        data-asked={isAsked || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label === face ? label : `${label}: ${face}`}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </PressArea>
      {isOpen && (
        <Popover label={label} at={button} className="asked-choice" onClose={() => setOpen(false)}>
          {children()}
        </Popover>
      )}
    </>
  );
};
