import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Notice, type NoticeProps } from './Notice.tsx';
import { useFirstLanguage } from './useLanguage.tsx';
import { useProgram } from './useProgram.tsx';

const LEAVE_WAIT_MS = 1_500;

/** Says what failed and whether the work is kept, truly, and offers loading the page again; `actions` are what else can be done. */
export const FailureNotice = ({ children, actions, ...rest }: NoticeProps) => {
  const { settled } = useProgram();
  const { failure: t } = useFirstLanguage().shell;
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isWanted = true;
    settled().then((is) => isWanted && setKept(is));
    return () => {
      isWanted = false;
    };
  }, [settled]);
  const reload = async () => {
    // What is on its way gets a moment; when it does not arrive, the page itself asks before it goes.
    await Promise.race([settled(), new Promise((resolve) => setTimeout(resolve, LEAVE_WAIT_MS))]);
    location.reload();
  };
  return (
    <Notice
      kind="danger"
      actions={
        <>
          {actions}
          <Button onClick={reload}>{t.reload}</Button>
        </>
      }
      {...rest}
    >
      <p>{children}</p>
      {isKept !== null && <p>{isKept ? t.kept : t.notKept}</p>}
    </Notice>
  );
};

/** Says within a part of the screen, which reads it out itself, that what it needs could not be loaded. */
export const NotLoaded = () => <FailureNotice role="none">{useFirstLanguage().shell.failure.notLoaded}</FailureNotice>;
