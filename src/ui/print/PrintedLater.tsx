import { type ReactNode, useEffect, useState } from 'react';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import type { Printed } from './printedMatter.ts';

const PrintedScreen = lazyPart(() => import('./PrintedScreen.tsx').then(({ PrintedScreen }) => PrintedScreen));
/** Where the browser does not say when it is idle. */
const CALM_MS = 1_500;

/** What prints the screen, fetched once the browser has nothing else to do: nobody waits for it before anything can be drawn. */
export const PrintedLater = ({ of }: { readonly of: Printed }) => (
  <WhenCalm>
    <PrintedScreen of={of} />
  </WhenCalm>
);

export const WhenCalm = ({ children }: { readonly children: ReactNode }) => {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const begin = () => setCalm(true);
    if (!globalThis.requestIdleCallback) {
      const timer = setTimeout(begin, CALM_MS);
      return () => clearTimeout(timer);
    }
    const turn = requestIdleCallback(begin);
    return () => cancelIdleCallback(turn);
  }, []);
  return isCalm && <Guarded instead={() => null}>{children}</Guarded>;
};
