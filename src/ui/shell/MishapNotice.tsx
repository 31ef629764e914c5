import { useEffect, useState } from 'react';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { Button } from '../controls/Button.tsx';
import { FailureNotice } from '../controls/FailureNotice.tsx';
import { useFirstLanguage } from '../controls/useLanguage.tsx';

/** Says, once and calmly, that something failed that nobody caught; over a dialog too, which stands on top of the page. */
export const MishapNotice = () => {
  const { failure: t, close } = useFirstLanguage().shell;
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
      if (!isMishap(event)) return;
      const problem: unknown = 'reason' in event ? event.reason : event.error;
      setSaid(problem instanceof LoadProblem ? 'notLoaded' : 'mishap');
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    return () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
    };
  }, []);
  if (said === null) return null;
  return (
    <FailureNotice
      className="mishap"
      popover="manual"
      ref={(notice) => notice?.showPopover?.()}
      actions={<Button onClick={() => setSaid(null)}>{close}</Button>}
    >
      {said === 'notLoaded' ? t.notLoaded : t.mishap}
    </FailureNotice>
  );
};

/** An error or a rejection as the window tells of it. */
export type Uncaught = Pick<ErrorEvent, 'message' | 'filename' | 'error'> | Pick<PromiseRejectionEvent, 'reason'>;

/**
 * Whether what nobody caught is a fault of the program. Not what was stopped on purpose, not what an extension of the browser
 * does in the page, and not the browser's remark that a change of size waits for the next frame.
 */
export const isMishap = (event: Uncaught): boolean => {
  if ('reason' in event) return (event.reason as { name?: unknown } | null | undefined)?.name !== 'AbortError';
  if (event.filename && !event.filename.startsWith(location.origin)) return false;
  return !event.message.startsWith('ResizeObserver loop') && event.error?.name !== 'AbortError';
};
