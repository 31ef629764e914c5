import type { ActorMap } from './actorMap.ts';
import { type ActorId, dayOf, type Moment, type SnapshotId } from './identifiers.ts';
import { judgementId, type SuggestionKind } from './judgement.ts';
import { snapshotContent } from './mapsOfSnapshots.ts';
import { type Moments, momentsOf } from './moments.ts';
import { KEYS_AMONG } from './pointers.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import type { RedactionChoice, StandIns } from './redactionChoice.ts';
import { seenWords } from './seenWords.ts';
import type { Snapshot } from './snapshot.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';
import { retold } from './typedWords.ts';

/** What may be handed over, and for the screen alone who is who on it: it has another order than the map itself. */
export interface Redacted {
  readonly map: ActorMap;
  readonly actorAs: (id: ActorId) => ActorId;
}

/**
 * The map with its snapshots as others may see it. Whoever is or ever was of kind person is hidden, whatever the name looks like.
 * Numbers are the same on all of it, in the order in which all first appear; nothing has the id that it had, or a time of day.
 * What somebody decided about a suggestion goes along without why, as long as it is about actors alone; where a neighbourhood lies whose name is
 * hidden does not.
 */
export const redacted = (
  map: ActorMap,
  choice: RedactionChoice,
  standIns: StandIns,
  newId: (table: TableName) => string,
): Redacted => {
  if (choice.level === 'none') return { map, actorAs: (id) => id };
  const moments = momentsOf(map);
  const seen = seenWords(moments, choice, standIns);
  const ids = new Map<string, string>();
  const idOf = (id: string, table: TableName): string => {
    const key = `${table} ${id}`;
    const known = ids.get(key) ?? newId(table);
    ids.set(key, known);
    return known;
  };
  const actors = new Set<string>(moments.inOrder.flatMap((each) => [...each.actors.keys()]));
  const recordAs = (table: TableName, record: AnyRecord): AnyRecord => {
    if (KEYS_AMONG[table] === undefined)
      return retold(table, record, { words: seen.words(table, record), id: idOf, moment: startOfDay });
    const [kind, subjects] = keyParts(record.id);
    const id = judgementId(
      kind,
      subjects.map((subject) => idOf(subject, 'actors')),
    );
    return { ...retold(table, record, { words: () => '' }), id };
  };
  const isWithout = (table: TableName, id: string): boolean =>
    KEYS_AMONG[table] === undefined ? seen.isWithout(table, id) : !keyParts(id)[1].every((subject) => actors.has(subject));
  const shownMap = shownMapBy(recordAs, isWithout);
  const snapshotMaps = new Map(Array.from(moments.ofSnapshots, ([id, frozen]) => [id, shownMap(frozen)] as const));
  const now = shownMap(moments.now);
  return {
    map: { ...now, snapshots: withContent(now, moments, snapshotMaps, idOf) },
    actorAs: (id) => idOf(id, 'actors') as ActorId,
  };
};

/** What a suggestion is, and whom it is about, by its key. */
const keyParts = (key: string): readonly [SuggestionKind, readonly string[]] => {
  const [kind, ...subjects] = key.split(':');
  return [kind as SuggestionKind, subjects];
};

const startOfDay = (moment: Moment): Moment => `${dayOf(moment)}T00:00:00.000Z` as Moment;

/** What several moments share is made once. */
const shownMapBy = (
  recordAs: (table: TableName, record: AnyRecord) => AnyRecord,
  isWithout: (table: TableName, id: string) => boolean,
) => {
  const made = Object.fromEntries(TABLE_NAMES.map((table) => [table, new WeakMap<object, object>()])) as {
    readonly [T in TableName]: WeakMap<object, object>;
  };
  const once = <T extends object>(table: TableName, thing: T, make: (thing: T) => T): T => {
    const known = (made[table].get(thing) as T | undefined) ?? make(thing);
    made[table].set(thing, known);
    return known;
  };
  const shownTable = (table: TableName, records: AnyTable): AnyTable => {
    const shown = new Map<string, AnyRecord>();
    for (const record of records.values()) {
      if (isWithout(table, record.id)) continue;
      const as = once(table, record, (each) => recordAs(table, each));
      shown.set(as.id, as);
    }
    return shown;
  };
  return (map: ActorMap): ActorMap =>
    Object.fromEntries(
      TABLE_NAMES.map((table) => [table, once(table, map[table] as AnyTable, (records) => shownTable(table, records))]),
    ) as unknown as ActorMap;
};

/** Snapshots hold what differs between their maps as these are shown. */
const withContent = (
  now: ActorMap,
  { now: { snapshots } }: Moments,
  maps: ReadonlyMap<SnapshotId, ActorMap>,
  idOf: (id: string, table: TableName) => string,
): ReadonlyMap<SnapshotId, Snapshot> =>
  new Map(
    [...snapshots.values()].flatMap(({ id, base }): [SnapshotId, Snapshot][] => {
      const shown = now.snapshots.get(idOf(id, 'snapshots') as SnapshotId);
      const map = maps.get(id);
      if (!shown || !map) return [];
      return [[shown.id, { ...shown, content: snapshotContent(base && (maps.get(base) ?? null), map) }]];
    }),
  );
