import type { ActorMap } from '../../domain/actorMap.ts';
import type { Position } from '../../domain/position.ts';
import type { AnyRecord } from '../../domain/recordChange.ts';
import type { FoundRecords } from '../../domain/soundPart.ts';
import { entryOf, type MapRecords, TABLE_NAMES, type TableName } from '../../domain/tables.ts';
import { damaged, hasId, isPlain } from './kept.ts';
import { packContribution, unpackContribution } from './packedContribution.ts';

/** All records of a map in one value that IndexedDB clones quickly: lists, and the places in columns. */
export type PackedMap = { readonly [T in Exclude<TableName, 'positions'>]: readonly MapRecords[T][] } & {
  readonly positions: PackedPositions;
};
interface PackedPositions {
  readonly ids: readonly Position['id'][];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly placedByHand: Uint8Array;
}

export const packMap = ({ positions, snapshots, ...others }: ActorMap): PackedMap => ({
  ...(Object.fromEntries(Object.entries(others).map(([table, records]) => [table, [...records.values()]])) as unknown as Omit<
    PackedMap,
    'positions' | 'snapshots'
  >),
  snapshots: [...snapshots.values()].map(packContribution) as MapRecords['snapshots'][],
  positions: packPositions([...positions.values()]),
});

/** The tables of what was packed. Refuses (`damaged`) what is no list of records, and two records of one id. */
export const unpackMap = (packed: unknown): ActorMap => {
  const found = foundRecords(packed);
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const records = found[table];
      if (!records?.every(hasId)) throw damaged();
      const byId = new Map<string, AnyRecord>();
      for (const record of records) byId.set(record.id, record);
      if (byId.size !== records.length) throw damaged();
      return [table, byId];
    }),
  ) as unknown as ActorMap;
};

/** The records of each table as they were found, damaged ones too; no list for a table that is none. */
export const foundRecords = (packed: unknown): FoundRecords => {
  if (!isPlain(packed)) return {};
  const records: Readonly<Record<string, unknown>> = { ...packed, positions: unpackPositions(packed['positions']) };
  return Object.fromEntries(
    TABLE_NAMES.flatMap((table) => {
      const list = records[table] === undefined && entryOf(table).later ? [] : records[table];
      // Spread, so that holes in it are nothing that can be passed over.
      if (!Array.isArray(list)) return [];
      return [[table, table === 'snapshots' ? [...list].map(unpackContribution) : [...list]]];
    }),
  );
};

const packPositions = (positions: readonly Position[]): PackedPositions => ({
  ids: positions.map(({ id }) => id),
  x: Float64Array.from(positions, ({ x }) => x),
  y: Float64Array.from(positions, ({ y }) => y),
  placedByHand: Uint8Array.from(positions, ({ placedByHand }) => (placedByHand ? 1 : 0)),
});

/** Columns that do not fit each other say of nobody where they stand. */
const unpackPositions = (packed: unknown): Position[] | null => {
  if (!isPlain(packed)) return null;
  const { ids, x, y, placedByHand } = packed;
  if (!Array.isArray(ids) || !(x instanceof Float64Array && y instanceof Float64Array && placedByHand instanceof Uint8Array))
    return null;
  if ([x, y, placedByHand].some(({ length }) => length !== ids.length)) return null;
  return ids.map((id, i) => ({ id, x: x[i] as number, y: y[i] as number, placedByHand: placedByHand[i] === 1 }));
};
