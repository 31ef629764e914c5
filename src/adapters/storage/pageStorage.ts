/** What the browser says of the room it gives to this site, and of its promise to keep what stands there. */

type Estimating = Pick<StorageManager, 'estimate'>;

const ofPage = (): StorageManager | undefined => globalThis.navigator?.storage;

/** Whether it promised to keep what the site keeps; where it cannot say, it did not. */
export const isKeptForPage = async (): Promise<boolean> =>
  (await ofPage()
    ?.persisted?.()
    .catch(() => false)) ?? false;

/** Whether there is room for a copy of all that a bucket holds, or the usual storage; where the browser cannot say, there is. */
export const hasRoomFor = async (bucket: Estimating | null): Promise<boolean> => {
  try {
    const all = await ofPage()?.estimate?.();
    const { usage = 0 } = (await (bucket ? bucket.estimate() : all)) ?? {};
    return all?.quota === undefined || all.quota - (all.usage ?? 0) >= usage;
  } catch {
    return true;
  }
};
