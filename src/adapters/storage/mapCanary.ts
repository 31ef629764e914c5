import type { MapId } from '../../domain/identifiers.ts';

/**
 * Remembers outside the database which maps there were, so that a database that the browser emptied is noticed. It
 * holds random ids only, and forgets a map when a person does.
 */
export interface MapCanary {
  known(): MapId[];
  remember(id: MapId): void;
  forget(ids: readonly MapId[]): void;
}

/** Where the list is kept; `null` when the browser has no such place, and nothing is noticed. */
export type CanaryKeeper = Pick<Storage, 'getItem' | 'setItem'> | null;

export const mapCanary = (keeper: CanaryKeeper, name: string): MapCanary => {
  const key = `${name}.maps`;
  const known = (): MapId[] => {
    try {
      const ids: unknown = JSON.parse(keeper?.getItem(key) ?? '[]');
      return Array.isArray(ids) ? ids.filter((id): id is MapId => typeof id === 'string') : [];
    } catch {
      return [];
    }
  };
  const keep = (ids: readonly MapId[]) => {
    try {
      keeper?.setItem(key, JSON.stringify(ids));
    } catch {
      // Full or forbidden: the maps themselves are in the database, only the reminder is missing.
    }
  };
  return {
    known,
    remember: (id) => {
      const ids = known();
      if (!ids.includes(id)) keep([...ids, id]);
    },
    forget: (gone) => keep(known().filter((id) => !gone.includes(id))),
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
