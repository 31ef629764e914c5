import type { MapId } from '../../domain/identifiers.ts';

/** What a tab tells the others: this map was edited, or (without a map) the list changed. */
export interface TabNews {
  tell(id: MapId | null): void;
  listen(listener: (id: MapId | null) => void): () => void;
  close(): void;
}

/** What each map's log had come to, by which news is found where tabs cannot speak to each other. */
export type LastNumbers = ReadonlyMap<MapId, number>;

/** A tab that slept may have missed what was said; without channels everything is found this way, within a second. */
const POLL_MS = 700;

export const tabNews = (name: string, lastNumbers: () => Promise<LastNumbers>): TabNews => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}.news`);
  const listeners = new Set<(id: MapId | null) => void>();
  let known: LastNumbers | null = null;
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
  const start = () => {
    if (channel) channel.onmessage = ({ data }: MessageEvent<MapId | null>) => spread(data);
    else poll = setInterval(() => void look(), POLL_MS);
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
