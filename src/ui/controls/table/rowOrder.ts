import { matches } from '../findable.ts';

/** By which column the rows are sorted; not at all is the order in which they came onto the map. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** The next sorting when the heading of a column is pressed: up, down, then not. */
export const nextSorting = <Column extends string>(now: Sorting<Column> | null, column: Column): Sorting<Column> | null =>
  now?.column !== column ? { column, descending: false } : now.descending ? null : { column, descending: true };

interface HowSorted<R, Column extends string> {
  readonly sorting: Sorting<Column> | null;
  readonly sortText: (record: R, column: Column) => string;
  readonly compare: (a: string, b: string) => number;
}

/** The ids of the rows that hold every word of `sought`, sorted; rows with nothing in that column come last either way. */
export const plannedOrder = <R extends { readonly id: string }, Column extends string>(
  records: Iterable<R>,
  how: HowSorted<R, Column> & { readonly sought: string; readonly searchText: (record: R) => string },
): R['id'][] => {
  const all = [...records];
  return sortedOrder(how.sought.trim() === '' ? all : all.filter((record) => matches(how.searchText(record), how.sought)), how);
};

/** The same of rows that were found already. */
export const sortedOrder = <R extends { readonly id: string }, Column extends string>(
  found: readonly R[],
  { sorting, sortText, compare }: HowSorted<R, Column>,
): R['id'][] => {
  if (!sorting) return found.map(({ id }) => id);
  const sign = sorting.descending ? -1 : 1;
  return found
    .map((record, place) => ({ id: record.id, place, text: sortText(record, sorting.column) }))
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '') || a.place - b.place;
      return sign * compare(a.text, b.text) || a.place - b.place;
    })
    .map(({ id }) => id);
};

type Keys<Id> = Pick<ReadonlyMap<Id, unknown>, 'has' | 'keys'>;

/**
 * The same rows in the same order after an edit, so that a row stays under the hand that edits it: what is gone drops out,
 * what is new (not in `known`) comes at the end.
 */
export const keptOrder = <Id extends string>(order: readonly Id[], known: Keys<Id>, records: Keys<Id>): readonly Id[] => {
  if (known === records) return order;
  const kept = order.filter((id) => records.has(id));
  const fresh = [...records.keys()].filter((id) => !known.has(id));
  return kept.length === order.length && fresh.length === 0 ? order : [...kept, ...fresh];
};
