import { propertiesOf } from '../../domain/actorMap.ts';
import type { MapChange, TableChange } from '../../domain/change.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { type MapStore, type MapSummary, type Missed, StoreError } from '../../workspace/ports.ts';
import { appendEntry } from './appendEntry.ts';
import { bringBackLock } from './bringBackLock.ts';
import { logRange, StorageDatabase } from './database.ts';
import { eraseInMap, foldMap, readLog, rebaseMap, summarise } from './foldMap.ts';
import { forgetRemoved } from './forgetRemoved.ts';
import { type CanaryKeeper, mapCanary, pageKeeper } from './mapCanary.ts';
import { packEntry } from './packedEntry.ts';
import { packMap } from './packedMap.ts';
import { rebaseLater } from './rebaseLater.ts';
import { type LastNumbers, tabNews } from './tabNews.ts';
import { isLostConnection, toStoreError } from './toStoreError.ts';

export interface StoreOptions {
  /** The database's name; another one is another device, as far as maps go. */
  readonly name?: string;
  /** Where the reminder of maps is kept; the page's localStorage unless told otherwise. */
  readonly keeper?: CanaryKeeper;
  /** By which tabs know of each other that a removed map can still be brought back. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** The store, with what only its owner needs. */
export interface OpenedStore extends MapStore {
  /** Resolves when no tidying is planned or going on. */
  settled(): Promise<void>;
  close(): void;
}

/** The maps on this device, in IndexedDB. Opens at the first question, and again when the connection was lost. */
export const openStore = ({
  name = 'schakelkaart',
  keeper = pageKeeper(),
  locks = globalThis.navigator?.locks,
}: StoreOptions = {}): OpenedStore => {
  const lock = bringBackLock(locks, name);
  const db = new StorageDatabase(name);
  const canary = mapCanary(keeper, name);

  /** Runs work on an open database, once more when the connection turns out to be gone; every failure is a `StoreError`. */
  const use = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    try {
      await db.ready();
      return await work().then(undefined, async (error: unknown) => {
        if (!isLostConnection(error)) throw error;
        db.close({ disableAutoOpen: false });
        await db.ready();
        return await work();
      });
    } catch (error) {
      throw toStoreError(error);
    }
  };

  const lastNumber = async (id: MapId, base: number): Promise<number> => {
    const [key] = await db.log
      .where(':id')
      .between(...logRange(id, base), true, true)
      .reverse()
      .limit(1)
      .primaryKeys();
    return key?.[1] ?? base;
  };
  const presentHeads = async () => {
    const [ids, heads] = await Promise.all([db.heads.toCollection().primaryKeys(), db.heads.toArray()]);
    return heads.flatMap((head, i) => (head.isRemoved ? [] : [{ id: ids[i] as MapId, number: head.number }]));
  };
  const lastNumbers = (): Promise<LastNumbers> =>
    use(() =>
      db.transaction('r', db.heads, db.log, async () => {
        const heads = await presentHeads();
        return new Map(await Promise.all(heads.map(async ({ id, number }) => [id, await lastNumber(id, number)] as const)));
      }),
    );

  const news = tabNews(name, lastNumbers);
  const later = rebaseLater((id) => use(() => rebaseMap(db, id)));

  const summaryOf = async (id: MapId, base: number): Promise<MapSummary> => {
    const [stored, number] = await Promise.all([db.summaries.get(id), lastNumber(id, base)]);
    if (stored?.number === number) return plainSummary(stored);
    later.edited(id, Number.POSITIVE_INFINITY);
    try {
      const folded = await foldMap(db, id);
      if (!folded) throw new StoreError('mapGone');
      const { map, changedAt } = folded;
      return plainSummary(summarise(map, number, changedAt ?? stored?.changedAt ?? propertiesOf(map).createdAt));
    } catch (error) {
      // A map that cannot be read must not hide the others, nor vanish itself: opening it says what is wrong.
      if (stored && error instanceof StoreError) return plainSummary(stored);
      throw error;
    }
  };

  const setRemoved = async (id: MapId, isRemoved: boolean): Promise<void> => {
    await use(() =>
      db.transaction('rw', db.heads, async () => {
        const head = await db.heads.get(id);
        if (!head) throw new StoreError('mapGone');
        await db.heads.put({ ...head, isRemoved }, id);
      }),
    );
    news.tell(null);
  };

  const lostIds = async (): Promise<MapId[]> => {
    const present = new Set(await use(() => db.heads.toCollection().primaryKeys()));
    return canary.known().filter((id) => !present.has(id));
  };

  const since = (id: MapId, after: number): Promise<Missed> =>
    use(() =>
      db.transaction('r', [db.heads, db.bases, db.log], async () => {
        const head = await db.heads.get(id);
        if (!head || head.isRemoved) throw new StoreError('mapGone');
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
      }),
    );

  return {
    list: () =>
      use(() =>
        db.transaction('r', [db.heads, db.bases, db.summaries, db.log], async () => {
          const heads = await presentHeads();
          return Promise.all(heads.map(({ id, number }) => summaryOf(id, number)));
        }),
      ),

    create: async (map, at) => {
      const summary = summarise(map, 0, at);
      const { id } = summary.properties;
      await use(() =>
        db.transaction('rw', [db.heads, db.bases, db.summaries], () =>
          Promise.all([
            db.heads.add({ number: 0, isRemoved: false }, id),
            db.bases.put(packMap(map), id),
            db.summaries.put(summary, id),
          ]),
        ),
      );
      canary.remember(id);
      news.tell(null);
    },

    open: (id) =>
      use(async () => {
        const folded = await db.transaction('r', [db.heads, db.bases, db.log], () => foldMap(db, id));
        if (!folded) return null;
        canary.remember(id);
        for (const { change } of folded.unfolded) later.edited(id, recordsIn(change));
        return { map: folded.map, number: folded.number };
      }),

    commit: async (id, after, edit) => {
      const isWritten = await use(() => appendEntry(db, id, packEntry({ ...edit, number: after + 1 })));
      if (!isWritten) return { written: false, missed: await since(id, after) };
      news.tell(id);
      later.edited(id, recordsIn(edit.change));
      return { written: true, number: after + 1 };
    },

    erase: async (id, after, edit) => {
      const isWritten = await use(() => eraseInMap(db, id, after, edit));
      if (!isWritten) return { written: false, missed: await since(id, after) };
      news.tell(id);
      return { written: true, number: after + 1 };
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
      await lock.whenFree(async () => canary.forget(await use(() => forgetRemoved(db))));
    },

    health: async () => {
      const lostMaps = (await lostIds()).length;
      return { persisted: (await globalThis.navigator?.storage?.persisted?.().catch(() => null)) ?? null, lostMaps };
    },
    acceptLoss: async () => canary.forget(await lostIds()),
    askToPersist: async () => (await globalThis.navigator?.storage?.persist?.().catch(() => false)) ?? false,

    settled: () => later.settled(),
    close: () => {
      news.close();
      later.close();
      db.close();
    },
  };
};

const plainSummary = ({ number: _, ...summary }: MapSummary & { readonly number: number }): MapSummary => summary;

const recordsIn = (change: MapChange): number =>
  (Object.values(change) as TableChange<unknown>[]).reduce(
    (sum, part) => sum + (part.added?.length ?? 0) + (part.removed?.length ?? 0) + (part.changed?.length ?? 0),
    0,
  );
