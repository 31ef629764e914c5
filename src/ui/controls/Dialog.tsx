import { type ComponentProps, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Guarded } from './Guarded.tsx';
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
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean | 'sheet';
  readonly children: ReactNode;
}) => {
  const titleId = useId();
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
      <h2 id={titleId}>{title}</h2>
      <Guarded>{children}</Guarded>
    </Modal>
  );
};
