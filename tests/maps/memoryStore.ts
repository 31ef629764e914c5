import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import type { MapId } from '../../src/domain/identifiers.ts';
import type { Paper } from '../../src/workspace/paperStore.ts';
import { isWholeMap, type LogEntry, type MapStore, type Missed } from '../../src/workspace/ports.ts';

interface Kept {
  map: ActorMap;
  log: LogEntry[];
  /** The number of the edit that erased somebody last: what came before is not told any more. */
  erasedAt: number;
}

/** A store that forgets when it is dropped: answers like the real one, on the next turn of the event loop. */
export const memoryStore = (maps: Iterable<ActorMap> = []): MapStore => {
  const kept = new Map<MapId, Kept>();
  const removed = new Map<MapId, Kept>();
  const papers = new Map<MapId, Paper>();
  const listeners = new Set<(id: MapId | null) => void>();
  for (const map of maps) kept.set(propertiesOf(map).id, { map, log: [], erasedAt: 0 });
  const tell = (id: MapId | null) => {
    for (const listener of listeners) listener(id);
  };
  const numberOf = ({ log, erasedAt }: Kept) => log.at(-1)?.number ?? erasedAt;
  const missedAfter = (id: MapId, after: number): Missed => {
    const found = kept.get(id);
    if (!found) return [];
    return after < found.erasedAt
      ? { map: found.map, number: numberOf(found) }
      : found.log.filter(({ number }) => number > after);
  };
  const isBehind = (missed: Missed) => isWholeMap(missed) || missed.length > 0;

  const listed = ({ map, log }: Kept) => ({
    properties: propertiesOf(map),
    changedAt: log.at(-1)?.at ?? propertiesOf(map).createdAt,
    actors: map.actors.size,
    relations: map.relations.size,
    sketch: { points: [], lines: [], grounds: [] },
  });

  return {
    list: async () => [...kept.values()].map(listed),
    inspect: async (id) => {
      const found = kept.get(id);
      return found ? listed(found) : null;
    },
    salvage: async () => null,
    create: async (map) => {
      kept.set(propertiesOf(map).id, { map, log: [], erasedAt: 0 });
      tell(null);
    },
    open: async (id) => {
      const found = kept.get(id);
      return found ? { map: found.map, number: numberOf(found) } : null;
    },
    commit: async (id, after, edit) => {
      const missed = missedAfter(id, after);
      if (isBehind(missed)) return { written: false, missed };
      const found = kept.get(id);
      const number = after + 1;
      if (found) {
        found.map = applyChange(found.map, edit.change);
        found.log = [...found.log, { ...edit, number }];
      }
      tell(id);
      return { written: true, number };
    },
    erase: async (id, after, { change }) => {
      const missed = missedAfter(id, after);
      if (isBehind(missed)) return { written: false, missed };
      const found = kept.get(id);
      const number = after + 1;
      if (found) kept.set(id, { map: applyChange(found.map, change), log: [], erasedAt: number });
      tell(id);
      return { written: true, number };
    },
    since: async (id, after) => missedAfter(id, after),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    remove: async (id) => {
      const found = kept.get(id);
      if (found) removed.set(id, found);
      kept.delete(id);
      tell(null);
    },
    restore: async (id) => {
      const found = removed.get(id);
      if (found) kept.set(id, found);
      removed.delete(id);
      tell(null);
    },
    forgetRemoved: async () => removed.clear(),
    eraseAll: async () => {
      kept.clear();
      removed.clear();
      tell(null);
      return { filesGone: true };
    },
    onErased: () => () => undefined,
    papers: {
      read: async (id) => papers.get(id) ?? null,
      put: async (id, paper) => {
        papers.set(id, paper);
        tell(id);
      },
      lay: async (id, _, lies) => {
        const paper = papers.get(id);
        if (paper) papers.set(id, { ...paper, lies });
        tell(id);
      },
      remove: async (id) => {
        papers.delete(id);
        tell(id);
      },
    },
    health: async () => ({ persisted: true, lostMaps: 0 }),
    acceptLoss: async () => undefined,
    acceptMissing: () => undefined,
    remembered: () => kept.size,
    askToPersist: async () => true,
  };
};
