import type { ActorMap } from '../domain/actorMap.ts';
import { snapshotsInOrder } from '../domain/timeLine.ts';
import type { ChosenMoments, MomentKey } from './compareDesk.ts';

export type MomentRole = 'before' | 'after';

/**
 * The two moments once this one is chosen as before or after. What was pointed at always becomes what was asked; the other
 * gives way where it would come out on the wrong side in time: *after* to now, *before* to the snapshot just earlier. Now
 * is never before; choosing it so changes nothing.
 */
export const withMoment = (
  map: Pick<ActorMap, 'snapshots' | 'events'>,
  chosen: ChosenMoments,
  role: MomentRole,
  moment: MomentKey,
): ChosenMoments => {
  const order = snapshotsInOrder(map).map(({ id }) => id);
  const turn = (key: MomentKey) => (key === 'now' ? order.length : order.indexOf(key));
  if (role === 'before') {
    if (moment === 'now') return chosen;
    return { before: moment, after: turn(chosen.after) > turn(moment) ? chosen.after : 'now' };
  }
  const isEarlier = chosen.before !== null && turn(chosen.before) < turn(moment);
  return { before: isEarlier ? chosen.before : (order[turn(moment) - 1] ?? chosen.before), after: moment };
};
