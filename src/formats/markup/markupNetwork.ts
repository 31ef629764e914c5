import { fieldOfColumn } from '../columnWords.ts';
import type { ImportField, ImportNotice } from '../importPreview.ts';
import { plainText } from '../plainText.ts';
import type { RawNetwork, RawRow } from '../rawNetwork.ts';
import { groupsOf } from './markupGroups.ts';
import type { LeftOut, MarkupKey, MarkupRow } from './markupRow.ts';

/** What readers of mark-up collect: nodes and edges with values by key, before keys have names and groups a meaning. */
export interface MarkupNetwork extends Pick<RawNetwork, 'format' | 'program' | 'campOrder' | 'broken'> {
  readonly file: string;
  readonly actors: readonly MarkupRow[];
  readonly relations: readonly MarkupRow[];
  readonly keys: readonly MarkupKey[];
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}
/** Rows of text of all that was collected; groups become a column of camps, or are left out and said. */
export const markupNetwork = (found: MarkupNetwork): RawNetwork => {
  const { file, format, program = null, campOrder, broken, leftOut } = found;
  const cells = new Map(found.actors.map((row) => [row, cellsOf(row, found.keys, 'actors')]));
  const groups = groupsOf(found, (row) => nameIn(cells.get(row)) || (row.id ?? ''));
  const actors = groups.members.map((row) => {
    const inRow = new Map([...(cells.get(row) ?? []), ...(groups.columns.get(row) ?? [])]);
    return rowOf(row, inRow);
  });
  const relations = found.relations.filter(({ from = '', to = '' }) => !groups.names.has(from) && !groups.names.has(to));
  const tied = found.relations.length - relations.length;
  const example = found.relations.find(({ from = '', to = '' }) => groups.names.has(from) || groups.names.has(to));
  const name = groups.names.get(example?.from ?? '') ?? groups.names.get(example?.to ?? '') ?? '';
  const rows = relations.map((row) => rowOf(row, cellsOf(row, found.keys, 'relations')));
  return {
    ...{ format, program, campOrder, broken, makesActors: false },
    tables: [
      { file, of: 'actors', rows: actors, means: new Map([...meansIn(found.keys, 'actors'), ...groups.means]) },
      { file, of: 'relations', rows, means: meansIn(found.keys, 'relations') },
    ],
    notices: [
      ...groups.notices,
      ...(tied > 0 ? [{ code: 'groupRelations', details: { name, count: tied } } as const] : []),
      ...[...leftOut].map(([what, count]): ImportNotice => ({ code: 'partsLeftOut', details: { what, count } })),
    ],
  };
};

const isOf = (key: MarkupKey, of: RawTableOf): boolean => key.of === of || key.of === 'all';
type RawTableOf = 'actors' | 'relations';

/** By the names of the keys. Of two keys with one name the first that says something goes first; another value gets a number. */
const cellsOf = (row: MarkupRow, keys: readonly MarkupKey[], of: RawTableOf): Map<string, string> => {
  const cells = new Map<string, string>();
  const known = new Set<string>();
  const add = (name: string, value: string) => {
    const text = plainText(value).trim();
    if (text === '' || name === '' || cells.get(name) === text) return;
    cells.set(cells.has(name) ? `${name} (2)` : name, text);
  };
  for (const key of keys) {
    if (!isOf(key, of)) continue;
    known.add(key.id);
    add(key.name, row.values.get(key.id) ?? key.fallback);
  }
  for (const [id, value] of row.values) if (!known.has(id)) add(id, value);
  return cells;
};

const meansIn = (keys: readonly MarkupKey[], of: RawTableOf): ReadonlyMap<string, ImportField> =>
  new Map(keys.flatMap((key) => (key.means && isOf(key, of) ? [[key.name, key.means] as const] : [])));

const rowOf = ({ values: _, group: _group, isGroup: _isGroup, ...row }: MarkupRow, cells: Map<string, string>): RawRow => ({
  ...row,
  cells,
});

const nameIn = (cells: ReadonlyMap<string, string> | undefined): string => {
  for (const [column, text] of cells ?? []) if (fieldOfColumn('actors', column) === 'name') return text;
  return '';
};
