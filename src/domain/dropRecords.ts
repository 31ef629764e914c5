import type { Draft } from './draft.ts';
import { POINTERS, withoutLost } from './pointers.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** Takes records off the map with whatever names them: lists and fields lose the name, a record that is nothing without it goes too. */
export const dropRecords = (draft: Draft, from: TableName, ids: Iterable<string>): void => {
  const gone = new Map<TableName, Set<string>>();
  const drop = (table: TableName, id: string) => {
    if (draft.map[table].has(id as never)) draft.drop(table, id as never);
    gone.set(table, (gone.get(table) ?? new Set()).add(id));
  };
  for (const id of ids) drop(from, id);
  const isThere = (to: TableName, id: string): boolean => !gone.get(to)?.has(id);
  for (const table of TABLE_NAMES) {
    if (!POINTERS[table].some(({ to }) => gone.has(to))) continue;
    for (const record of [...draft.map[table].values()]) {
      const left = withoutLost(table, record, isThere);
      if (left === null) drop(table, record.id);
      else if (left !== record) draft.put(table, left as never);
    }
  }
};
