import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { makePrintOrder } from './printOrder.ts';
import './print.css';

const order = makePrintOrder();

/**
 * What is printed instead of the screen while this is on it, made when the browser asks for it. Nothing of the screen
 * itself is on paper then; with nothing to print yet, whoever stands behind it is asked. `title`: what the browser calls it meanwhile, also as
 * a file. `isScreen`: it prints the screen, whatever stands before that goes first.
 */
export const usePrinted = (sheet: (() => ReactNode) | null, title?: string, isScreen = false): ReactNode => {
  const [isPrinting, setPrinting] = useState(false);
  const self = useRef({});
  const hasSheet = sheet !== null;
  // What may not be printed any more must not be printed by who is quick.
  useLayoutEffect(() => {
    if (!hasSheet) return undefined;
    const me = self.current;
    const leave = order.join(me, isScreen);
    // The browser prints what stands there when this returns.
    let standUp = () => {};
    const begin = () => {
      if (!order.isFirst(me)) return;
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
      leave();
      end();
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [hasSheet, isScreen]);
  useLayoutEffect(() => {
    if (!isPrinting || title === undefined) return undefined;
    const called = document.title;
    document.title = title;
    return () => {
      document.title = called;
    };
  }, [isPrinting, title]);
  return isPrinting && sheet && createPortal(<div className="print-sheet">{sheet()}</div>, document.body);
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
