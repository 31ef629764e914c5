import type { ActorMap } from '../actorMap.ts';
import type { ActorId, SnapshotId } from '../identifiers.ts';
import { nameFinder } from '../nameFinder.ts';
import { nameKey } from '../nameKey.ts';
import type { AnyRecord } from '../recordChange.ts';
import { FROZEN_TABLES, TABLE_NAMES, type TableName } from '../tables.ts';
import { retold } from '../typedWords.ts';

/** A place where somebody is named or pointed to by what is not about it alone. */
export interface Place {
  readonly table: TableName;
  /** The field in which the name stands; nothing where it is only pointed to. */
  readonly field: string | null;
  readonly text: string;
  /** The same text at several moments is one place. */
  readonly moments: readonly (SnapshotId | 'now')[];
}

/** Whose places are looked for. */
interface Whose {
  readonly ids: ReadonlySet<ActorId>;
  readonly names: readonly string[];
  /** Others who bear the name: what is said of them is theirs. */
  readonly namesakes: ReadonlySet<ActorId>;
}

/** Of these the facts say all that they point to. */
const TOLD: ReadonlySet<TableName> = new Set<TableName>(['positions', 'relations', 'judgements', 'talkedAbout']);

/**
 * Looks through every record of every table, as the list of tables has them, for ids and for names as whole words: whatever table there
 * is, what holds a name is found. What is somebody's own, and what the facts tell already, is left out.
 */
export const placesOf = (
  map: ActorMap,
  maps: ReadonlyMap<SnapshotId, ActorMap>,
  { ids, names, namesakes }: Whose,
): readonly Place[] => {
  const { isIn } = nameFinder(names.map(nameKey));
  const found = new Map<string, Place & { readonly moments: (SnapshotId | 'now')[] }>();
  const add = (table: TableName, field: string | null, text: string, moment: SnapshotId | 'now') => {
    const key = JSON.stringify([table, field, text]);
    const place = found.get(key) ?? { table, field, text, moments: [] };
    if (place.moments.at(-1) !== moment) place.moments.push(moment);
    found.set(key, place);
  };
  const look = (at: ActorMap, moment: SnapshotId | 'now', tables: readonly TableName[]) => {
    for (const table of tables)
      for (const record of at[table].values()) {
        if (table === 'actors' && (ids.has(record.id as ActorId) || namesakes.has(record.id as ActorId))) continue;
        if (table === 'relations' && isOwn(record, namesakes) && !isOwn(record, ids)) continue;
        let isPointed = false;
        retold(table, record as AnyRecord, {
          words: (text, _hiding, field) => {
            if (isIn(text) && !(table === 'relations' && isOwn(record, ids))) add(table, field, text, moment);
            return text;
          },
          id: (id, of) => {
            isPointed ||= of === 'actors' && ids.has(id as ActorId);
            return id;
          },
        });
        // What a merger remembers is read where it is used, so it is looked through as it lies there.
        isPointed ||= table === 'mergers' && holds(record, (text) => ids.has(text as ActorId) || isIn(text));
        if (isPointed && !TOLD.has(table)) add(table, null, '', moment);
      }
  };
  look(map, 'now', TABLE_NAMES);
  for (const [id, then] of maps)
    look(
      then,
      id,
      TABLE_NAMES.filter((table) => FROZEN_TABLES.has(table)),
    );
  return [...found.values()];
};

/** Its note is told with the relation itself. */
const isOwn = (record: AnyRecord, ids: ReadonlySet<ActorId>): boolean => {
  const { from, to } = record as AnyRecord & { readonly from: ActorId; readonly to: ActorId };
  return ids.has(from) || ids.has(to);
};

const holds = (value: unknown, isOne: (text: string) => boolean): boolean =>
  typeof value === 'string'
    ? isOne(value)
    : typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, isOne));
