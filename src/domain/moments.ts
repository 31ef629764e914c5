import type { ActorMap } from './actorMap.ts';
import type { SnapshotId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { inReadingOrder } from './readingOrder.ts';
import type { Snapshot } from './snapshot.ts';
import { timeLineOf } from './timeLine.ts';
import { contributionsOf } from './together/contribution.ts';

/** A map with all that it was: every moment as a map of its own, its actors in the order in which one reads the drawing. */
export interface Moments {
  /** The map itself, its snapshots and events in the order of the time line. */
  readonly now: ActorMap;
  readonly ofSnapshots: ReadonlyMap<SnapshotId, ActorMap>;
  /** Oldest first, then now, then what others brought in. */
  readonly inOrder: readonly ActorMap[];
  /** Which moment each of these is. */
  readonly turns: readonly (SnapshotId | 'now')[];
}

export const momentsOf = (map: ActorMap): Moments => {
  const line = timeLineOf(map);
  const snapshots = line.flatMap((item) => (item.kind === 'snapshot' ? [item.snapshot] : []));
  const contributions = contributionsOf(map);
  const events = line.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
  const frozen = [...mapsOfSnapshots(map)];
  const [ordered = map, ...inOrder] = inReadingOrder([map, ...frozen.map(([, each]) => each)]);
  const ofSnapshots = new Map(frozen.map(([id, each], i) => [id, inOrder[i] ?? each] as const));
  const now = {
    ...ordered,
    snapshots: new Map([...snapshots, ...contributions].map((snapshot) => [snapshot.id, snapshot])),
    events: new Map(events.map((event) => [event.id, event])),
  };
  const mapsOf = (listed: readonly Snapshot[]) =>
    listed.flatMap(({ id }): (readonly [SnapshotId, ActorMap])[] => {
      const then = ofSnapshots.get(id);
      return then ? [[id, then]] : [];
    });
  const all = [...mapsOf(snapshots), ['now', now] as const, ...mapsOf(contributions)];
  return { now, ofSnapshots, inOrder: all.map(([, each]) => each), turns: all.map(([turn]) => turn) };
};
