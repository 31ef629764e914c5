import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { applyChange, applyChanges } from '../../domain/change.ts';
import type { MapId, Moment } from '../../domain/identifiers.ts';
import { type LogEntry, StoreError } from '../../workspace/ports.ts';
import { logRange, type StorageDatabase, type StoredSummary } from './database.ts';
import { unpackEntry } from './packedEntry.ts';
import { packMap, unpackMap } from './packedMap.ts';
import { sketchMap } from './sketchMap.ts';

/** A map as it is stored at this moment, and how far its base lags behind. */
export interface FoldedMap {
  readonly map: ActorMap;
  readonly number: number;
  /** The edits that are not in the base yet. */
  readonly unfolded: readonly LogEntry[];
  readonly changedAt: Moment | null;
}

/** Older edits than this many are dropped from the log once they are in the base: enough for a sitting's other tabs. */
const KEPT_ENTRIES = 2_000;

/** Reads a map in the transaction that is going on. Nothing when it is not here; `damaged` when a part of it is missing. */
export const foldMap = async (db: StorageDatabase, id: MapId): Promise<FoldedMap | null> => {
  const reading = db.bases.get(id);
  const head = await db.heads.get(id);
  if (!head || head.isRemoved) return null;
  const [base, unfolded] = await Promise.all([reading, readLog(db, id, head.number)]);
  if (!base) throw new StoreError('damaged');
  const map = applyChanges(
    unpackMap(base),
    unfolded.map(({ change }) => change),
  );
  if (map.map.size !== 1) throw new StoreError('damaged');
  const last = unfolded.at(-1);
  return { map, number: last?.number ?? head.number, unfolded, changedAt: last?.at ?? null };
};

/** The edits after a number, oldest first. Refuses to skip any: a hole means that they are lost or were dropped. */
export const readLog = async (db: StorageDatabase, id: MapId, after: number): Promise<readonly LogEntry[]> => {
  const entries = (
    await db.log
      .where(':id')
      .between(...logRange(id, after), true, true)
      .toArray()
  ).map(unpackEntry);
  entries.forEach((entry, i) => {
    if (entry.number !== after + 1 + i) throw new StoreError('damaged');
  });
  return entries;
};

/** What the list shows of a map. */
export const summarise = (map: ActorMap, number: number, changedAt: Moment): StoredSummary => ({
  properties: propertiesOf(map),
  changedAt,
  actors: map.actors.size,
  relations: map.relations.size,
  sketch: sketchMap(map),
  number,
});

/**
 * Takes the log into the base, renews the summary and drops what is oldest in the log; one transaction, nothing a reader
 * can notice. Done while nobody waits: a command never pays for it.
 */
export const rebaseMap = (db: StorageDatabase, id: MapId): Promise<void> =>
  db.transaction('rw', [db.heads, db.bases, db.summaries, db.log], async () => {
    const folded = await foldMap(db, id);
    if (!folded || folded.unfolded.length === 0 || !folded.changedAt) return;
    const { map, number, changedAt } = folded;
    await Promise.all([
      db.bases.put(packMap(map), id),
      db.heads.put({ number, isRemoved: false }, id),
      db.summaries.put(summarise(map, number, changedAt), id),
      db.log
        .where(':id')
        .between(...logRange(id, Number.NEGATIVE_INFINITY, number - KEPT_ENTRIES), true, true)
        .delete(),
    ]);
  });

/**
 * Writes the map anew with this edit in it and drops its whole log, which holds what the edit takes away; one transaction.
 * The number goes up as with any edit, so that every other tab notices. Gives false, and has written nothing, when another
 * tab was first. Refuses a map that is gone (`mapGone`).
 */
export const eraseInMap = (
  db: StorageDatabase,
  id: MapId,
  after: number,
  { change, at }: Pick<LogEntry, 'change' | 'at'>,
): Promise<boolean> =>
  db.transaction('rw', [db.heads, db.bases, db.summaries, db.log], async () => {
    const folded = await foldMap(db, id);
    if (!folded) throw new StoreError('mapGone');
    if (folded.number !== after) return false;
    const map = applyChange(folded.map, change);
    const number = after + 1;
    await Promise.all([
      db.bases.put(packMap(map), id),
      db.heads.put({ number, isRemoved: false }, id),
      db.summaries.put(summarise(map, number, at), id),
      db.log
        .where(':id')
        .between(...logRange(id, Number.NEGATIVE_INFINITY), true, true)
        .delete(),
    ]);
    return true;
  });
