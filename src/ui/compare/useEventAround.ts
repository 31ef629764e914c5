import { useMemo } from 'react';
import { eventsWithBefore } from '../../domain/aroundEvent.ts';
import type { TriggerEvent } from '../../domain/triggerEvent.ts';
import type { ChosenMoments } from '../../workspace/compareDesk.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The event that the comparison is about, and those before and after it that can be compared too. */
export interface EventAround {
  readonly event: TriggerEvent | null;
  readonly earlier: ChosenMoments | null;
  readonly later: ChosenMoments | null;
}

/** The event that the two moments were chosen for, else one of which they are the nearest; none where neither is so. */
export const useEventAround = (): EventAround => {
  const { compare, today } = useDesk();
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const { before, after, around } = useObserved(compare.maps);
  return useMemo(() => {
    const all = eventsWithBefore({ snapshots, events }, today());
    const chosen = around ? events.get(around) : undefined;
    const [was, is] = [before && snapshots.get(before)?.date, after === 'now' ? today() : snapshots.get(after)?.date];
    // Its day may have been changed since.
    const liesBetween = chosen && was && is && was <= chosen.date && chosen.date <= is;
    const event = (liesBetween ? chosen : all.find((one) => one.before === before && one.after === after)?.event) ?? null;
    if (!event) return { event, earlier: null, later: null };
    const at = all.findIndex((one) => one.event.id === event.id);
    const momentsOf = (one: (typeof all)[number] | undefined): ChosenMoments | null =>
      one ? { before: one.before, after: one.after, around: one.event.id } : null;
    const earlier = at < 0 ? all.find((one) => one.event.date < event.date) : all[at + 1];
    const later = at < 0 ? all.findLast((one) => one.event.date > event.date) : all[at - 1];
    return { event, earlier: momentsOf(earlier), later: momentsOf(later) };
  }, [snapshots, events, before, after, around, today]);
};
