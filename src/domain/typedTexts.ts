import type { ActorMap } from './actorMap.ts';
import type { Area } from './area.ts';
import type { Hiding } from './fields.ts';
import { hiddenPersons } from './hiddenPersons.ts';
import type { ActorId, SnapshotId } from './identifiers.ts';
import { momentsOf } from './moments.ts';
import { officialAreas } from './officialAreas.ts';
import { KEYS_AMONG } from './pointers.ts';
import type { AnyRecord } from './recordChange.ts';
import type { Snapshot } from './snapshot.ts';
import { FROZEN_TABLES, TABLE_NAMES, type TableName } from './tables.ts';
import { isContribution } from './together/contribution.ts';
import { retold } from './typedWords.ts';

/** A text that somebody typed, which may be seen with persons hidden only when somebody has said so. */
export interface TypedText {
  readonly key: string;
  readonly table: TableName;
  readonly field: string;
  readonly hiding: Hiding;
  readonly text: string;
  /** On which moments of the map it stands, now first; none for what is about the map. */
  readonly moments: readonly (SnapshotId | 'now')[];
  /**
   * A word of a hidden person's name is in it, which makes way for a number also when the text may be seen; in the name of a group or
   * organisation, all of such a name.
   */
  readonly holdsPerson: boolean;
}

/** Another text in the same place is another one, of which nobody has said anything. */
export const typedTextKey = (table: TableName, field: string, text: string): string => `${table}.${field}:${text}`;

/**
 * All there is to choose from of these kinds, by table, what stands on the map now first. Of groups and organisations only those names
 * that are hidden, since a word of a person's name is in them.
 */
export const typedTexts = (map: ActorMap, kinds?: readonly Hiding[]): readonly TypedText[] => {
  const moments = momentsOf(map);
  const { finder, isPerson } = hiddenPersons(moments);
  const looked = new Map<string, boolean>();
  const isHidden = (text: string): boolean => {
    const known = looked.get(text) ?? finder.isIn(text);
    looked.set(text, known);
    return known;
  };
  const isOfficial = officialAreas(moments, isHidden);
  const isAsked = (hiding: Hiding) => hiding !== 'never' && (kinds?.includes(hiding) ?? true);
  const found = new Map<string, TypedText & { readonly moments: (SnapshotId | 'now')[] }>();
  const collect = (table: TableName, record: AnyRecord, moment: SnapshotId | 'now') =>
    retold(table, record, {
      words: (text, hiding, field) => {
        if (text === '' || !isAsked(hiding) || (hiding === 'actor' && isPerson(record.id as ActorId))) return text;
        const key = typedTextKey(table, field, text);
        if (hiding === 'actor' && !isHidden(text)) return text;
        const holdsPerson = hiding === 'actor' ? finder.isNamedIn : isHidden;
        const known = found.get(key) ?? { key, table, field, hiding, text, moments: [], holdsPerson: holdsPerson(text) };
        if (FROZEN_TABLES.has(table) && known.moments.at(-1) !== moment) known.moments.push(moment);
        found.set(key, known);
        return text;
      },
    });
  const each = [['now', moments.now] as const, ...[...moments.ofSnapshots].toReversed()];
  for (const table of TABLE_NAMES)
    if (KEYS_AMONG[table] === undefined)
      for (const [moment, { [table]: records }] of each)
        for (const record of records.values())
          if (
            !(table === 'areas' && isOfficial(record as Area)) &&
            !(table === 'snapshots' && isContribution(record as Snapshot))
          )
            collect(table, record, moment);
  return [...found.values()];
};
