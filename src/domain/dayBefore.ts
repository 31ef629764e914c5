import type { IsoDate } from './identifiers.ts';

/** The day before a day of the calendar. */
export const dayBefore = (day: IsoDate): IsoDate => {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10) as IsoDate;
};
