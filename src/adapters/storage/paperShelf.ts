import type { MapId } from '../../domain/identifiers.ts';
import type { Paper, PaperImage, PaperStore } from '../../workspace/paperStore.ts';
import { StoreError } from '../../workspace/ports.ts';
import type { StorageDatabase } from './database.ts';
import { isPlain, isTakenOff, type StoredPaper } from './kept.ts';

/** The photos under the maps, a row for how each lies and one for what it shows: beside the map, and never in it or in its log. */
export const paperShelf = (
  use: <T>(work: (db: StorageDatabase) => PromiseLike<T>) => Promise<T>,
  /** Tells the other tabs. */
  tell: (id: MapId) => void,
  onRemoved: () => void,
): PaperStore => {
  const write = async (id: MapId, work: (db: StorageDatabase) => PromiseLike<unknown>): Promise<void> => {
    await use((db) =>
      db.onMaps('rw', [db.heads, db.papers, db.paperImages], async () => {
        const head: unknown = await db.heads.get(id);
        if (head === undefined || isTakenOff(head)) throw new StoreError('mapGone');
        await work(db);
      }),
    );
    tell(id);
  };
  return {
    read: (id, known) =>
      use((db) =>
        db.onMaps('r', [db.papers, db.paperImages], async (): Promise<Paper | null> => {
          const stored: unknown = await db.papers.get(id);
          if (!isSoundPaper(stored)) return null;
          const { image: imageId, ...lies } = stored;
          if (known?.id === imageId) return { image: known, lies };
          const image: unknown = await db.paperImages.get(id);
          return isSoundImage(image) && image.id === imageId ? { image, lies } : null;
        }),
      ),
    put: (id, { image, lies }) =>
      write(id, (db) => Promise.all([db.paperImages.put(image, id), db.papers.put({ ...lies, image: image.id }, id)])),
    lay: (id, image, lies) =>
      write(id, async (db) => {
        const stored: unknown = await db.papers.get(id);
        // Another tab took it away, or put another one there.
        if (isSoundPaper(stored) && stored.image === image) await db.papers.put({ ...lies, image }, id);
      }),
    remove: async (id) => {
      await write(id, (db) => Promise.all([db.leaveRemains(), db.papers.delete(id), db.paperImages.delete(id)]));
      onRemoved();
    },
  };
};

const isSoundPaper = (stored: unknown): stored is StoredPaper =>
  isPlain(stored) &&
  typeof stored['image'] === 'string' &&
  ['x', 'y', 'scale', 'turn', 'shown'].every((part) => Number.isFinite(stored[part]));

const isSoundImage = (stored: unknown): stored is PaperImage =>
  isPlain(stored) &&
  stored['bytes'] instanceof Uint8Array &&
  typeof stored['id'] === 'string' &&
  typeof stored['type'] === 'string' &&
  Number.isFinite(stored['width']) &&
  Number.isFinite(stored['height']);
