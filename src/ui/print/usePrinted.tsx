import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import './print.css';

/**
 * What is printed instead of the screen while this is on it, made when the browser asks for it; of several what came last. Nothing of the
 * screen itself is on paper then.
 */
export const usePrinted = (sheet: () => ReactNode): ReactNode => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what stands there when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting && createPortal(<div className="print-sheet">{sheet()}</div>, document.body);
};
