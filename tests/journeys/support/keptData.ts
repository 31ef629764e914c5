import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** The usual storage first, then every bucket. */
    storagesHere: () => Promise<readonly IDBFactory[]>;
  }
}

/** Gives the page as it is now a way to all storages of its origin: the maps stand in the last. */
export const withStorages = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { storageBuckets } = navigator as unknown as {
      readonly storageBuckets?: {
        readonly keys: () => Promise<string[]>;
        readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
      };
    };
    window.storagesHere = async () => {
      const found = [indexedDB];
      for (const name of (await storageBuckets?.keys()) ?? [])
        found.push((await storageBuckets?.open(name))?.indexedDB as IDBFactory);
      return found;
    };
  });

/** Everything that the browser keeps for the program, as one text; read again when a bucket was thrown away meanwhile. */
export const everythingKept = async (page: Page): Promise<string> => {
  await withStorages(page);
  for (let tries = 1; ; tries++)
    try {
      return await readEverything(page);
    } catch (error) {
      if (tries === 5 || !/UnknownError|AbortError|InvalidStateError/.test(String(error))) throw error;
      await page.waitForTimeout(500);
    }
};

const readEverything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), await caches.keys()];
    for (const factory of await window.storagesHere())
      for (const { name } of await factory.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = factory.open(name ?? '');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const table of db.objectStoreNames) {
          const asking = db.transaction(table).objectStore(table).getAll();
          await new Promise((resolve, reject) => {
            asking.onsuccess = resolve;
            asking.onerror = () => reject(asking.error);
          });
          kept.push(asking.result);
        }
        db.close();
      }
    // What stands in bytes is text as well.
    const inText = (_: string, value: unknown) =>
      value instanceof Uint8Array ? Array.from(value, (byte) => String.fromCharCode(byte)).join('') : value;
    return JSON.stringify(kept, inText);
  });

/** Deletes the program's databases, wherever they stand: as when the browser loses them, and not what stands beside them. */
export const dropDatabases = async (page: Page): Promise<void> => {
  await withStorages(page);
  await page.evaluate(async () => {
    for (const factory of await window.storagesHere())
      await new Promise<void>((done, fail) => {
        const gone = factory.deleteDatabase('schakelkaart');
        gone.onsuccess = () => done();
        gone.onerror = () => fail(gone.error);
      });
  });
};

/** Another tab of the same origin that holds the database as an older version of the program left it; closing it lets go. */
export const olderHolder = async (context: BrowserContext): Promise<Page> => {
  const holder = await context.newPage();
  await holder.goto('/favicon.svg');
  await holder.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const older = indexedDB.open('schakelkaart', 1);
        older.onsuccess = () => done();
        older.onerror = () => fail(older.error);
      }),
  );
  return holder;
};
