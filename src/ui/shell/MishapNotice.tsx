import { useEffect, useState } from 'react';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { Button } from '../controls/Button.tsx';
import { FailureNotice } from '../controls/FailureNotice.tsx';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { isMishap } from './isMishap.ts';

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
