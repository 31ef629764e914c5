import { rankOf } from './areaColumnNames.ts';
import { isPlain, textsOf } from './rawGeometry.ts';

/** A list of records as services of open data give them, as rows of a table; nothing when it says nothing of areas. */
export const areaRecords = (value: unknown): readonly ReadonlyMap<string, string>[] | null => {
  const list = Array.isArray(value) ? value : isPlain(value) ? LISTS.map((key) => value[key]).find(Array.isArray) : null;
  const rows = (list ?? []).filter(isPlain).map((record) => textsOf(isPlain(record['fields']) ? record['fields'] : record));
  const [first] = rows;
  const isOfAreas = first && [...first.keys()].some((key) => rankOf('name', key) >= 0 || rankOf('code', key) >= 0);
  return isOfAreas ? rows : null;
};

/** OData calls it `value`, other services otherwise. */
const LISTS = ['value', 'results', 'records', 'rows', 'data'];
