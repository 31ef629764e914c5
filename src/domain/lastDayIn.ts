import type { ActorMap } from './actorMap.ts';
import type { IsoDate } from './identifiers.ts';

/** The last day that what is drawn on a map is dated, by its roles; null when nothing on it bears a date. */
export const lastDayIn = ({ actors }: Pick<ActorMap, 'actors'>): IsoDate | null => {
  let last: IsoDate | null = null;
  for (const { roles } of actors.values())
    for (const { date } of Object.values(roles)) if (last === null || date > last) last = date;
  return last;
};
