import { type ActorMap, NOTHING } from './actorMap.ts';
import { applyChange, type MapChange } from './change.ts';
import { draftOf } from './draft.ts';
import type { SnapshotId } from './identifiers.ts';
import type { CheckedMapFile } from './mapFileSchema.ts';
import { basesFirst, snapshotContent } from './mapsOfSnapshots.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { RecordChange, TableChange } from './recordChange.ts';
import { recordSchemas } from './recordSchemas.ts';
import type { Snapshot } from './snapshot.ts';
import { FROZEN_TABLES } from './tables.ts';

/**
 * Snapshots in a map file say only where they lead: ids of what went, values that were set, properties that fell away.
 * What was there before follows from the snapshot that they differ from, so nothing stands in the file twice.
 */
export interface SnapshotInFile extends Omit<Snapshot, 'content'> {
  readonly content: Readonly<Record<string, TableInFile>>;
}
interface TableInFile {
  readonly added?: readonly unknown[];
  readonly removed?: readonly string[];
  readonly changed?: readonly RecordInFile[];
}
interface RecordInFile {
  readonly id: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
}

export const snapshotInFile = (snapshot: Snapshot): SnapshotInFile => ({
  ...snapshot,
  content: Object.fromEntries(
    Object.entries(snapshot.content).map(([table, { added, removed, changed }]) => [
      table,
      {
        ...(added && { added }),
        ...(removed && { removed: removed.map(({ id }) => id) }),
        ...(changed && { changed: changed.map(recordInFile) }),
      },
    ]),
  ),
});

const recordInFile = ({ id, properties }: RecordChange): RecordInFile => {
  const values = Object.entries(properties).map(([path, [, after]]) => [path, after] as const);
  const set = Object.fromEntries(values.filter(([, after]) => after !== undefined));
  const unset = values.flatMap(([path, after]) => (after === undefined ? [path] : [])).sort();
  return { id, ...(Object.keys(set).length > 0 && { set }), ...(unset.length > 0 && { unset }) };
};

export type SnapshotsRefusalCode = 'valueInvalid' | 'valueMissing';

/**
 * The snapshots of a checked file. Refuses one that differs from a snapshot that is not there, values that do not fit where
 * they are set, and whatever `check` refuses of the map that a snapshot holds; each with its place.
 */
export const snapshotsFromFile = <Code extends string>(
  listed: CheckedMapFile['snapshots'],
  check: (map: ActorMap, place: string) => Outcome<never, Code> | null,
): Outcome<ReadonlyMap<SnapshotId, Snapshot>, Code | SnapshotsRefusalCode> => {
  const places = new Map(listed.map(({ id }, index) => [id, `snapshots[${index}]`]));
  const snapshots = new Map(listed.map((one) => [one.id as SnapshotId, one as unknown as Snapshot]));
  const maps = new Map<SnapshotId, ActorMap>();
  for (const snapshot of basesFirst(snapshots)) {
    const place = places.get(snapshot.id) as string;
    const base = snapshot.base === null ? null : (maps.get(snapshot.base) as ActorMap);
    const held = mapAfter(base ?? NOTHING, snapshot as unknown as SnapshotInFile);
    if (!held.map) return refused('valueInvalid', { place: `${place}.content.${held.wrong}` });
    if (held.map.map.size !== 1) return refused('valueMissing', { place: `${place}.content.map` });
    const refusal = check(held.map, `${place}.`);
    if (refusal) return refusal;
    maps.set(snapshot.id, held.map);
    snapshots.set(snapshot.id, { ...snapshot, content: snapshotContent(base, held.map) });
  }
  const adrift = listed.find(({ id }) => !maps.has(id as SnapshotId));
  return adrift ? refused('valueInvalid', { place: `${places.get(adrift.id)}.base` }) : done(snapshots);
};

type Held = { readonly map: ActorMap } | { readonly map: null; readonly wrong: string };

const mapAfter = (base: ActorMap, { content }: SnapshotInFile): Held => {
  const change: Record<string, TableChange<{ id: string }>> = {};
  for (const [table, { added, removed, changed }] of Object.entries(content))
    change[table] = {
      added: (added ?? []) as { id: string }[],
      removed: (removed ?? []).map((id) => ({ id })),
      changed: (changed ?? []).map(changeOf),
    };
  const draft = draftOf(applyChange(base, change as MapChange));
  for (const table of FROZEN_TABLES) {
    for (const { id } of change[table]?.changed ?? []) {
      const record = (draft.map[table] as ReadonlyMap<string, unknown>).get(id);
      if (record === undefined) continue;
      const checked = recordSchemas[table].safeParse(record);
      if (!checked.success) return { map: null, wrong: `${table}.${id}` };
      draft.put(table, checked.data as never);
    }
  }
  return { map: draft.map };
};

const changeOf = ({ id, set = {}, unset = [] }: RecordInFile): RecordChange => ({
  id,
  properties: Object.fromEntries([
    ...Object.entries(set).map(([path, value]) => [path, [undefined, value]]),
    ...unset.map((path) => [path, [undefined, undefined]]),
  ]),
});
