/** When it is tidied where the maps stand. What could not be done is done after the next start: it is written down with what was erased. */
export interface TidyPlace {
  now(): Promise<void>;
  /** Once for each page, what one that ended halfway left: while nobody waits for a map to open. */
  onceRested(): void;
  /** Resolves when nothing is planned or going on. */
  settled(): Promise<void>;
  /** Lets go of what is planned; resolves when nothing is going on. */
  drop(): Promise<void>;
  close(): void;
}

const REST_MS = 4_000;

export const tidyPlace = (tidy: () => Promise<void>): TidyPlace => {
  let going: Promise<void> = Promise.resolve();
  let planned: ReturnType<typeof setTimeout> | null | undefined;
  const unplan = () => {
    if (planned) clearTimeout(planned);
    planned = null;
  };
  const now = (): Promise<void> => {
    unplan();
    going = going.then(tidy).catch(() => undefined);
    return going;
  };
  return {
    now,
    onceRested: () => {
      if (planned === undefined) planned = setTimeout(now, REST_MS);
    },
    settled: () => (planned ? now() : going),
    drop: () => {
      unplan();
      return going;
    },
    close: unplan,
  };
};
