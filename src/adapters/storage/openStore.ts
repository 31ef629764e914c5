import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { MapId, Moment } from '../../domain/identifiers.ts';
import type { TableChange } from '../../domain/recordChange.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { type CommitResult, type ListedMap, type MapStore, type Missed, StoreError } from '../../workspace/ports.ts';
import { appendEntry } from './appendEntry.ts';
import { atAGlance, isUntouched, lastNumber } from './atAGlance.ts';
import { bringBackLock } from './bringBackLock.ts';
import type { StorageDatabase } from './database.ts';
import { forgetRemoved } from './forgetRemoved.ts';
import { isPlain, isSoundHead, isTakenOff, type StoredHead } from './kept.ts';
import { type CanaryKeeper, mapCanary, pageKeeper } from './mapCanary.ts';
import { type Buckets, mapsPlace, pageBuckets } from './mapsPlace.ts';
import { packEntry } from './packedEntry.ts';
import { packMap } from './packedMap.ts';
import { paperShelf } from './paperShelf.ts';
import { rebaseLater } from './rebaseLater.ts';
import { damagedMap, isSoundSummary, plainSummary, summarise } from './summarise.ts';
import { EVERYTHING, type LastNumbers, tabNews } from './tabNews.ts';
import { tidyPlace } from './tidyPlace.ts';
import { toStoreError } from './toStoreError.ts';

export interface StoreOptions {
  /** The database's name; another one is another device, as far as maps go. */
  readonly name?: string;
  /** Where the reminder of maps is kept; the page's localStorage unless told otherwise. */
  readonly keeper?: CanaryKeeper;
  /** By which tabs know of each other that a removed map can still be brought back. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** Where the browser has them, the maps stand in a bucket. */
  readonly buckets?: Buckets | undefined;
}

/** The store, with what only its owner needs. */
export interface OpenedStore extends MapStore {
  /** Resolves when no tidying is planned or going on. */
  settled(): Promise<void>;
  close(): void;
}

/** Between the connection being taken away and looking what is left; the rest of a second is for the looking. */
const LOOK_AGAIN_MS = 150;

/** So often maps may be moved, or the connection be lost, under one piece of work. */
const MOST_TRIES = 5;

/** What it takes to read a map and to judge it; the list of maps shows sooner without it. */
const reading = async () => (await loadPart(() => import('./readMap.ts'))).readMap;

