import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import './print.css';

/** Who has something to print now: what came last is printed. */
const printable: object[] = [];

/**
 * What is printed instead of the screen while this is on it, made when the browser asks for it; of several what came last. Nothing of the
 * screen itself is on paper then. `title`: what the browser calls it meanwhile, also as a file.
 */
export const usePrinted = (sheet: () => ReactNode, title?: string): ReactNode => {
  const [isPrinting, setPrinting] = useState(false);
  const self = useRef({});
  useEffect(() => {
    const me = self.current;
    printable.push(me);
    // The browser prints what stands there when this returns.
    let standUp = () => {};
    const begin = () => {
      if (printable.at(-1) !== me) return;
      standUp = layDown();
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      setPrinting(false);
      standUp();
      standUp = () => {};
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      printable.splice(printable.indexOf(me), 1);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  useLayoutEffect(() => {
    if (!isPrinting || title === undefined) return undefined;
    const called = document.title;
    document.title = title;
    return () => {
      document.title = called;
    };
  }, [isPrinting, title]);
  return isPrinting && createPortal(<div className="print-sheet">{sheet()}</div>, document.body);
};

/** Takes what stands before the page away, for it keeps the rest from whoever reads a page aloud, and says how to put it back. */
const layDown = (): (() => void) => {
  const focused = document.activeElement as HTMLElement | null;
  const modals = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  for (const modal of modals.toReversed()) modal.close();
  return () => {
    for (const modal of modals) if (modal.isConnected && !modal.open) modal.showModal();
    if (modals.length > 0) focused?.focus();
  };
};
