import type { MapId } from '../../domain/identifiers.ts';

/**
 * Remembers outside the database which maps there were and how far each had come, so that a database that the browser
 * emptied, or that gives back fewer edits than it took, is noticed. It holds random ids and numbers only, and forgets a map
 * when a person does.
 */
export interface MapCanary {
  known(): MapId[];
  /** Whether there is no reminder at all, as when a person cleared everything that the site kept. */
  isCleared(): boolean;
  remember(id: MapId): void;
  forget(ids: readonly MapId[]): void;
  /** Forgets that there ever was a map. */
  forgetAll(): void;
  /** Taken off the list, which is no loss; how far it had come is kept for when it comes back. */
  takeOff(id: MapId): void;
  /** Notes that the edit of this number was acknowledged. Called for every edit: one small value is written. */
  reached(id: MapId, number: number): void;
  /** The last number noted. To be asked *before* the database: what is noted later may be of a later edit. */
  lastOf(id: MapId): number;
  /** Notes for good that edits are missing, until a person takes note of it. */
  missing(id: MapId, number: number): void;
  isMissing(id: MapId): boolean;
  acceptMissing(id: MapId): void;
}

/** Where the reminder is kept; `null` when the browser has no such place, and nothing is noticed. */
export type CanaryKeeper = (Pick<Storage, 'getItem' | 'setItem'> & Partial<Pick<Storage, 'removeItem'>>) | null;

/** Stands before the number of a map whose last edits are missing. */
const MISSING = 'missing:';

export const mapCanary = (keeper: CanaryKeeper, name: string): MapCanary => {
  const key = `${name}.maps`;
  // A key a map: two tabs that note their edits at the same moment take nothing from each other.
  const keyOf = (id: MapId) => `${name}.last.${id}`;
  const read = (at: string): string | null => {
    try {
      return keeper?.getItem(at) ?? null;
    } catch {
      return null;
    }
  };
  const write = (at: string, text: string) => {
    try {
      keeper?.setItem(at, text);
    } catch {
      // Full or forbidden: the maps themselves are in the database, only the reminder is missing.
    }
  };
  const drop = (at: string) => {
    try {
      keeper?.removeItem?.(at);
    } catch {
      // A number without its map is never asked for.
    }
  };
  const known = (): MapId[] => {
    try {
      const ids: unknown = JSON.parse(read(key) ?? '[]');
      return Array.isArray(ids) ? ids.filter((id): id is MapId => typeof id === 'string') : [];
    } catch {
      return [];
    }
  };
  const noted = (id: MapId) => read(keyOf(id)) ?? '';
  const isMissing = (id: MapId) => noted(id).startsWith(MISSING);
  const lastOf = (id: MapId) => Number(noted(id).replace(MISSING, '')) || 0;
  const note = (id: MapId, number: number, isShort: boolean) => write(keyOf(id), `${isShort ? MISSING : ''}${number}`);
  return {
    known,
    isCleared: () => keeper !== null && read(key) === null,
    remember: (id) => {
      const ids = known();
      if (!ids.includes(id)) write(key, JSON.stringify([...ids, id]));
    },
    takeOff: (gone) => write(key, JSON.stringify(known().filter((id) => id !== gone))),
    forget: (gone) => {
      write(key, JSON.stringify(known().filter((id) => !gone.includes(id))));
      for (const id of gone) drop(keyOf(id));
    },
    forgetAll: () => {
      for (const id of known()) drop(keyOf(id));
      drop(key);
    },
    reached: (id, number) => {
      if (number > lastOf(id)) note(id, number, isMissing(id));
    },
    lastOf,
    missing: (id, number) => note(id, number, true),
    isMissing,
    acceptMissing: (id) => note(id, lastOf(id), false),
  };
};

/** The page's localStorage, or nothing where reading it is forbidden. */
export const pageKeeper = (): CanaryKeeper => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};
