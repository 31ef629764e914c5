import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { KEYS_AMONG, renamed } from '../pointers.ts';
import type { AnyRecord, AnyTable } from '../recordChange.ts';
import { TABLE_NAMES } from '../tables.ts';
import { idFrom } from './idFrom.ts';

/**
 * A drawing whose actors have ids that no other map's have, and the same ones each time. Two maps that were begun from one file share
 * their ids, while on each the same id may have become somebody else: whoever erases the one would erase the other. What goes by keys among
 * those ids stays behind.
 */
export const withOwnIds = (map: ActorMap): ActorMap => {
  const { id: of } = propertiesOf(map);
  const idOf = (table: string, id: string): string => (table === 'actors' && !isOwn(id) ? idFrom(OWN, [of, id]) : id);
  const under = (table: (typeof TABLE_NAMES)[number], record: AnyRecord): AnyRecord => {
    const next = renamed(table, record, idOf);
    return table === 'actors' ? { ...next, id: idOf(table, next.id) } : next;
  };
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      if (table === 'snapshots') return [table, new Map()];
      if (KEYS_AMONG[table] !== undefined) return [table, new Map()];
      const records = [...(map[table] as AnyTable).values()].map((record) => under(table, record));
      return [table, new Map(records.map((record) => [record.id, record]))];
    }),
  ) as unknown as ActorMap;
};

const OWN = 'm';
/** Had them before: it was a contribution already. Ids by chance are shorter. */
const isOwn = (id: string): boolean => id.startsWith(OWN) && id.length > 17;
