import type { MapId } from '../../domain/identifiers.ts';

/** Folds logs into bases while nobody waits. */
export interface RebaseLater {
  /** Notes that an edit touched this many records; when enough have gathered, a rebase follows. */
  edited(id: MapId, records: number): void;
  /** Resolves when nothing is planned or going on. */
  settled(): Promise<void>;
  close(): void;
}

/** An open of the map folds at most about this many edits, or records in them, into the base. */
const ENOUGH_EDITS = 100;
const ENOUGH_RECORDS = 1_000;
/** Rest after the last edit before the work starts, so that it never stands before a command. */
const REST_MS = 1_500;

export const rebaseLater = (rebase: (id: MapId) => Promise<void>): RebaseLater => {
  const gathered = new Map<MapId, { edits: number; records: number }>();
  const timers = new Map<MapId, ReturnType<typeof setTimeout>>();
  const going = new Set<Promise<void>>();

  const start = (id: MapId) => {
    timers.delete(id);
    gathered.delete(id);
    // Failing costs nothing but a slower start next time: every edit is in the log.
    const work = rebase(id)
      .catch(() => undefined)
      .finally(() => going.delete(work));
    going.add(work);
  };
  return {
    edited: (id, records) => {
      const sum = gathered.get(id) ?? { edits: 0, records: 0 };
      sum.edits += 1;
      sum.records += records;
      gathered.set(id, sum);
      if (sum.edits < ENOUGH_EDITS && sum.records < ENOUGH_RECORDS) return;
      clearTimeout(timers.get(id));
      timers.set(id, setTimeout(start, REST_MS, id));
    },
    settled: async () => {
      for (const [id, timer] of timers) {
        clearTimeout(timer);
        start(id);
      }
      while (going.size > 0) await Promise.all(going);
    },
    close: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
};
