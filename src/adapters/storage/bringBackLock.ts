/**
 * Says to other tabs that a map which was taken off the list can still be brought back here. The browser lets go of it when
 * the tab closes or breaks off, so that a map never stays on the disk because somebody forgot to tidy up.
 */
export interface BringBackLock {
  hold(): Promise<void>;
  letGo(): Promise<void>;
  /** Does the work when no tab holds it; else somebody else does it later. */
  whenFree(work: () => Promise<void>): Promise<void>;
}

/** Without a lock manager every tab thinks that it is the only one. */
export const bringBackLock = (locks: Pick<LockManager, 'request'> | undefined, name: string): BringBackLock => {
  const key = `${name}.bringBack`;
  let held: { readonly free: () => void; readonly isFreed: Promise<unknown> } | null = null;
  /** Two maps may be taken off the list in one moment: a lock that nobody remembers would be held as long as the tab is open. */
  let holding: Promise<void> | null = null;
  return {
    hold: async () => {
      if (!locks || held) return;
      holding ??= new Promise<void>((granted) => {
        const isFreed: Promise<unknown> = locks
          .request(key, { mode: 'shared' }, () => {
            granted();
            return new Promise<void>((free) => {
              held = { free, isFreed: Promise.resolve().then(() => isFreed) };
            });
          })
          // A page that is going away gets no lock, and needs none.
          .catch(granted);
      }).finally(() => {
        holding = null;
      });
      await holding;
    },
    letGo: async () => {
      const mine = held;
      held = null;
      mine?.free();
      await mine?.isFreed;
    },
    whenFree: async (work) => {
      if (!locks) return work();
      await locks.request(key, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
  };
};
