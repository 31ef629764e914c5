import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

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
      <Button onClick={onCancel}>{cancel}</Button>
      {children}
    </div>
  </>
);
