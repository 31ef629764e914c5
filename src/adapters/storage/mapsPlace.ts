import { StoreError, type StoreProblem } from '../../workspace/ports.ts';
import { ERASED, Moved, StorageDatabase } from './database.ts';
import { damaged } from './kept.ts';
import { moveMaps } from './moveMaps.ts';
import { hasRoomFor, isKeptForPage } from './pageStorage.ts';
import { isLostConnection, toStoreError } from './toStoreError.ts';

/** What is used of the browser's storage buckets: each is deleted with its files, where a deleted row may stay in them for long. */
export interface Buckets {
  open(name: string, options?: { readonly durability?: 'strict' }): Promise<Bucket>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}
interface Bucket extends Pick<StorageManager, 'persisted' | 'persist' | 'estimate'> {
  readonly indexedDB: IDBFactory;
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
  /**
   * Throws away everything; gives whether their files went too. `onEmpty` as soon as there are no maps any more, and `onEnd` before
   * any other tab can make a new one. When it rejects, the maps are there as before.
   */
  eraseAll(onEmpty: () => void, onEnd: () => void): Promise<boolean>;
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
/** So long buckets may keep silent before they count as refused. */
const SILENCE_MS = 5_000;

/** Everything is being erased by another tab, or was by a page that ended halfway. */
class Erased extends Error {}

const patiently = async <T>(answer: Promise<T>, ms: number, problem: StoreProblem): Promise<T> => {
  let impatience: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    impatience = setTimeout(() => reject(new StoreError(problem)), ms);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(impatience));
};
const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

