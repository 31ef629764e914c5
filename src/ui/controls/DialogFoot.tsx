import type { ReactNode } from 'react';

/** The end of a form in a dialog: what is wrong with it, the way out, and the button that does it. */
export const DialogFoot = ({
  problem = null,
  cancel,
  onCancel,
  children,
}: {
  readonly problem?: string | null;
  readonly cancel: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) => (
  <>
    {problem !== null && (
      <p role="alert" className="problem">
        {problem}
      </p>
    )}
    <div className="actions">
      <button type="button" className="quiet" onClick={onCancel}>
        {cancel}
      </button>
      {children}
    </div>
  </>
);
