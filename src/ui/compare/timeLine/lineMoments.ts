import type { ActorMap } from '../../../domain/actorMap.ts';
import type { IsoDate, Moment, SnapshotId } from '../../../domain/identifiers.ts';
import type { Share } from '../../../domain/quantities.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import { timeLineOf } from '../../../domain/timeLine.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';

/** What stands on the line, oldest first: snapshots, events, and the map as it is now in its own place among them. */
export type LineMoment = (
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'event'; readonly event: TriggerEvent }
  | { readonly kind: 'now' }
) & {
  readonly key: string;
  readonly date: IsoDate;
  readonly at: Share;
  /** Dated after today. */
  readonly isExpected: boolean;
};

/** Records alone: no snapshot's map is put together for it. */
export const lineMoments = (map: Pick<ActorMap, 'snapshots' | 'events'>, today: IsoDate): LineMoment[] => {
  // Now stands on the line as the last snapshot of today would.
  const items = timeLineOf({ events: map.events, snapshots: new Map([...map.snapshots, [NOW, nowAsSnapshot(today)]]) });
  return items.map((item): LineMoment => {
    if (item.kind === 'event') {
      const { event, at } = item;
      return { kind: 'event', key: event.id, event, date: event.date, at, isExpected: event.date > today };
    }
    const { snapshot, at } = item;
    if (snapshot.id === NOW) return { kind: 'now', key: NOW, date: today, at, isExpected: false };
    return { kind: 'snapshot', key: snapshot.id, snapshot, date: snapshot.date, at, isExpected: snapshot.date > today };
  });
};

const NOW = 'now' as SnapshotId;
const nowAsSnapshot = (date: IsoDate): Snapshot => ({
  id: NOW,
  name: '',
  date,
  takenAt: '\uffff' as Moment,
  occasion: '',
  description: '',
  madeBy: 'program',
  base: null,
  content: {},
});
