import type { ActorMap } from './actorMap.ts';
import type { Share } from './quantities.ts';
import type { Snapshot } from './snapshot.ts';
import type { TriggerEvent } from './triggerEvent.ts';

/** Snapshots and events on one line, oldest first. `at` runs from 0 (the first) to 1 (the last). */
export type TimeLineItem =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot; readonly at: Share }
  | { readonly kind: 'event'; readonly event: TriggerEvent; readonly at: Share };

/**
 * In order of their day; on one day what happened comes before how it looked, and snapshots in the order in which they
 * were taken. Places are half by date and half by turn, so that two on one day stand apart and sixty stay readable:
 * neighbours are never nearer than 1 / (2 × (number − 1)).
 */
export const timeLineOf = ({ snapshots, events }: Pick<ActorMap, 'snapshots' | 'events'>): TimeLineItem[] => {
  const items = [
    ...[...events.values()].map((event) => ({ kind: 'event' as const, event, day: event.date, key: event.name })),
    ...snapshotsInOrder({ snapshots }).map((snapshot) => ({
      kind: 'snapshot' as const,
      snapshot,
      day: snapshot.date,
      key: snapshot.takenAt,
    })),
  ].sort((a, b) => compare(a.day, b.day) || compare(a.kind, b.kind) || compare(a.key, b.key));
  const [first, last] = [timeOf(items[0]?.day), timeOf(items.at(-1)?.day)];
  return items.map(({ day, key: _, ...item }, turn) => {
    const byTurn = items.length > 1 ? turn / (items.length - 1) : 0;
    const byDate = last > first ? (timeOf(day) - first) / (last - first) : byTurn;
    return { ...item, at: ((byTurn + byDate) / 2) as Share };
  });
};

/** Snapshots alone, in the order of the line. */
export const snapshotsInOrder = ({ snapshots }: Pick<ActorMap, 'snapshots'>): Snapshot[] =>
  [...snapshots.values()].filter(isMoment).sort((a, b) => compare(a.date, b.date) || compare(a.takenAt, b.takenAt));

/** Maps that others brought in show no moment of this one. */
const isMoment = ({ contribution }: Snapshot): boolean => contribution === undefined;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const timeOf = (day: string | undefined): number => (day === undefined ? 0 : Date.parse(day));
