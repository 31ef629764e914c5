import type { ActorMap } from './actorMap.ts';
import type { IsoDate, SnapshotId } from './identifiers.ts';
import { snapshotsInOrder } from './timeLine.ts';
import type { TriggerEvent } from './triggerEvent.ts';

/** What there is on either side of one event. */
export interface SidesOfEvent {
  /** The last snapshot from before its day. */
  readonly before: SnapshotId | null;
  /** The first since its day, else now; null as long as it has yet to happen. */
  readonly after: SnapshotId | 'now' | null;
  /** The first of the day itself, which may show how it was before as well. */
  readonly onDay: SnapshotId | null;
}

/** On the day of an event itself a snapshot shows how it looked after. Snapshots of days to come are left out. */
export const sidesOf = (
  map: Pick<ActorMap, 'snapshots'>,
  { date: day }: Pick<TriggerEvent, 'date'>,
  today: IsoDate,
): SidesOfEvent => {
  const order = snapshotsInOrder(map).filter(({ date }) => date <= today);
  return {
    before: order.findLast(({ date }) => date < day)?.id ?? null,
    after: day > today ? null : (order.find(({ date }) => date >= day)?.id ?? 'now'),
    onDay: order.find(({ date }) => date === day)?.id ?? null,
  };
};

/** The events that happened and have a snapshot from before, the latest first, each with the nearest moments on both sides. */
export const eventsWithBefore = (map: Pick<ActorMap, 'snapshots' | 'events'>, today: IsoDate): HappenedAround[] =>
  [...map.events.values()]
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .flatMap((event) => {
      const { before, after } = sidesOf(map, event, today);
      return before && after ? [{ event, before, after }] : [];
    });
type HappenedAround = AroundEvent & { readonly event: TriggerEvent };

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
  const last = snapshotsInOrder(map).findLast(({ date }) => date <= today);
  if (!last) return [];
  const around = eventsWithBefore(map, today);
  if (around.length === 0) return [{ event: null, before: last.id, after: 'now' }];
  return [...around.filter(({ after }) => after !== 'now'), ...around.filter(({ after }) => after === 'now')];
};
