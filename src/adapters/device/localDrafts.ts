import type { MapId } from '../../domain/identifiers.ts';
import type { DraftPlace, DraftStore } from '../../workspace/ports.ts';

const PREFIX = 'schakelkaart.draft.';

/** Keeps drafts in the browser's local storage, an item a field, so that two tabs never write over each other's. */
export const localDrafts = (storage: () => Storage = () => localStorage): DraftStore => {
  /** What could not be kept there: it lasts as long as the page. */
  const unkept = new Map<string, string>();
  const tried = <T>(work: (kept: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  const keyOf = (place: DraftPlace, field: string) => `${PREFIX}${place}.${field}`;
  const keys = (): readonly string[] => [
    ...new Set([
      ...unkept.keys(),
      ...tried(
        (kept) => Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '').filter((key) => key.startsWith(PREFIX)),
        [],
      ),
    ]),
  ];
  const drop = (key: string) => {
    unkept.delete(key);
    tried((kept) => kept.removeItem(key), undefined);
  };
  return {
    read: (place, field) => {
      const key = keyOf(place, field);
      return unkept.get(key) ?? tried((kept) => kept.getItem(key), null);
    },
    write: (place, field, text) => {
      const key = keyOf(place, field);
      if (text === null) return drop(key);
      const isKept = tried((kept) => {
        kept.setItem(key, text);
        return true;
      }, false);
      if (isKept) unkept.delete(key);
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
  };
};
