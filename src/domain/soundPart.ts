import type { ActorMap } from './actorMap.ts';
import { keptSchemas } from './mapFileSchema.ts';
import type { MapProperties } from './mapProperties.ts';
import { basesFirst, mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { withoutLost } from './pointers.ts';
import { quickCheck } from './quickCheck.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import type { Snapshot } from './snapshot.ts';
import { isSoundRecord, unsoundSnapshots } from './soundMap.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** The records that were found of a map, table by table; any of them may be damaged. */
export type FoundRecords = { readonly [T in TableName]?: readonly unknown[] };
export type RecordCounts = { readonly [T in TableName]: number };

const fitsField = Object.entries(keptSchemas.map._zod.def.shape).map(([name, schema]) => [name, quickCheck(schema)] as const);

/**
 * The part of a damaged map that is sound: every record that fits and whose surroundings are there. A relation without both
 * its actors falls away, as does a snapshot that is no whole map; an actor loses no more than a camp or neighbourhood that
 * is not there. What cannot be read of the map's own properties is taken from `spare`.
 */
export const soundPart = (found: FoundRecords, spare: MapProperties): ActorMap => {
  const properties = soundProperties(found.map ?? [], spare);
  const tables: Record<string, AnyTable> = { map: new Map([[properties.id, properties]]) };
  const isThere = (to: TableName, id: string): boolean => tables[to]?.has(id) ?? false;
  for (const table of TABLE_NAMES) {
    if (table === 'map') continue;
    const records = new Map<string, AnyRecord>();
    for (const record of (found[table] ?? []) as readonly AnyRecord[]) {
      if (!isSoundRecord[table](record) || records.has(record.id)) continue;
      const left = withoutLost(table, record, isThere);
      if (left) records.set(left.id, left);
    }
    tables[table] = records;
  }
  const map = tables as unknown as ActorMap;
  const sound = { ...map, relations: kept(map.relations, ({ from, to }) => from !== to) };
  return { ...sound, snapshots: soundSnapshots(sound) };
};

const soundProperties = (found: readonly unknown[], spare: MapProperties): MapProperties => {
  const [read] = found.filter((one) => typeof one === 'object' && one !== null) as Readonly<Record<string, unknown>>[];
  const readable = fitsField.flatMap(([name, fits]) => (name !== 'id' && read && fits(read[name]) ? [[name, read[name]]] : []));
  return { ...spare, ...Object.fromEntries(readable) };
};

const soundSnapshots = (map: ActorMap): ActorMap['snapshots'] => {
  const whole = new Map(basesFirst(map.snapshots).map((snapshot) => [snapshot.id, snapshot]));
  const unsound = unsoundSnapshots({ ...map, snapshots: whole });
  // What differs from an unsound one may be sound itself, but cannot be told without it.
  const standing = kept(whole, ({ id }) => !unsound.has(id) && chainOf(whole, id).every((base) => !unsound.has(base)));
  const frozen = mapsOfSnapshots({ ...map, snapshots: standing });
  return new Map(
    [...standing].map(([id, { matches, ...snapshot }]): [Snapshot['id'], Snapshot] => {
      const holding = matches?.filter(({ with: moment, pairs }) => {
        const [before, after] = [frozen.get(id), moment === 'now' ? map : frozen.get(moment)];
        return (
          moment !== id &&
          pairs.every(
            (pair) => pair.before.every((one) => before?.actors.has(one)) && pair.after.every((one) => after?.actors.has(one)),
          )
        );
      });
      return [id, { ...snapshot, ...(holding && { matches: holding }) }];
    }),
  );
};

const chainOf = (snapshots: ActorMap['snapshots'], id: Snapshot['id']): Snapshot['id'][] => {
  const chain: Snapshot['id'][] = [];
  for (let at = snapshots.get(id)?.base ?? null; at !== null; at = snapshots.get(at)?.base ?? null) chain.push(at);
  return chain;
};

const kept = <K, V>(table: ReadonlyMap<K, V>, isKept: (record: V) => boolean): ReadonlyMap<K, V> =>
  new Map([...table].filter(([, record]) => isKept(record)));

/** How many records of each kind a map has. */
export const countRecords = (records: FoundRecords | ActorMap): RecordCounts =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const held = records[table];
      return [table, held === undefined ? 0 : 'size' in held ? held.size : held.length];
    }),
  ) as unknown as RecordCounts;
