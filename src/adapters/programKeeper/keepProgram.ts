import type { Observed } from '../../workspace/observable.ts';
import type { KeptProgram } from '../../workspace/ports.ts';
import { trustedAddress } from '../trustedWorkers.ts';
import { NO_ROOM, OPENED, TAKE_OVER } from './messages.ts';

/** How often a page that stays open asks whether there is a newer version. */
const LOOK_EVERY_MS = 60 * 60_000;

/** Registers the service worker and tells what comes of it; gives the way to take a newer version into use. */
export const keepProgram = async (
  container: ServiceWorkerContainer,
  state: Observed<KeptProgram>,
): Promise<() => Promise<void>> => {
  const say = (part: Partial<KeptProgram>) => state.set({ ...state.getSnapshot(), ...part });
  let isChosen = false;
  container.addEventListener('message', ({ data }) => data === NO_ROOM && say({ news: 'noRoom' }));
  container.startMessages();
  const registration = await container.register(trustedAddress('/sw.js'), { updateViaCache: 'none' });

  const isFirst = registration.active === null;
  const follow = (version: ServiceWorker | null) => {
    if (!version) return;
    const told = () => {
      if (version.state === 'installed' && registration.active) say({ newer: 'waits' });
      if (version.state === 'activated' && isFirst) say({ news: 'kept' });
    };
    version.addEventListener('statechange', told);
    told();
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  registration.active?.postMessage(OPENED);

  let isKeptHere = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isChosen) location.reload();
    // The first version of all takes no other's place.
    else if (isKeptHere) say({ newer: 'taken' });
    isKeptHere = true;
  });

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_EVERY_MS) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });

  return async () => {
    isChosen = true;
    // Another page may have chosen it meanwhile, or it was replaced by one that is newer still.
    if (registration.waiting) registration.waiting.postMessage(TAKE_OVER);
    else location.reload();
  };
};
