import { type ActorMap, NOTHING } from './actorMap.ts';
import { applyChange, applyChanges, changeBetween, type MapChange } from './change.ts';
import type { SnapshotId } from './identifiers.ts';
import type { Snapshot, SnapshotContent } from './snapshot.ts';
import { FROZEN_TABLES, type TableName } from './tables.ts';

/** The map as it was, without snapshots or events of its own; nothing when there is no such snapshot. */
export const mapOfSnapshot = (map: ActorMap, id: SnapshotId): ActorMap | null => {
  const contents: MapChange[] = [];
  for (let at: SnapshotId | null = id; at !== null; ) {
    const snapshot: Snapshot | undefined = map.snapshots.get(at);
    // More steps than snapshots is a ring, which only a damaged store could hold.
    if (!snapshot || contents.length > map.snapshots.size) return null;
    contents.push(snapshot.content as MapChange);
    at = snapshot.base;
  }
  return applyChanges(NOTHING, contents.reverse());
};

/** All snapshots' maps in one pass; unchanged tables and records are shared between them. */
export const mapsOfSnapshots = (map: ActorMap): ReadonlyMap<SnapshotId, ActorMap> => {
  const maps = new Map<SnapshotId, ActorMap>();
  for (const { id, base, content } of basesFirst(map.snapshots)) {
    const from = base === null ? NOTHING : maps.get(base);
    if (from) maps.set(id, applyChange(from, content as MapChange));
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
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(
    Object.entries(changeBetween(before ?? NOTHING, after) as SnapshotContent).flatMap(([table, { added, removed, changed }]) =>
      FROZEN_TABLES.has(table as TableName)
        ? [
            [
              table,
              {
                ...(added && { added }),
                ...(removed && { removed: removed.toSorted(byId) }),
                ...(changed && { changed: changed.toSorted(byId) }),
              },
            ],
          ]
        : [],
    ),
  );
};