/** The maps on this device, in IndexedDB. Opens at the first question, and again when the connection was lost. */
export const openStore = ({
  name = 'schakelkaart',
  keeper = pageKeeper(),
  locks = globalThis.navigator?.locks,
  buckets = pageBuckets(),
}: StoreOptions = {}): OpenedStore => {
  const lock = bringBackLock(locks, name);
  const canary = mapCanary(keeper, name);
  // Whoever shows a map looks whether it is still there; in a while, so that storage that keeps being taken is not asked without end.
  let looking: ReturnType<typeof setTimeout> | undefined;
  const expectsMaps = () => canary.known().length > 0;
  const place = mapsPlace(name, buckets, locks, expectsMaps, () => {
    looking ??= setTimeout(() => {
      looking = undefined;
      news.hear(null);
    }, LOOK_AGAIN_MS);
  });

  /** Runs work on the maps where they stand, and again when they turn out to be gone from there; every failure is a `StoreError`. */
  const use = async <T>(work: (db: StorageDatabase) => PromiseLike<T>): Promise<T> => {
    try {
      for (let tries = 1; ; tries++) {
        const db = await place.find();
        try {
          return await work(db);
        } catch (error) {
          if (!place.isGone(db, error) || tries === MOST_TRIES) throw error;
        }
      }
    } catch (error) {
      throw toStoreError(error);
    }
  };
  const read = <T>(work: (db: StorageDatabase) => PromiseLike<T>): Promise<T> =>
    use((db) => db.onMaps('r', db.maps, () => work(db)));

  /** Every map that the database holds anything of, but its log alone. */
  const presentIds = async ({ heads, bases, summaries }: StorageDatabase): Promise<MapId[]> => {
    const keys = await Promise.all([heads, bases, summaries].map((table) => table.toCollection().primaryKeys()));
    return [...new Set(keys.flat())].filter((id) => typeof id === 'string');
  };
  const soundHeads = async (db: StorageDatabase) => {
    const [ids, heads] = await Promise.all([db.heads.toCollection().primaryKeys(), db.heads.toArray()]);
    return heads.flatMap((head, i) =>
      isSoundHead(head) && !head.isRemoved ? [{ id: ids[i] as MapId, number: head.number }] : [],
    );
  };
  const lastNumbers = (): Promise<LastNumbers> =>
    read(async (db) => {
      const heads = await soundHeads(db);
      return new Map(await Promise.all(heads.map(async ({ id, number }) => [id, await lastNumber(db, id, number)] as const)));
    });

  const news = tabNews(name, lastNumbers, () => read(({ heads }) => heads.toCollection().primaryKeys()));
  const later = rebaseLater(async (id) => {
    const { rebaseMap } = await reading();
    await use((db) => rebaseMap(db, id));
  });
  const tidy = tidyPlace(place.tidy);

  /** Whether edits of the map are missing: fewer came back than had been acknowledged before it was read. */
  const missesEdits = (id: MapId, acknowledged: number, number: number): { readonly missesEdits?: true } => {
    if (number < acknowledged) canary.missing(id, number);
    return canary.isMissing(id) ? { missesEdits: true } : {};
  };

  /** Maps that were read whole and found sound in this sitting, as each is behind the list: opening one need not look again. */
  const knownSound = new Set<MapId>();

  /** The map that was made last. As long as nobody did anything to it, it need not come back from the database to be looked at or opened. */
  let made: { readonly map: ActorMap; readonly changedAt: Moment } | null = null;

  const inspect = async (id: MapId): Promise<ListedMap | null> => {
    const acknowledged = canary.lastOf(id);
    if (made?.map.map.has(id)) {
      const glance = await read(async (db) => ((await isUntouched(db, id)) ? atAGlance(db, id) : []));
      if (glance[0]?.listed) return glance[0].listed;
    }
    const { foldMap, isSoundThroughout, lastChange } = await reading();
    try {
      const [folded, stored] = await read((db) => Promise.all([foldMap(db, id, isSoundThroughout), db.summaries.get(id)]));
      if (!folded) return null;
      knownSound.add(id);
      const { map, number, changedAt } = folded;
      const isStale = !isSoundSummary(stored, id) || stored.number !== number;
      if (isStale) later.edited(id, Number.POSITIVE_INFINITY);
      const summary = summarise(map, number, changedAt ?? lastChange(map, stored));
      return { ...plainSummary(summary), ...missesEdits(id, acknowledged, number) };
    } catch (error) {
      if (!(error instanceof StoreError) || error.problem !== 'damaged') throw error;
      knownSound.delete(id);
      const parts = await read((db) => Promise.all([db.bases.get(id), db.summaries.get(id)]));
      return damagedMap(id, ...parts);
    }
  };

  const list = async (): Promise<readonly ListedMap[]> => {
    const acknowledged = new Map(canary.known().map((id) => [id, canary.lastOf(id)]));
    const glances = await read(async (db) => (await Promise.all((await presentIds(db)).map((id) => atAGlance(db, id)))).flat());
    const listed = await Promise.all(
      glances.map(({ id, number, listed }) =>
        listed === null || listed.isDamaged
          ? (listed ?? inspect(id))
          : { ...listed, ...missesEdits(id, acknowledged.get(id) ?? 0, number) },
      ),
    );
    return listed.filter((map) => map !== null);
  };

  const setRemoved = async (id: MapId, isRemoved: boolean): Promise<void> => {
    await use((db) =>
      db.onMaps('rw', db.maps, async () => {
        const head: unknown = await db.heads.get(id);
        if (head === undefined && !(await presentIds(db)).includes(id)) throw new StoreError('mapGone');
        // A damaged one may go as well; brought back, it is as damaged as it was.
        await db.heads.put({ ...(isPlain(head) ? head : {}), isRemoved } as StoredHead, id);
      }),
    );
    // A map that a person took off is not one that the browser lost.
    if (isRemoved) canary.takeOff(id);
    else canary.remember(id);
    news.tell(null);
  };

  const lostIds = async (): Promise<MapId[]> => {
    const known = canary.known();
    const present = new Set(await read(presentIds));
    // What was forgotten meanwhile was taken off by a person in another tab.
    const still = new Set(canary.known());
    return known.filter((id) => !present.has(id) && still.has(id));
  };

  /** Tells a map that somebody removed from one that went with the whole storage. */
  const whyGone = async (id: MapId, error: unknown): Promise<never> => {
    if (!(error instanceof StoreError) || error.problem !== 'mapGone') throw error;
    const head = await read(({ heads }) => heads.get(id));
    throw head === undefined && (canary.isCleared() || canary.known().includes(id)) ? new StoreError('storageCleared') : error;
  };

  const since = async (id: MapId, after: number): Promise<Missed> => {
    const { foldMap, readLog } = await reading();
    return read(async (db) => {
      const head: unknown = await db.heads.get(id);
      if (head === undefined || isTakenOff(head)) throw new StoreError('mapGone');
      if (!isSoundHead(head)) throw new StoreError('damaged');
      const isInBase = head.number > after;
      const entries = await readLog(db, id, after).catch((error: unknown) => {
        if (!isInBase) throw error;
        return [];
      });
      if (entries.length > 0 || !isInBase) return entries;
      // Erased, or slept through more edits than are kept: the tab takes the map as it is.
      const folded = await foldMap(db, id);
      if (!folded) throw new StoreError('mapGone');
      return { map: folded.map, number: folded.number };
    }).catch((error: unknown) => whyGone(id, error));
  };

  /** What both ways of storing an edit have in common. */
  const stored = async (id: MapId, after: number, write: () => Promise<boolean>): Promise<CommitResult> => {
    const isWritten = await write().catch((error: unknown) => whyGone(id, error));
    if (!isWritten) return { written: false, missed: await since(id, after) };
    const number = after + 1;
    canary.reached(id, number);
    news.tell(id);
    return { written: true, number };
  };

  return {
    list,
    inspect,
    salvage: async (id, spare) => {
      const { salvageMap } = await reading();
      return read((db) => salvageMap(db, id, spare));
    },

    create: async (map, at) => {
      const summary = summarise(map, 0, at);
      const { id } = summary.properties;
      // What never stood in the usual storage leaves no remains there.
      if (await use(place.canMove)) await tidy.now();
      await use((db) =>
        db.onMaps('rw', db.maps, () =>
          Promise.all([
            db.heads.add({ number: 0, isRemoved: false }, id),
            db.bases.put(packMap(map), id),
            db.summaries.put(summary, id),
          ]),
        ),
      );
      made = { map, changedAt: at };
      canary.remember(id);
      news.tell(null);
    },

    open: async (id) => {
      const acknowledged = canary.lastOf(id);
      const mine = made?.map.map.has(id) ? made : null;
      // Held no longer than until it is opened: a copy in the database is enough.
      if (mine) made = null;
      if (mine && (await read((db) => isUntouched(db, id)))) return { ...mine, number: 0, ...missesEdits(id, acknowledged, 0) };
      const { foldMap, isSoundMap, lastChange } = await reading();
      const isSound = knownSound.has(id) ? () => true : isSoundMap;
      const folded = await read(async (db) => {
        const found = await foldMap(db, id, isSound);
        return found && { ...found, changedAt: found.changedAt ?? lastChange(found.map, await db.summaries.get(id)) };
      });
      if (!folded) return null;
      knownSound.add(id);
      const { map, number, unfolded, changedAt } = folded;
      canary.remember(id);
      for (const { change } of unfolded) later.edited(id, recordsIn(change));
      return { map, number, changedAt, ...missesEdits(id, acknowledged, number) };
    },

    commit: async (id, after, edit) => {
      const result = await stored(id, after, () => use((db) => appendEntry(db, id, packEntry({ ...edit, number: after + 1 }))));
      if (result.written) later.edited(id, recordsIn(edit.change));
      return result;
    },

    erase: async (id, after, edit) => {
      const { eraseInMap } = await reading();
      const result = await stored(id, after, () => use((db) => eraseInMap(db, id, after, edit)));
      if (result.written) void tidy.now();
      return result;
    },

    since,
    watch: (listener) => news.listen(listener),
    remove: async (id) => {
      await lock.hold();
      await setRemoved(id, true);
    },
    restore: (id) => setRemoved(id, false),

    forgetRemoved: async () => {
      await lock.letGo();
      await lock.whenFree(async () => {
        const gone = await use(forgetRemoved);
        canary.forget(gone);
        if (gone.length > 0) void tidy.now();
      });
      tidy.onceRested();
    },

    papers: paperShelf(use, news.tell, () => void tidy.now()),

    eraseAll: async () => {
      // What is erased anyway is not moved first.
      await tidy.drop();
      const onEmpty = () => {
        canary.forgetAll();
        news.tell(EVERYTHING);
      };
      // Forgotten again at the end: a map that was stored just before may have been remembered just after.
      return { filesGone: await place.eraseAll(onEmpty, canary.forgetAll) };
    },
    onErased: (listener) => news.onErased(listener),

    health: async () => {
      const lostMaps = (await lostIds()).length;
      const [ofPage, ofBucket] = await Promise.all([
        globalThis.navigator?.storage?.persisted?.().catch(() => null) ?? null,
        place.persisted().catch(() => null),
      ]);
      return { persisted: ofPage === true ? (ofBucket ?? true) : ofPage, lostMaps };
    },
    acceptLoss: async () => canary.forget(await lostIds()),
    acceptMissing: (id) => canary.acceptMissing(id),
    remembered: () => canary.known().length,
    askToPersist: async () => {
      const isKept = (await globalThis.navigator?.storage?.persist?.().catch(() => false)) ?? false;
      return isKept && (await place.persist().catch(() => false));
    },

    settled: async () => {
      await later.settled();
      await tidy.settled();
    },
    close: () => {
      clearTimeout(looking);
      tidy.close();
      news.close();
      later.close();
      place.close();
    },
  };
};

const recordsIn = (change: MapChange): number =>
  (Object.values(change) as TableChange<unknown>[]).reduce(
    (sum, part) => sum + (part.added?.length ?? 0) + (part.removed?.length ?? 0) + (part.changed?.length ?? 0),
    0,
  );
