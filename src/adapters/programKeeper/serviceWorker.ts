/**
 * Keeps the program on this device, so that it opens without a network. The build puts the list of files before it
 * (`scripts/offline.mjs`) and serves it as `/sw.js`. A new version waits until a person chooses it.
 */
import { NO_ROOM, OPENED, TAKE_OVER } from './messages.ts';
import { dropOthers, keepVersion, keptAnswer, keptPath, type ProgramFiles } from './programFiles.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope & { readonly PROGRAM: ProgramFiles };
const program = worker.PROGRAM;

const pages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

worker.addEventListener('install', (event) =>
  event.waitUntil(
    keepVersion(program, caches, fetch).catch(async (problem: unknown) => {
      if ((problem as Partial<DOMException>).name === 'QuotaExceededError')
        for (const page of await pages()) page.postMessage(NO_ROOM);
      throw problem;
    }),
  ),
);

// The first visit too: what it fetches later is there already, whatever the network does.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === OPENED) event.waitUntil(tidy((event.source as Client | null)?.id));
});

/** A page of before may still need files of its own version: they go when there is no other page, and no version to come. */
const tidy = async (opened: string | undefined): Promise<void> => {
  const { installing, waiting } = worker.registration;
  if (!installing && !waiting && (await pages()).every(({ id }) => id === opened)) await dropOthers(program, caches);
};

worker.addEventListener('fetch', (event) => {
  const path = keptPath(event.request, program, worker.location.origin);
  if (path !== null) event.respondWith(keptAnswer(path, program, caches).then((kept) => kept ?? fetch(event.request)));
});
