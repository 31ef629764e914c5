import type { Actor } from '../../domain/actor.ts';
import type { ActorMap, MapProperties, MapRecords, Position } from '../../domain/actorMap.ts';
import type { Area } from '../../domain/area.ts';
import type { Camp } from '../../domain/camp.ts';
import type { Relation } from '../../domain/relation.ts';

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

export const unpackMap = (packed: PackedMap): ActorMap => ({
  map: byId(packed.map),
  camps: byId(packed.camps),
  areas: byId(packed.areas),
  actors: byId(packed.actors),
  relations: byId(packed.relations),
  positions: byId(unpackPositions(packed.positions)),
  areaProfiles: byId(packed.areaProfiles),
  judgements: byId(packed.judgements),
  targets: byId(packed.targets),
  networkCounts: byId(packed.networkCounts),
  snapshots: byId(packed.snapshots ?? []),
  events: byId(packed.events ?? []),
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> => {
  const table = new Map<R['id'], R>();
  for (const record of records) table.set(record.id, record);
  return table;
};

const packPositions = (positions: readonly Position[]): PackedPositions => ({
  ids: positions.map(({ id }) => id),
  x: Float64Array.from(positions, ({ x }) => x),
  y: Float64Array.from(positions, ({ y }) => y),
  placedByHand: Uint8Array.from(positions, ({ placedByHand }) => (placedByHand ? 1 : 0)),
});

const unpackPositions = ({ ids, x, y, placedByHand }: PackedPositions): Position[] =>
  ids.map((id, i) => ({ id, x: x[i] ?? 0, y: y[i] ?? 0, placedByHand: placedByHand[i] === 1 }));
