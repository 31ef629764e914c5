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
    <Dialog ref={takeFocus} aria-label={label} className="popover-sheet">
      {children}
    </Dialog>
  </AriaPopover>
);

/** At once: left to itself it waits for whatever still moves on the page, and the focus is lost as soon as the rest is out of reach. */
const takeFocus = (sheet: HTMLElement | null): void => {
  if (sheet && !sheet.contains(document.activeElement)) sheet.focus({ preventScroll: true });
};
