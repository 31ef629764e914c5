import type { ActorMap } from './actorMap.ts';
import { changeBetween, type MapChange } from './change.ts';
import type { MapRecords, TableName } from './tables.ts';

/** A map being edited by one command: tables are copied when first written, and the change is read off at the end. */
export interface Draft {
  /** The map as it stands in the draft. */
  readonly map: ActorMap;
  put<T extends TableName>(table: T, record: MapRecords[T]): void;
  drop<T extends TableName>(table: T, id: MapRecords[T]['id']): void;
  change(): MapChange;
}

export const draftOf = (start: ActorMap): Draft => {
  const map: Record<string, ReadonlyMap<string, { readonly id: string }>> = { ...start };
  const copied = new Set<TableName>();
  const writable = (table: TableName) => {
    if (!copied.has(table)) map[table] = new Map(map[table]);
    copied.add(table);
    return map[table] as Map<string, { readonly id: string }>;
  };
  return {
    map: map as unknown as ActorMap,
    put: (table, record) => void writable(table).set(record.id, record),
    drop: (table, id) => void writable(table).delete(id),
    change: () => changeBetween(start, map as unknown as ActorMap),
  };
};