export const mapsPlace = (
  name: string,
  buckets: Buckets | undefined,
  locks: Pick<LockManager, 'request'> | undefined,
  /** Whether there should be maps, says what reminds of them outside the database. */
  expectsMaps: () => boolean,
  onTaken: () => void,
): MapsPlace => {
  const usual: Place = { db: new StorageDatabase(name), key: null, bucket: null };
  let held: Place | null = null;
  let isSwept = false;
  /** A browser that has buckets and does not give any is taken for one that has none. */
  let isRefusing = false;
  let looking: Promise<Place> | null = null;

  const numberOf = (key: string | null) => Number(key?.slice(name.length + 1) ?? 0);
  const ask = async <T>(question: (all: Buckets) => Promise<T>): Promise<T> => {
    if (!buckets) throw new StoreError('storageUnavailable');
    try {
      const answer = await patiently(question(buckets), SILENCE_MS, 'storageUnavailable');
      isRefusing = false;
      return answer;
    } catch (error) {
      isRefusing = true;
      const named = toStoreError(error);
      throw named.problem === 'storageFailed' ? new StoreError('storageUnavailable', error) : named;
    }
  };
  const ownKeys = async (): Promise<string[]> =>
    (buckets ? await ask((all) => all.keys()) : [])
      .filter((key) => key.startsWith(`${name}-`) && numberOf(key) > 0)
      .sort((a, b) => numberOf(a) - numberOf(b));
  const openPlace = async (key: string): Promise<Place> => {
    const bucket = await ask((all) => all.open(key, { durability: 'strict' }));
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
    if (said === ERASED) throw new Erased();
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
    if (on === ERASED) throw new Erased();
    if (numberOf(on) <= numberOf(key)) throw damaged();
    return follow(on);
  };

  /** Where maps stand though nothing says so any more: the usual storage was emptied, and the bucket was not. */
  const forsaken = async (): Promise<string | null> => {
    if ((await usual.db.heads.count()) > 0) return null;
    const keys = await ownKeys().catch((error: unknown) => {
      // No start without maps while they may stand where nobody is let in.
      if (expectsMaps()) throw error;
      return [];
    });
    for (const key of keys) {
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

  /** As `findPlace`, and not what was moved or erased by another tab since; to be asked when no other tab can do that. */
  const findForSure = async (): Promise<Place> => {
    for (;;) {
      try {
        const at = await findPlace();
        if ((await at.db.movedTo()) === null) return at;
        letGo(at);
        held = null;
      } catch (error) {
        if (!(error instanceof Erased)) throw error;
        await usual.db.place.clear();
      }
    }
  };

  /** Only one tab at a time moves maps or throws away. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => (locks ? locks.request(`${name}.place`, work) : work());

  /** As `findPlace`; while another tab erases everything it waits until that is done, or its map would go as well. */
  const find = async (): Promise<Place> => {
    for (;;) {
      try {
        return await findPlace();
      } catch (error) {
        if (!(error instanceof Erased)) throw error;
        await alone(findForSure);
      }
    }
  };

  /** Has the usual storage say where the maps are. */
  const point = async (key: string): Promise<void> => {
    if ((await pointer()) !== key) await usual.db.tellMoved(key);
    letGo(usual);
  };
  const throwAway = async (but: string | null): Promise<void> => {
    for (const key of await ownKeys()) if (key !== but) await ask((all) => all.delete(key));
  };

  const move = async (from: Place): Promise<void> => {
    // A later start may find the room.
    if (!(await hasRoomFor(from.bucket))) return;
    const key = `${name}-${numberOf(from.key) + 1}`;
    const to = await openPlace(key);
    let isMoved = false;
    try {
      isMoved = await moveMaps(from.db, to.db, key);
    } finally {
      if (!isMoved) {
        letGo(to);
        // Half a copy takes room and holds names; a whole one is thrown away by nobody.
        if ((await from.db.movedTo()) === null) await ask((all) => all.delete(key));
      }
    }
    if (!isMoved) return;
    to.db.onTaken = onTaken;
    held = to;
    await point(key);
    const isKept = (await isKeptForPage()) || (await from.bucket?.persisted().catch(() => false));
    if (isKept) await to.bucket?.persist().catch(() => false);
    await new Promise((later) => setTimeout(later, LAST_WORDS_MS));
    letGo(from);
    await throwAway(key);
  };

  /** Empties what holds the maps; false when that cannot be opened, and can only be deleted as a whole. */
  const empty = async (): Promise<boolean> => {
    const emptied = (db: StorageDatabase) => Promise.all([db.tellMoved(ERASED), ...db.maps.map((table) => table.clear())]);
    try {
      const { db } = await findForSure();
      await db.onMaps('rw', db.maps, () => emptied(db));
    } catch (error) {
      const { problem } = toStoreError(error);
      if (problem !== 'damaged' && problem !== 'newerVersion') throw error;
      return false;
    }
    // The maps are gone from here on, and a tab that meets this either way waits.
    await isDone(
      usual.db.ready().then(() => usual.db.transaction('rw', [...usual.db.maps, usual.db.place], () => emptied(usual.db))),
    );
    return true;
  };
  const deleteUsual = () => patiently(usual.db.delete({ disableAutoOpen: false }), LET_GO_MS, 'blocked');

  return {
    find: async () => (await find()).db,

    isGone: (db, error) => {
      const isHeld = held?.db === db && db.isOpen();
      if (isHeld && !(error instanceof Moved || isLostConnection(error))) return false;
      if (held?.db === db) {
        letGo(held);
        held = null;
      }
      return true;
    },

    canMove: async () => {
      const { key } = await find();
      return key === null && buckets !== undefined && !isRefusing && locks !== undefined;
    },

    tidy: async () => {
      if (!buckets || !locks) return;
      const { key, db } = await find();
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

    eraseAll: (onEmpty, onEnd) =>
      alone(async () => {
        let isEmpty = await empty();
        if (!isEmpty) {
          await deleteUsual();
          isEmpty = await empty();
        }
        if (isEmpty) onEmpty();
        if (held) letGo(held);
        held = null;
        const thrownAway = throwAway(null);
        const isThrownAway = await isDone(thrownAway);
        if (!isEmpty) {
          await thrownAway;
          onEmpty();
        }
        const isDeleted = await isDone(deleteUsual());
        onEnd();
        return isThrownAway && isDeleted;
      }).catch((error: unknown) => Promise.reject(toStoreError(error))),

    persisted: async () => {
      const { bucket } = await find();
      return bucket ? patiently(bucket.persisted(), SILENCE_MS, 'storageUnavailable') : null;
    },
    persist: async () => {
      const { bucket } = await find();
      return bucket ? patiently(bucket.persist(), SILENCE_MS, 'storageUnavailable') : true;
    },

    close: () => {
      for (const place of [usual, held]) if (place) letGo(place);
    },
  };
};
