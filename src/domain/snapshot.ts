import { type ActorMap, type MapRecords, TABLES, type TableName } from './actorMap.ts';
import { applyChange, applyChanges, changeBetween, type TableChange } from './change.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from './identifiers.ts';

/** Tables that a snapshot does not hold: snapshots and events are about the map, not on it. */
const NOT_FROZEN = ['snapshots', 'events'] as const satisfies readonly TableName[];
export type FrozenTable = Exclude<TableName, (typeof NOT_FROZEN)[number]>;
export const FROZEN_TABLES: readonly FrozenTable[] = TABLES.filter(
  (table): table is FrozenTable => !(NOT_FROZEN as readonly TableName[]).includes(table),
);

/**
 * A foto: the whole map of one moment, which nothing done to the map later changes. Kept as the difference from another
 * snapshot, so that a hundred of them take little more room than what differs; `mapOfSnapshot` gives the map.
 */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly name: string;
  /** The day that it shows; may lie in the past or in the future. */
  readonly date: IsoDate;
  readonly takenAt: Moment;
  /** Why it was taken ("na de brand", "voor het overnemen van een bestand"); may be empty. */
  readonly occasion: string;
  readonly description: string;
  /** The program takes one by itself before an import or a merge. */
  readonly madeBy: 'person' | 'program';
  /** The snapshot that it differs from as `content` says; `null` when it stands by itself. */
  readonly base: SnapshotId | null;
  /** What makes this map of that of `base`, or of nothing. */
  readonly content: SnapshotContent;
  /** Who on this snapshot is who on a later one, where a person said so; ids that are equal need no saying. */
  readonly matches?: readonly SaidMatches[];
}
export interface SaidMatches {
  /** `now` is the map itself. */
  readonly with: SnapshotId | 'now';
  /** None says as much as some: here nothing holds of what was said with another moment. */
  readonly pairs: readonly SaidPair[];
}
/** One is one, or one became several, or several one; nobody on one side says that somebody is new, or gone. */
export interface SaidPair {
  readonly before: readonly ActorId[];
  readonly after: readonly ActorId[];
}
export type SnapshotContent = { readonly [T in FrozenTable]?: TableChange<MapRecords[T]> };

/** The map as it was, without snapshots or events of its own; nothing when there is no such snapshot. */
export const mapOfSnapshot = (map: ActorMap, id: SnapshotId): ActorMap | null => {
  const contents: SnapshotContent[] = [];
  for (let at: SnapshotId | null = id; at !== null; ) {
    const snapshot: Snapshot | undefined = map.snapshots.get(at);
    // More steps than snapshots is a ring, which only a damaged store could hold.
    if (!snapshot || contents.length > map.snapshots.size) return null;
    contents.push(snapshot.content);
    at = snapshot.base;
  }
  return applyChanges(NOTHING, contents.reverse());
};

/** All snapshots' maps in one pass; unchanged tables and records are shared between them. */
export const mapsOfSnapshots = (map: ActorMap): ReadonlyMap<SnapshotId, ActorMap> => {
  const maps = new Map<SnapshotId, ActorMap>();
  for (const { id, base, content } of basesFirst(map.snapshots)) {
    const from = base === null ? NOTHING : maps.get(base);
    if (from) maps.set(id, applyChange(from, content));
  }
  return maps;
};

/** Every snapshot after the one it differs from; those whose base is missing are left out. */
export const basesFirst = (snapshots: ReadonlyMap<SnapshotId, Snapshot>): Snapshot[] => {
  const followers = new Map<SnapshotId | null, Snapshot[]>();
  for (const snapshot of snapshots.values()) {
    const others = followers.get(snapshot.base);
    if (others) others.push(snapshot);
    else followers.set(snapshot.base, [snapshot]);
  }
  const ordered = [...(followers.get(null) ?? [])];
  for (let at = 0; at < ordered.length; at++)
    for (const follower of followers.get((ordered[at] as Snapshot).id) ?? []) ordered.push(follower);
  return ordered;
};

/** What a snapshot keeps of `after`, when it differs from `before` (nothing: it stands by itself); the same for the same two. */
export const snapshotContent = (before: ActorMap | null, after: ActorMap): SnapshotContent => {
  const { snapshots: _, events: __, ...content } = changeBetween(before ?? NOTHING, after);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(
    Object.entries(content as Record<string, TableChange<{ id: string }>>).map(([table, { added, removed, changed }]) => [
      table,
      {
        ...(added && { added }),
        ...(removed && { removed: removed.toSorted(byId) }),
        ...(changed && { changed: changed.toSorted(byId) }),
      },
    ]),
  );
};

/** A map before anything was said of it, not even a title. */
export const NOTHING: ActorMap = {
  map: new Map(),
  camps: new Map(),
  areas: new Map(),
  actors: new Map(),
  positions: new Map(),
  relations: new Map(),
  areaProfiles: new Map(),
  judgements: new Map(),
  targets: new Map(),
  networkCounts: new Map(),
  snapshots: new Map(),
  events: new Map(),
};
