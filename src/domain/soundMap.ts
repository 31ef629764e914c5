import type { ActorMap } from './actorMap.ts';
import { missingReference } from './mapFile.ts';
import { keptSchemas } from './mapFileSchema.ts';
import { basesFirst, mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { LINKED_TABLES, POINTERS } from './pointers.ts';
import { quickCheck } from './quickCheck.ts';
import type { AnyTable } from './recordChange.ts';
import { entryOf, FROZEN_TABLES, TABLE_NAMES, type TableName } from './tables.ts';

/** Whether a record is one that its table may hold. */
export const isSoundRecord = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, quickCheck(keptSchemas[table])]),
) as unknown as {
  readonly [T in TableName]: (record: unknown) => boolean;
};

/**
 * Whether a map that was kept is whole: each record as its table wants it, all that is pointed at there, everybody
 * somewhere, and every snapshot with the one it differs from. What commands bring about always is; only damage is not.
 */
export const isSoundMap = (map: ActorMap): boolean =>
  map.map.size === 1 &&
  TABLE_NAMES.every((table) => every(map[table].values(), isSoundRecord[table])) &&
  holdsTogether(map) &&
  basesFirst(map.snapshots).length === map.snapshots.size;

/** As `isSoundMap`, and every snapshot a sound map too: that takes restoring them all. */
export const isSoundThroughout = (map: ActorMap): boolean => isSoundMap(map) && unsoundSnapshots(map).size === 0;

/** The snapshots that are no whole map: what they say is damaged, or what they differ from is. */
export const unsoundSnapshots = (map: ActorMap): ReadonlySet<string> => {
  const unsound = new Set<string>(map.snapshots.keys());
  // Most tables and records of a snapshot are those of the one before: what was looked at once is not looked at again.
  const seen = new WeakMap<object, boolean>();
  const once = (thing: object, look: () => boolean): boolean => {
    const known = seen.get(thing) ?? look();
    seen.set(thing, known);
    return known;
  };
  let last: ActorMap | null = null;
  for (const [id, frozen] of mapsOfSnapshots(map)) {
    const isSound = FROZEN.every((table) =>
      once(frozen[table], () =>
        every<object>(frozen[table].values(), (record) => once(record, () => isSoundRecord[table](record))),
      ),
    );
    const isAsLast = last !== null && FROZEN.every((table) => !LINKED_TABLES.has(table) || frozen[table] === last?.[table]);
    if (!isSound || frozen.map.size !== 1 || !(isAsLast || holdsTogether(frozen))) continue;
    last = frozen;
    unsound.delete(id);
  }
  return unsound;
};

const FROZEN = [...FROZEN_TABLES];
const FOLLOWING = TABLE_NAMES.filter((table) => entryOf(table).follows);

const holdsTogether = (map: ActorMap): boolean =>
  missingReference(map, '') === null &&
  FOLLOWING.every((table) =>
    POINTERS[table].every(({ to }) => every((map[to] as AnyTable).keys(), (id) => (map[table] as AnyTable).has(id))),
  );

const every = <T>(items: Iterable<T>, holds: (item: T) => boolean): boolean => {
  for (const item of items) if (!holds(item)) return false;
  return true;
};
