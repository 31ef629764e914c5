import type { ActorMap } from '../domain/actorMap.ts';
import { type Observable, observed } from './observable.ts';

/** A map that was handed over, as it came in. Nothing of it is kept before somebody asks for that. */
export interface ReceivedMap {
  readonly map: ActorMap;
  /** What the drawer calls it; may be empty. */
  readonly label: string;
  /** Whether the drawer said that this label may be shown on a joint map. */
  readonly mayBeNamed: boolean;
}

/**
 * The map that was received last, in memory only: a reload lets go of it, as closing it does. The page that opens it, two maps
 * beside each other and the joint map all take it from here.
 */
export interface ReceivedDesk extends Observable<ReceivedMap | null> {
  readonly receive: (received: ReceivedMap) => void;
  /** Lets go of it: it was kept, laid together, or not wanted. */
  readonly letGo: () => void;
}

export const makeReceivedDesk = (): ReceivedDesk => {
  const { getSnapshot, subscribe, set } = observed<ReceivedMap | null>(null);
  return { getSnapshot, subscribe, receive: set, letGo: () => set(null) };
};
