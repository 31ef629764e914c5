import { StoreError } from '../../workspace/ports.ts';
import { Moved, StorageDatabase } from './database.ts';
import { damaged } from './kept.ts';
import { moveMaps } from './moveMaps.ts';
import { isLostConnection, toStoreError } from './toStoreError.ts';

/** What is used of the browser's storage buckets: each is deleted with its files, where a deleted row may stay in them for long. */
export interface Buckets {
  open(name: string, options?: { readonly durability?: 'strict' }): Promise<Bucket>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}
interface Bucket {
  readonly indexedDB: IDBFactory;
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}

/** The browser's, in a safe context. */
export const pageBuckets = (): Buckets | undefined =>
  (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets;

/** Where the maps stand: in the browser's usual storage or, where it has buckets, together in one that can be thrown away. */
export interface MapsPlace {
  /** The database in which the maps stand. */
  find(): Promise<StorageDatabase>;
  /** Whether work on a database failed because the maps, or the connection to them, are not there any more: worth another try. */
  isGone(db: StorageDatabase, error: unknown): boolean;
  /** Whether they could stand in a bucket and do not yet. */
  canMove(): Promise<boolean>;
  /** Moves the maps into a fresh bucket where remains of what was erased may lie, and throws away every other bucket. */
  tidy(): Promise<void>;
  /** Throws away everything. `onEmpty` as soon as there are no maps any more, though their files may still be. */
  eraseAll(onEmpty: () => void): Promise<void>;
  /** Whether the browser promised to keep the bucket, when that is where the maps are; nothing to ask otherwise. */
  persisted(): Promise<boolean | null>;
  persist(): Promise<boolean>;
  close(): void;
}

interface Place {
  readonly db: StorageDatabase;
  /** Nothing for the usual storage. */
  readonly key: string | null;
  readonly bucket: Bucket | null;
}

/** The browser closes what other tabs still hold of a bucket that is deleted; so long they have to hear first how their last edit went. */
const LAST_WORDS_MS = 300;
/** How long deleting the usual database waits for other tabs to let go of it. */
const LET_GO_MS = 1_000;

export const mapsPlace = (
  name: string,
  buckets: Buckets | undefined,
  locks: Pick<LockManager, 'request'> | undefined,
  onTaken: () => void,
): MapsPlace => {
  const usual: Place = { db: new StorageDatabase(name), key: null, bucket: null };
  let held: Place | null = null;
  let isSwept = false;
  let looking: Promise<Place> | null = null;

  const numberOf = (key: string | null) => Number(key?.slice(name.length + 1) ?? 0);
  const ownKeys = async (): Promise<string[]> =>
    ((await buckets?.keys()) ?? [])
      .filter((key) => key.startsWith(`${name}-`) && numberOf(key) > 0)
      .sort((a, b) => numberOf(a) - numberOf(b));
  const openPlace = async (key: string): Promise<Place> => {
    if (!buckets) throw new StoreError('storageUnavailable');
    const bucket = await buckets.open(key, { durability: 'strict' });
    const place = { db: new StorageDatabase(name, bucket.indexedDB), key, bucket };
    await place.db.ready();
    return place;
  };
  const letGo = ({ db }: Place) => {
    db.onTaken = null;
    db.close({ disableAutoOpen: false });
  };
  /** Where the usual storage says that the maps are; nothing when they are there. */
  const pointer = async (): Promise<string | null> => {
    await usual.db.ready();
    return usual.db.movedTo();
  };

  const look = async (): Promise<Place> => {
    const said = await pointer();
    const key = said ?? (await forsaken());
    const at = key === null ? usual : await follow(key);
    // A bucket is thrown away only after the usual storage points elsewhere. As long as it says the same, this is not an empty
    // one that came in place of what was thrown away at this very moment.
    if (at !== usual && (await pointer()) !== said) {
      letGo(at);
      return look();
    }
    if (at !== usual) letGo(usual);
    at.db.onTaken = onTaken;
    return at;
  };

  /** A page that ended halfway may have left the usual storage pointing one bucket back. */
  const follow = async (key: string): Promise<Place> => {
    const at = await openPlace(key);
    const on = await at.db.movedTo();
    if (on === null) return at;
    letGo(at);
    if (numberOf(on) <= numberOf(key)) throw damaged();
    return follow(on);
  };

  /** Where maps stand though nothing says so any more: the usual storage was emptied, and the bucket was not. */
  const forsaken = async (): Promise<string | null> => {
    for (const key of await ownKeys()) {
      if ((await usual.db.heads.count()) > 0) return null;
      const place = await openPlace(key);
      const standsThere = (await place.db.movedTo()) === null && (await place.db.heads.count()) > 0;
      letGo(place);
      if (standsThere) return key;
    }
    return null;
  };

  const findPlace = async (): Promise<Place> => {
    if (held?.db.isOpen()) return held;
    looking ??= look().finally(() => {
      looking = null;
    });
    held = await looking;
    return held;
  };

  /** As `findPlace`, and not what was moved by another tab since; to be asked when no other tab can move anything. */
  const findForSure = async (): Promise<Place> => {
    const at = await findPlace();
    if ((await at.db.movedTo()) === null) return at;
    letGo(at);
    held = null;
    return findPlace();
  };

  /** Only one tab at a time moves maps or throws away. */
  const alone = (work: () => Promise<void>): Promise<void> => (locks ? locks.request(`${name}.place`, work) : work());

  /** Has the usual storage say where the maps are. */
  const point = async (key: string): Promise<void> => {
    if ((await pointer()) !== key) await usual.db.tellMoved(key);
    letGo(usual);
  };
  const throwAway = async (but: string | null): Promise<void> => {
    for (const key of await ownKeys()) if (key !== but) await buckets?.delete(key);
  };

  const move = async (from: Place): Promise<void> => {
    const to = await openPlace(`${name}-${numberOf(from.key) + 1}`);
    const key = to.key as string;
    if (!(await moveMaps(from.db, to.db, key))) return letGo(to);
    to.db.onTaken = onTaken;
    held = to;
    await point(key);
    if (await from.bucket?.persisted()) await to.bucket?.persist();
    await new Promise((later) => setTimeout(later, LAST_WORDS_MS));
    letGo(from);
    await throwAway(key);
  };

  /** Empties what holds the maps; false when that cannot be opened, and can only be deleted as a whole. */
  const empty = async (): Promise<boolean> => {
    try {
      const { db } = await findForSure();
      await db.onMaps('rw', db.maps, () => Promise.all(db.maps.map((table) => table.clear())));
      await usual.db.ready();
      await Promise.all([...usual.db.maps, usual.db.place].map((table) => table.clear()));
      return true;
    } catch (error) {
      const { problem } = toStoreError(error);
      if (problem !== 'damaged' && problem !== 'newerVersion') throw error;
      return false;
    }
  };

  return {
    find: async () => (await findPlace()).db,

    isGone: (db, error) => {
      const isHeld = held?.db === db && db.isOpen();
      if (isHeld && !(error instanceof Moved || isLostConnection(error))) return false;
      if (held?.db === db) {
        letGo(held);
        held = null;
      }
      return true;
    },

    canMove: async () => buckets !== undefined && locks !== undefined && (await findPlace()).key === null,

    tidy: async () => {
      if (!buckets || !locks) return;
      const { key, db } = await findPlace();
      if (isSwept && key !== null && !(await db.hasRemains())) return;
      await alone(async () => {
        const at = await findForSure();
        if (at.key !== null) await point(at.key);
        // What a page that ended halfway left behind.
        await throwAway(at.key);
        isSwept = true;
        if (at.key === null || (await at.db.hasRemains())) await move(at);
      });
    },

    eraseAll: (onEmpty) =>
      alone(async () => {
        await empty();
        onEmpty();
        if (held) letGo(held);
        held = null;
        await throwAway(null);
        let impatience: ReturnType<typeof setTimeout> | undefined;
        await Promise.race([
          usual.db.delete({ disableAutoOpen: false }),
          new Promise((_, reject) => {
            impatience = setTimeout(() => reject(new StoreError('blocked')), LET_GO_MS);
          }),
        ]).finally(() => clearTimeout(impatience));
      }),

    persisted: async () => (await findPlace()).bucket?.persisted() ?? null,
    persist: async () => (await findPlace()).bucket?.persist() ?? true,

    close: () => {
      for (const place of [usual, held]) if (place) letGo(place);
    },
  };
};
