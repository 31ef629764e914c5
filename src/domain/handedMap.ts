import type { ActorMap } from './actorMap.ts';
import { dayOf, type Moment } from './identifiers.ts';
import { judgementId, type SuggestionKind } from './judgement.ts';
import { KEYS_AMONG } from './pointers.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import { FROZEN_TABLES, TABLE_NAMES, type TableName } from './tables.ts';
import { retold } from './typedWords.ts';

/**
 * The map as it is now, for somebody else: what a snapshot of it would hold, without what it was before and what was brought
 * into it. Ids are short, so that it fits in a code; `mark` makes them nobody else's. The same map gives the same.
 */
export const handedMap = (map: ActorMap, mark: string): ActorMap => {
  const ids = new Map<string, string>();
  const idOf = (id: string, table: TableName): string => {
    const key = `${table} ${id}`;
    const known = ids.get(key) ?? `${mark}${ids.size.toString(36)}`;
    ids.set(key, known);
    return known;
  };
  const recordAs = (table: TableName, record: AnyRecord): AnyRecord => {
    const as = retold(table, record, { id: idOf, moment: startOfDay });
    if (table === 'positions') return inWholeUnits(as);
    if (KEYS_AMONG[table] === undefined) return as;
    const [kind, ...subjects] = record.id.split(':');
    return {
      ...as,
      id: judgementId(
        kind as SuggestionKind,
        subjects.map((id) => idOf(id, 'actors')),
      ),
    };
  };
  const tableAs = (table: TableName): AnyTable =>
    new Map(
      FROZEN_TABLES.has(table)
        ? [...map[table].values()].map((record) => {
            const as = recordAs(table, record);
            return [as.id, as] as const;
          })
        : [],
    );
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, tableAs(table)])) as unknown as ActorMap;
};

const startOfDay = (moment: Moment): Moment => `${dayOf(moment)}T00:00:00.000Z` as Moment;

/** Nobody sees the difference, and digits behind the point fill codes. */
const inWholeUnits = (position: AnyRecord): AnyRecord => {
  const { x, y } = position as AnyRecord & { readonly x: number; readonly y: number };
  return { ...position, x: Math.round(x), y: Math.round(y) } as AnyRecord;
};
