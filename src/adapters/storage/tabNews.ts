import type { MapId } from '../../domain/identifiers.ts';

/** Not the id of a map. */
export const EVERYTHING = 'everything';

/** What a tab tells the others: this map was edited, (without a map) the list changed, or everything is erased. */
export interface TabNews {
  tell(id: MapId | null | typeof EVERYTHING): void;
  /** Tells the listeners here, as if another tab had said it. */
  hear(id: MapId | null): void;
  listen(listener: (id: MapId | null) => void): () => void;
  /** Called when another tab erased everything. */
  onErased(listener: () => void): () => void;
  close(): void;
}

/** What each map's log had come to, by which news is found where tabs cannot speak to each other. */
export type LastNumbers = ReadonlyMap<MapId, number>;

/**
 * A tab that slept may have missed what was said; without channels everything is found this way, within a second. With them
 * a tab that is looked at still looks which maps there are, since nobody says so when a browser clears its storage.
 */
const POLL_MS = 700;

export const tabNews = (
  name: string,
  lastNumbers: () => Promise<LastNumbers>,
  /** Which maps there are; asked often, so it costs next to nothing. */
  present: () => Promise<readonly MapId[]>,
): TabNews => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}.news`);
  const listeners = new Set<(id: MapId | null) => void>();
  let known: LastNumbers | null = null;
  let wasPresent: string | null = null;
  let poll: ReturnType<typeof setInterval> | undefined;

  const spread = (id: MapId | null) => {
    for (const listener of listeners) listener(id);
  };
  const look = async () => {
    // Storage that cannot be read now is told of by whoever asks it for something; the next look may do better.
    const numbers = await lastNumbers().catch(() => null);
    if (!numbers) return;
    const before = known;
    known = numbers;
    if (!before) return;
    if (numbers.size !== before.size || [...numbers.keys()].some((id) => !before.has(id))) spread(null);
    for (const [id, number] of numbers) if (before.has(id) && before.get(id) !== number) spread(id);
  };
  const lookWhenShown = () => {
    if (document.visibilityState === 'visible') void look();
  };
  const glance = async () => {
    if (document.visibilityState !== 'visible') return;
    const ids = await present().catch(() => null);
    if (!ids) return;
    const before = wasPresent;
    wasPresent = ids.join();
    if (before !== null && before !== wasPresent) spread(null);
  };
  const start = () => {
    if (channel)
      channel.onmessage = ({ data }: MessageEvent<MapId | null | typeof EVERYTHING>) => {
        if (data !== EVERYTHING) spread(data);
      };
    if (!channel) poll = setInterval(() => void look(), POLL_MS);
    else if (typeof document !== 'undefined') poll = setInterval(() => void glance(), POLL_MS);
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', lookWhenShown);
    void look();
  };
  const stop = () => {
    if (channel) channel.onmessage = null;
    clearInterval(poll);
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', lookWhenShown);
  };

  return {
    tell: (id) => channel?.postMessage(id),
    hear: spread,
    onErased: (listener) => {
      const hear = ({ data }: MessageEvent) => {
        if (data === EVERYTHING) listener();
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    listen: (listener) => {
      if (listeners.size === 0) start();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
    close: () => {
      listeners.clear();
      stop();
      channel?.close();
    },
  };
};
