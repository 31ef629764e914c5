import type { ActorMap } from './actorMap.ts';
import type { IsoDate, SnapshotId } from './identifiers.ts';
import { snapshotsInOrder } from './timeLine.ts';
import type { TriggerEvent } from './triggerEvent.ts';

/** The two moments that an event lies between; `after` is now where nobody took a snapshot since. */
export interface AroundEvent {
  /** Null where two moments are compared between which nothing is known to have happened. */
  readonly event: TriggerEvent | null;
  readonly before: SnapshotId;
  readonly after: SnapshotId | 'now';
}

/**
 * The events that have a snapshot before them, the latest first, each with the nearest moments on both sides; those of days to come are
 * left out. Without any such event: the last snapshot and now. Nothing without a snapshot.
 */
export const aroundEvents = (map: Pick<ActorMap, 'snapshots' | 'events'>, today: IsoDate): AroundEvent[] => {
  const order = snapshotsInOrder(map).filter(({ date }) => date <= today);
  const last = order.at(-1);
  if (!last) return [];
  const around = [...map.events.values()]
    .filter(({ date }) => date <= today)
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .flatMap((event): AroundEvent[] => {
      // On the day itself a snapshot shows how it looked after.
      const before = order.findLast(({ date }) => date < event.date);
      const after = order.find(({ date }) => date >= event.date);
      return before ? [{ event, before: before.id, after: after?.id ?? 'now' }] : [];
    });
  return around.length > 0 ? around : [{ event: null, before: last.id, after: 'now' }];
};
