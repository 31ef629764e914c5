import { useCallback, useRef, useState } from 'react';
import { attempt } from '../../workspace/attempt.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import type { StoreProblem } from '../../workspace/ports.ts';
import { useFirstLanguage } from './useLanguage.tsx';

/** A deed that the storage may refuse. */
export interface Deed {
  /** Why it was not done, for beside the button. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  /** Does it, unless it is being done already: a double click does nothing twice. `to` tells apart what it is done to. */
  readonly start: (work: () => Promise<unknown>, to?: string) => Promise<void>;
  /** Says no more what was not done. */
  readonly forget: () => void;
}

/**
 * Says where the click was what could not be done, or has `tell` say it elsewhere. A fault of the program is said too, and goes on
 * to whoever records it.
 */
export const useDeed = (tell?: (problem: StoreProblem) => void): Deed => {
  const { library: t } = useFirstLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // State comes too late for a second click in the same moment.
  const going = useRef(new Set<string>());
  const told = useRef(tell);
  told.current = tell;
  const start = useCallback(
    async (work: () => Promise<unknown>, to = '') => {
      if (going.current.has(to)) return;
      going.current.add(to);
      setBusy(true);
      setProblem(null);
      try {
        const outcome = await attempt(work);
        if (outcome.done) return;
        if (told.current) told.current(outcome.problem);
        else setProblem(t.problem[outcome.problem]);
      } catch (error) {
        // A part of the program that could not be loaded is told of elsewhere, with the way on.
        if (!(error instanceof LoadProblem)) setProblem(t.failed);
        throw error;
      } finally {
        going.current.delete(to);
        setBusy(going.current.size > 0);
      }
    },
    [t],
  );
  const forget = useCallback(() => setProblem(null), []);
  return { problem, isBusy, start, forget };
};
