import type { MapId } from '../../domain/identifiers.ts';
import { logRange, type StorageDatabase } from './database.ts';
import { isTakenOff } from './kept.ts';

/** Deletes all of every map that was taken off the list, in one transaction; gives their ids. Writes nothing when there is none. */
export const forgetRemoved = async (db: StorageDatabase): Promise<readonly MapId[]> => {
  const removedIds = async () => {
    const [ids, heads] = await Promise.all([db.heads.toCollection().primaryKeys(), db.heads.toArray()]);
    return ids.filter((_, i) => isTakenOff(heads[i]));
  };
  if ((await db.onMaps('r', [db.heads], removedIds)).length === 0) return [];
  return db.onMaps('rw', db.maps, async () => {
    const removed = await removedIds();
    await Promise.all([
      db.leaveRemains(),
      ...[db.heads, db.bases, db.summaries, db.papers, db.paperImages].map((table) => table.bulkDelete(removed)),
      ...removed.map((id) =>
        db.log
          .where(':id')
          .between(...logRange(id, Number.NEGATIVE_INFINITY), true, true)
          .delete(),
      ),
    ]);
    return removed;
  });
};
