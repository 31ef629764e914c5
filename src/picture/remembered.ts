import { isSameList } from '../domain/isSameList.ts';

/**
 * What was made of a record before, as long as all that it was made of is the same: most of a drawing does not change when something of it does.
 * One is kept for each record, and goes with it.
 */
export const remembered = <R extends object, T>(): ((record: R, of: readonly unknown[], make: () => T) => T) => {
  const kept = new WeakMap<R, { readonly of: readonly unknown[]; readonly made: T }>();
  return (record, of, make) => {
    const before = kept.get(record);
    if (before && isSameList(before.of, of)) return before.made;
    const made = make();
    kept.set(record, { of, made });
    return made;
  };
};
