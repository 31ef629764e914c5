import { observed } from '../../workspace/observable.ts';
import type { KeptProgram, ProgramKeeper } from '../../workspace/ports.ts';

/** Has the browser keep the program, once the page stands and has nothing to do; where it cannot, all works with a network. */
export const programKeeper = (): ProgramKeeper & { readonly start: () => void } => {
  const state = observed<KeptProgram>({ news: null, newer: null });
  let takeNewer: () => Promise<void> = async () => location.reload();
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    takeNewer: () => takeNewer(),
    putOff: () => state.set({ ...state.getSnapshot(), newer: null }),
    start: () => {
      if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
      const begin = async () => {
        const { keepProgram } = await import('./keepProgram.ts');
        takeNewer = await keepProgram(navigator.serviceWorker, state);
      };
      // Whatever stands in the way (a private window, no network, a refusal): the program works without.
      const soon = () => setTimeout(() => void begin().catch(() => undefined), QUIET_MS);
      if (document.readyState === 'complete') soon();
      else addEventListener('load', soon, { once: true });
    },
  };
};

/** What a person wants first goes first over the network. */
const QUIET_MS = 1_000;
