import type { MapId } from '../../domain/identifiers.ts';
import { StoreError } from '../../workspace/ports.ts';
import type { StorageDatabase } from './database.ts';
import type { PackedEntry } from './packedEntry.ts';

/**
 * Writes one edit as the next of its map, in one strict transaction: what a command costs. Gives false, and has written
 * nothing, when another tab was first. Refuses a map that is gone (`mapGone`).
 */
export const appendEntry = async (db: StorageDatabase, id: MapId, entry: PackedEntry): Promise<boolean> => {
  try {
    await db.transaction('rw', db.heads, db.log, db.place, async ({ idbtrans }) => {
      // Asked at once, which saves a round trip. The key itself keeps the order: adding fails when the number is taken.
      const [head] = await Promise.all([db.heads.get(id), db.log.add(entry, [id, entry.number]), db.stillHere()]);
      if (!head || head.isRemoved) throw new StoreError('mapGone');
      // Taken long ago, and dropped from the log since.
      if (entry.number <= head.number) throw new WasLate();
      idbtrans.commit();
    });
    return true;
  } catch (error) {
    if (error instanceof WasLate || (error as Error).name === 'ConstraintError') return false;
    throw error;
  }
};

class WasLate extends Error {}
