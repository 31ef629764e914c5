import type { MapId } from '../../domain/identifiers.ts';
import type { ListedMap } from '../../workspace/ports.ts';
import { logRange, type StorageDatabase } from './database.ts';
import { isSoundHead, isTakenOff } from './kept.ts';
import { damagedMap, isSoundSummary, plainSummary } from './summarise.ts';

/** What can be told of a map without reading it whole, in the transaction that is going on; of one whose summary is not that of its last edit nothing is listed. */
export const atAGlance = async (
  db: StorageDatabase,
  id: MapId,
): Promise<{ readonly id: MapId; readonly number: number; readonly listed: ListedMap | null }[]> => {
  const [head, stored]: [unknown, unknown] = await Promise.all([db.heads.get(id), db.summaries.get(id)]);
  if (isTakenOff(head)) return [];
  if (!isSoundHead(head)) return [{ id, number: 0, listed: damagedMap(id, stored) }];
  const number = await lastNumber(db, id, head.number);
  const isFresh = isSoundSummary(stored, id) && stored.number === number;
  return [{ id, number, listed: isFresh ? plainSummary(stored) : null }];
};

/** The number of a map's last edit, where its base goes up to `base`. */
export const lastNumber = async (db: StorageDatabase, id: MapId, base: number): Promise<number> => {
  const [key] = await db.log
    .where(':id')
    .between(...logRange(id, base), true, true)
    .reverse()
    .limit(1)
    .primaryKeys();
  return key?.[1] ?? base;
};

/** Whether a map stands here as it was made: nobody edited it or took it off. */
export const isUntouched = async (db: StorageDatabase, id: MapId): Promise<boolean> => {
  const head: unknown = await db.heads.get(id);
  if (!isSoundHead(head) || head.isRemoved || head.number > 0) return false;
  return (await db.bases.where(':id').equals(id).count()) === 1 && (await lastNumber(db, id, 0)) === 0;
};
