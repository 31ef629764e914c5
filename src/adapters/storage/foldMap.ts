import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { applyChange, applyChanges, type MapChange } from '../../domain/change.ts';
import type { MapId, Moment } from '../../domain/identifiers.ts';
import { isSoundMap } from '../../domain/soundMap.ts';
import { type LogEntry, StoreError } from '../../workspace/ports.ts';
import { logRange, type StorageDatabase } from './database.ts';
import { damaged, isPlain, isSoundHead } from './kept.ts';
import { NO_MOMENT, unpackEntry } from './packedEntry.ts';
import { packMap, unpackMap } from './packedMap.ts';
import { isSoundSummary, summarise } from './summarise.ts';

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

/**
 * Reads a map in the transaction that is going on. Nothing when it is not here; `damaged` when a part of it is missing, cannot
 * be read, or is no part of a sound map: rather no answer than one that is wrong.
 */
export const foldMap = async (db: StorageDatabase, id: MapId, isSound = isSoundMap): Promise<FoldedMap | null> => {
  const reading = db.bases.get(id);
  const head: unknown = await db.heads.get(id);
  if (head === undefined) {
    const left = await Promise.all([reading, db.summaries.get(id)]);
    if (left.some((part) => part !== undefined)) throw damaged();
    return null;
  }
  if (!isSoundHead(head)) throw damaged();
  if (head.isRemoved) return null;
  const [base, unfolded] = await Promise.all([reading, readLog(db, id, head.number)]);
  const map = applyChanges(
    unpackMap(base),
    unfolded.map(({ change }) => change),
  );
  if (!map.map.has(id) || !isSound(map)) throw damaged();
  const last = unfolded.at(-1);
  const changedAt = unfolded.findLast(({ at, change }) => at !== NO_MOMENT && !onlyPutsOff(change))?.at ?? null;
  return { map, number: last?.number ?? head.number, unfolded, changedAt };
};

/** The edits after a number, oldest first. Refuses to skip any: a hole means that they are lost or were dropped. */
export const readLog = async (db: StorageDatabase, id: MapId, after: number): Promise<readonly LogEntry[]> => {
  const rows: readonly unknown[] = await db.log
    .where(':id')
    .between(...logRange(id, after), true, true)
    .toArray();
  return rows.map((row, i) => {
    const entry = unpackEntry(row);
    if (entry?.number !== after + 1 + i) throw damaged();
    return entry;
  });
};

/**
 * Takes the log into the base, renews the summary and drops what is oldest in the log; one transaction, nothing a reader
 * can notice. Done while nobody waits: a command never pays for it.
 */
export const rebaseMap = (db: StorageDatabase, id: MapId): Promise<void> =>
  db.onMaps('rw', db.maps, async () => {
    const folded = await foldMap(db, id);
    if (!folded) return;
    const { map, number, unfolded, changedAt } = folded;
    const stored: unknown = await db.summaries.get(id);
    if (unfolded.length === 0 && isSoundSummary(stored, id)) return;
    await Promise.all([
      db.bases.put(packMap(map), id),
      db.heads.put({ number, isRemoved: false }, id),
      db.summaries.put(summarise(map, number, changedAt ?? lastChange(map, stored)), id),
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
  db.onMaps('rw', db.maps, async () => {
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
      db.leaveRemains(),
    ]);
    return true;
  });

/** Deciding later whether a map may go leaves it as it was. */
const onlyPutsOff = ({ map, ...others }: MapChange): boolean =>
  Object.keys(others).length === 0 &&
  (map?.changed ?? []).length > 0 &&
  (map?.changed ?? []).every(({ properties }) => Object.keys(properties).every((path) => path.split('.')[0] === 'putOff'));

/** When the map was changed last, where the log does not say it any more. */
export const lastChange = (map: ActorMap, summary: unknown): Moment => {
  const stored = isPlain(summary) ? summary['changedAt'] : undefined;
  return typeof stored === 'string' && !Number.isNaN(Date.parse(stored)) ? (stored as Moment) : propertiesOf(map).createdAt;
};
