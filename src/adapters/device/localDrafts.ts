import type { MapId } from '../../domain/identifiers.ts';
import type { DraftPlace, DraftStore } from '../../workspace/ports.ts';

const OWN = 'schakelkaart';
const PREFIX = `${OWN}.draft.`;

/**
 * Keeps drafts in the browser's local storage, an item a field, so that two tabs never write over each other's. Where that is
 * full it is the storage of the tab, which outlives a reload and Back.
 */
export const localDrafts = (
  storage: () => Storage = () => localStorage,
  storageOfTab: () => Storage = () => sessionStorage,
): DraftStore => {
  /** What could be kept in neither: it lasts as long as the page. */
  const unkept = new Map<string, string>();
  const tried = <T>(of: () => Storage, work: (kept: Storage) => T, otherwise: T): T => {
    try {
      return work(of());
    } catch {
      return otherwise;
    }
  };
  const places = [storageOfTab, storage];
  /** Maps of which something was asked or kept here; and those of which nothing may be kept any more. */
  const known = new Set<DraftPlace>();
  const gone = new Set<DraftPlace>();
  const keyOf = (place: DraftPlace, field: string) => `${PREFIX}${place}.${field}`;
  const keysIn = (of: () => Storage, prefix: string): readonly string[] =>
    tried(
      of,
      (kept) => Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '').filter((key) => key.startsWith(prefix)),
      [],
    );
  const keys = (): readonly string[] => [...new Set([...unkept.keys(), ...places.flatMap((of) => keysIn(of, PREFIX))])];
  const drop = (key: string) => {
    unkept.delete(key);
    for (const of of places) tried(of, (kept) => kept.removeItem(key), undefined);
  };
  const put = (of: () => Storage, key: string, text: string): boolean =>
    tried(
      of,
      (kept) => {
        kept.setItem(key, text);
        return true;
      },
      false,
    );
  return {
    read: (place, field) => {
      const key = keyOf(place, field);
      known.add(place);
      const read = (of: () => Storage) => tried(of, (kept) => kept.getItem(key), null);
      return unkept.get(key) ?? read(storageOfTab) ?? read(storage);
    },
    write: (place, field, text) => {
      const key = keyOf(place, field);
      known.add(place);
      if (text === null || gone.has(place)) return drop(key);
      if (put(storage, key, text)) {
        unkept.delete(key);
        tried(storageOfTab, (kept) => kept.removeItem(key), undefined);
      } else if (put(storageOfTab, key, text)) unkept.delete(key);
      else unkept.set(key, text);
    },
    fields: (place) => {
      const start = keyOf(place, '');
      return keys().flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
    },
    maps: () => {
      const places = keys().map((key) => key.slice(PREFIX.length).split('.', 1)[0] ?? '');
      return [...new Set(places)].filter((place): place is MapId => place !== 'library');
    },
    forget: (map) => {
      const start = keyOf(map, '');
      for (const key of keys()) if (key.startsWith(start)) drop(key);
    },
    forgetEverything: () => {
      for (const place of known) if (place !== 'library') gone.add(place);
      unkept.clear();
      for (const of of places) for (const key of keysIn(of, OWN)) tried(of, (kept) => kept.removeItem(key), undefined);
    },
  };
};
