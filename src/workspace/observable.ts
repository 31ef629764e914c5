/** A value that can be watched. `getSnapshot` and `subscribe` fit React's `useSyncExternalStore`. */
export interface Observable<T> {
  readonly getSnapshot: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Observed<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

export const observed = <T>(start: T): Observed<T> => {
  let value = start;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
};
