import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';
import type { AnyRecord } from '../recordChange.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import { retold } from '../typedWords.ts';
import type { InText, Standing } from './othersHidden.ts';

/**
 * A map as it is told to whose ids these are: all that somebody typed, in whatever table and field, as `inText` makes it. Only the own
 * name stays. Other actors and the relations between them are left out, since nothing is told of them.
 */
export const toldMap = (map: ActorMap, ids: ReadonlySet<ActorId>, inText: InText): ActorMap => {
  const isTold = (table: TableName, record: AnyRecord): boolean => {
    if (table === 'actors') return ids.has(record.id as ActorId);
    if (table !== 'relations') return true;
    const { from, to } = record as AnyRecord & { readonly from: ActorId; readonly to: ActorId };
    return ids.has(from) || ids.has(to);
  };
  const wordsOf = (table: TableName) => (text: string, hiding: string, field: string) =>
    hiding === 'actor' ? text : inText(text, standingOf(table, field));
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      new Map(
        [...(map[table] as ReadonlyMap<string, AnyRecord>)].flatMap(([id, record]) =>
          isTold(table, record) ? [[id, retold(table, record, { words: wordsOf(table) })] as const] : [],
        ),
      ),
    ]),
  ) as unknown as ActorMap;
};

/** Of the map itself, and of who gave a role or keeps contact, a function is said; the rest can be about anybody. */
export const standingOf = (table: TableName, field: string | null): Standing => {
  if (table === 'areas') return 'area';
  return table === 'map' || (table === 'actors' && (field === 'keyFigure' || field === 'roles')) ? 'function' : 'free';
};
