import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, type PopoverProps } from 'react-aria-components';
import './menu.css';

/** A small sheet beside what opened it, as long as it is there; Escape and a press elsewhere close it. */
export const Popover = ({
  label,
  at,
  className,
  placement = 'bottom start',
  onClose,
  children,
}: {
  readonly label: string;
  readonly at: RefObject<Element | null>;
  readonly className: string;
  readonly placement?: PopoverProps['placement'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => (
  <AriaPopover
    triggerRef={at}
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
    placement={placement}
    className={`popover ${className}`}
  >
    <Dialog aria-label={label} className="popover-sheet">
      {children}
    </Dialog>
  </AriaPopover>
);
