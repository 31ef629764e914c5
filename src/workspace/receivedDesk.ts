import type { Envelope } from '../formats/envelope/envelope.ts';
import { type Observable, type Observed, observed } from './observable.ts';

/** A map that was handed over, as it came in, with who made it. Nothing of it is kept before somebody asks for that. */
export type ReceivedMap = Envelope;

/**
 * The map that was received last, in memory only: a reload lets go of it, as closing it does. The page that opens it, two maps
 * beside each other and the joint map all take it from here.
 */
export interface ReceivedDesk extends Observable<ReceivedMap | null> {
  /** What came in by link, code or file and was not opened yet: it may be closed under a passphrase. */
  readonly arrived: Observed<Uint8Array | null>;
  readonly receive: (received: ReceivedMap) => void;
  /** Lets go of it: it was kept, laid together, or not wanted. */
  readonly letGo: () => void;
}

export const makeReceivedDesk = (): ReceivedDesk => {
  const { getSnapshot, subscribe, set } = observed<ReceivedMap | null>(null);
  const arrived = observed<Uint8Array | null>(null);
  return {
    getSnapshot,
    subscribe,
    arrived,
    receive: set,
    letGo: () => {
      arrived.set(null);
      set(null);
    },
  };
};
