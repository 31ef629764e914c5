import { X } from 'lucide-react';
import { type ComponentProps, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Guarded } from './Guarded.tsx';
import { IconButton } from './IconButton.tsx';
import './dialog.css';

/** Something that stands before the page and keeps the focus, until Escape or what is in it closes it. */
export const Modal = ({ onClose, ...rest }: Omit<ComponentProps<'dialog'>, 'onClose'> & { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      onCancel={(event) => {
        // React hands it on from a dialog that stands before this one.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      {...rest}
    />
  );
};

/** A modal sheet: Escape, Back and the backdrop's platform behaviour close it, focus stays inside and comes back after. */
export const Dialog = ({
  title,
  onClose,
  wide = false,
  close,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean | 'sheet';
  /** What the cross in its head is called, which stays in view while the rest scrolls; without, closing is one of the buttons in it. */
  readonly close?: string;
  readonly children: ReactNode;
}) => {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The way out is not what one begins with.
  useEffect(() => {
    if (close !== undefined) heading.current?.focus();
  }, [close]);
  const latestClose = useRef(onClose);
  latestClose.current = onClose;
  // Back and Forward lead to another place: what was asked at this one is not left standing over it.
  useEffect(() => {
    const close = () => latestClose.current();
    addEventListener('popstate', close);
    return () => removeEventListener('popstate', close);
  }, []);
  return (
    <Modal
      className={`dialog${wide ? ' wide' : ''}${wide === 'sheet' ? ' sheet' : ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {close === undefined ? (
        <h2 id={titleId}>{title}</h2>
      ) : (
        <div className="dialog-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={close} icon={X} onClick={onClose} />
        </div>
      )}
      <Guarded>{children}</Guarded>
    </Modal>
  );
};
