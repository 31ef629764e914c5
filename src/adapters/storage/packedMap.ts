import type { Actor } from '../../domain/actor.ts';
import { type ActorMap, type MapProperties, type MapRecords, type Position, TABLES } from '../../domain/actorMap.ts';
import type { Area } from '../../domain/area.ts';
import type { Camp } from '../../domain/camp.ts';
import type { Relation } from '../../domain/relation.ts';
import type { FoundRecords } from '../../domain/soundPart.ts';
import { damaged, hasId, isPlain } from './kept.ts';

/** All records of a map in one value that IndexedDB clones quickly: lists, and the places in columns. */
export interface PackedMap {
  readonly map: readonly MapProperties[];
  readonly camps: readonly Camp[];
  readonly areas: readonly Area[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly positions: PackedPositions;
  readonly areaProfiles: readonly MapRecords['areaProfiles'][];
  readonly judgements: readonly MapRecords['judgements'][];
  readonly targets: readonly MapRecords['targets'][];
  readonly networkCounts: readonly MapRecords['networkCounts'][];
  /** Missing in maps that were stored before there were any. */
  readonly snapshots?: readonly MapRecords['snapshots'][];
  readonly events?: readonly MapRecords['events'][];
}
interface PackedPositions {
  readonly ids: readonly Position['id'][];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly placedByHand: Uint8Array;
}

export const packMap = (map: ActorMap): PackedMap => ({
  map: [...map.map.values()],
  camps: [...map.camps.values()],
  areas: [...map.areas.values()],
  actors: [...map.actors.values()],
  relations: [...map.relations.values()],
  positions: packPositions([...map.positions.values()]),
  areaProfiles: [...map.areaProfiles.values()],
  judgements: [...map.judgements.values()],
  targets: [...map.targets.values()],
  networkCounts: [...map.networkCounts.values()],
  snapshots: [...map.snapshots.values()],
  events: [...map.events.values()],
});

/** The tables of what was packed. Refuses (`damaged`) what is no list of records, and two records of one id. */
export const unpackMap = (packed: unknown): ActorMap => {
  const found = foundRecords(packed);
  return Object.fromEntries(
    TABLES.map((table) => {
      const records = found[table];
      if (!records?.every(hasId)) throw damaged();
      const byId = new Map<string, { readonly id: string }>();
      for (const record of records) byId.set(record.id, record);
      if (byId.size !== records.length) throw damaged();
      return [table, byId];
    }),
  ) as unknown as ActorMap;
};

/** The records of each table as they were found, damaged ones too; no list for a table that is none. */
export const foundRecords = (packed: unknown): FoundRecords => {
  if (!isPlain(packed)) return {};
  // Missing in maps that were stored before there were any.
  const { snapshots = [], events = [], positions, ...others } = packed;
  const records = { ...others, snapshots, events, positions: unpackPositions(positions) };
  return Object.fromEntries(
    TABLES.flatMap((table) => {
      const list: unknown = records[table as keyof typeof records];
      // Spread, so that holes in it are nothing that can be passed over.
      return Array.isArray(list) ? [[table, [...list]]] : [];
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
