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
 * The events that have a snapshot before them, each with the nearest moments on both sides: first those with a snapshot after them, then
 * those that only the map of now comes after, the latest first among both. Events of days to come are left out. Without any such event
 * the last snapshot and now; nothing without a snapshot.
 */
export const aroundEvents = (map: Pick<ActorMap, 'snapshots' | 'events'>, today: IsoDate): AroundEvent[] => {
  const order = snapshotsInOrder(map).filter(({ date }) => date <= today);
  const last = order.at(-1);
  if (!last) return [];
  const around = [...map.events.values()]
    .filter(({ date }) => date <= today)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .flatMap((event): AroundEvent[] => {
      // On the day itself a snapshot shows how it looked after.
      const before = order.findLast(({ date }) => date < event.date);
      const after = order.find(({ date }) => date >= event.date);
      return before ? [{ event, before: before.id, after: after?.id ?? 'now' }] : [];
    });
  if (around.length === 0) return [{ event: null, before: last.id, after: 'now' }];
  return [...around.filter(({ after }) => after !== 'now'), ...around.filter(({ after }) => after === 'now')];
};
