import { dayBefore } from '../../../domain/dayBefore.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import type { Language } from '../../../language/language.ts';
import type { ProposedDay } from './AskedDay.tsx';

/** Of a drawing that was last changed on another day, or is to show how it was before an event, the day is for people to say. */
export const proposedDays = (
  { today, drawnOn, beforeEvent = null }: { today: IsoDate; drawnOn: IsoDate; beforeEvent?: TriggerEvent | null },
  why: Language['timeLine']['whyDay'],
): readonly ProposedDay[] => {
  const drawn = { day: drawnOn, why: why.mapChanged };
  if (!beforeEvent || beforeEvent.date > today) return drawnOn < today ? [drawn, { day: today, why: why.today }] : [];
  return [
    ...(drawnOn < beforeEvent.date ? [drawn] : []),
    { day: dayBefore(beforeEvent.date), why: why.dayBefore(beforeEvent.name) },
  ];
};
