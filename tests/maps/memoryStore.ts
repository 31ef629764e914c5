import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import type { MapId } from '../../src/domain/identifiers.ts';
import type { LogEntry, MapStore } from '../../src/workspace/ports.ts';

interface Kept {
  map: ActorMap;
  log: LogEntry[];
}

/** A store that forgets when it is dropped: answers like the real one, on the next turn of the event loop. */
export const memoryStore = (maps: Iterable<ActorMap> = []): MapStore => {
  const kept = new Map<MapId, Kept>();
  const removed = new Map<MapId, Kept>();
  const listeners = new Set<(id: MapId | null) => void>();
  for (const map of maps) kept.set(propertiesOf(map).id, { map, log: [] });
  const tell = (id: MapId | null) => {
    for (const listener of listeners) listener(id);
  };
  const logAfter = (id: MapId, after: number) => (kept.get(id)?.log ?? []).filter(({ number }) => number > after);

  return {
    list: async () =>
      [...kept.values()].map(({ map, log }) => ({
        properties: propertiesOf(map),
        changedAt: log.at(-1)?.at ?? propertiesOf(map).createdAt,
        actors: map.actors.size,
        relations: map.relations.size,
        sketch: { points: [], lines: [] },
      })),
    create: async (map) => {
      kept.set(propertiesOf(map).id, { map, log: [] });
      tell(null);
    },
    open: async (id) => {
      const found = kept.get(id);
      return found ? { map: found.map, number: found.log.length } : null;
    },
    commit: async (id, after, edit) => {
      const missed = logAfter(id, after);
      if (missed.length > 0) return { written: false, missed };
      const found = kept.get(id);
      const number = after + 1;
      if (found) {
        found.map = applyChange(found.map, edit.change);
        found.log = [...found.log, { ...edit, number }];
      }
      tell(id);
      return { written: true, number };
    },
    since: async (id, after) => logAfter(id, after),
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
    health: async () => ({ persisted: true, lostMaps: 0 }),
    acceptLoss: async () => undefined,
    askToPersist: async () => true,
  };
};
