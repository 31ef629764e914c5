import { type ReactNode, useEffect, useState } from 'react';
import { useFirstLanguage } from './useLanguage.tsx';
import { useProgram } from './useProgram.tsx';

const LEAVE_WAIT_MS = 1_500;

/** Whether the work is kept, truly, and loading the page again; `children` are what else can be done. */
export const Reload = ({ children }: { readonly children?: ReactNode }) => {
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
    <>
      {isKept !== null && <p>{isKept ? t.kept : t.notKept}</p>}
      <div className="actions">
        {children}
        <button type="button" className="quiet" onClick={reload}>
          {t.reload}
        </button>
      </div>
    </>
  );
};
