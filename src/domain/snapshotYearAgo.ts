import type { ActorMap } from './actorMap.ts';
import type { IsoDate } from './identifiers.ts';
import { monthsFrom } from './monthsFrom.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotsInOrder } from './timeLine.ts';

/** Of the snapshots before a day the one nearest to a year before it; of two that are as near the later. */
export const snapshotYearAgo = (map: Pick<ActorMap, 'snapshots' | 'events'>, day: IsoDate): Snapshot | null => {
  const yearAgo = Date.parse(monthsFrom(day, -12));
  const away = ({ date }: Snapshot) => Math.abs(Date.parse(date) - yearAgo);
  return snapshotsInOrder(map)
    .filter(({ date }) => date < day)
    .reduce<Snapshot | null>((nearest, one) => (nearest && away(nearest) < away(one) ? nearest : one), null);
};
