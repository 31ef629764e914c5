import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  /** As it was when the browser asked: what changes while it prints changes nothing on paper, and never lays the screen bare. */
  const [printing, setPrinting] = useState<{ readonly sheet: () => ReactNode } | null>(null);
  const self = useRef({});
  const latest = useRef(sheet);
  // What may not be printed any more must not be printed by who is quick.
  useLayoutEffect(() => {
    latest.current = sheet;
  });
  const hasSheet = sheet !== null;
  useLayoutEffect(() => (hasSheet ? order.join(self.current, isScreen) : undefined), [hasSheet, isScreen]);
  useEffect(() => {
    // The browser prints what stands there when this returns.
    let standUp = () => {};
    const begin = () => {
      const page = latest.current;
      if (!page || !order.isFirst(self.current)) return;
      standUp = layDown();
      flushSync(() => setPrinting({ sheet: page }));
    };
    const end = () => {
      setPrinting(null);
      standUp();
      standUp = () => {};
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const isPrinting = printing !== null;
  useLayoutEffect(() => {
    if (!isPrinting || title === undefined) return undefined;
    const called = document.title;
    document.title = title;
    return () => {
      document.title = called;
    };
  }, [isPrinting, title]);
  return printing && createPortal(<div className="print-sheet">{printing.sheet()}</div>, document.body);
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
