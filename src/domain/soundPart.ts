import type { Actor } from './actor.ts';
import { type ActorMap, type MapProperties, TABLES, type TableName } from './actorMap.ts';
import { keptSchemas } from './mapFileSchema.ts';
import { quickCheck } from './quickCheck.ts';
import { basesFirst, mapsOfSnapshots, type Snapshot } from './snapshot.ts';
import { isSoundRecord, unsoundSnapshots } from './soundMap.ts';

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
  const sound = <T extends TableName>(table: T): ActorMap[T] => {
    const records = new Map<string, unknown>();
    for (const record of found[table] ?? [])
      if (isSoundRecord[table](record) && !records.has(idOf(record))) records.set(idOf(record), record);
    return records as unknown as ActorMap[T];
  };
  const properties = soundProperties(found.map ?? [], spare);
  const [camps, areas, actors] = [sound('camps'), sound('areas'), sound('actors')];
  const onWhatIsThere = (actor: Actor): Actor => ({
    ...actor,
    camp: actor.camp === null || actor.camp === 'none' || camps.has(actor.camp) ? actor.camp : null,
    neighbourhoods: actor.neighbourhoods.filter((id) => areas.has(id)),
    constituency: actor.constituency.filter((id) => areas.has(id)),
  });
  const map: ActorMap = {
    map: new Map([[properties.id, properties]]),
    camps,
    areas,
    actors: new Map([...actors].map(([id, actor]) => [id, onWhatIsThere(actor)])),
    positions: kept(sound('positions'), ({ id }) => actors.has(id)),
    relations: kept(sound('relations'), ({ from, to }) => from !== to && actors.has(from) && actors.has(to)),
    areaProfiles: kept(sound('areaProfiles'), ({ id }) => areas.has(id)),
    judgements: sound('judgements'),
    targets: sound('targets'),
    networkCounts: sound('networkCounts'),
    snapshots: sound('snapshots'),
    events: sound('events'),
  };
  return { ...map, snapshots: soundSnapshots(map) };
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

const idOf = (record: unknown): string => (record as { readonly id: string }).id;

/** How many records of each kind a map has. */
export const countRecords = (records: FoundRecords | ActorMap): RecordCounts =>
  Object.fromEntries(
    TABLES.map((table) => {
      const held = records[table];
      return [table, held === undefined ? 0 : 'size' in held ? held.size : held.length];
    }),
  ) as unknown as RecordCounts;
