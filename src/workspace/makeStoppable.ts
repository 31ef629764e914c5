/** Work that can be stopped, by a button or because whoever asked for it went away. */
export interface Stoppable {
  /** Whoever does the work looks at the signal before anything of it leaves the program. */
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Stops all of it that is going on. */
  readonly stop: () => void;
}

export const makeStoppable = (): Stoppable => {
  const going = new Set<AbortController>();
  return {
    run: async (work) => {
      const stopping = new AbortController();
      going.add(stopping);
      try {
        return await work(stopping.signal);
      } finally {
        going.delete(stopping);
      }
    },
    stop: () => {
      for (const stopping of going) stopping.abort();
    },
  };
};
