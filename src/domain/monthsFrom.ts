import type { IsoDate } from './identifiers.ts';

/** The same day of the month so many months on, or back; the last day of that month when it is shorter. */
export const monthsFrom = (day: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10) as IsoDate;
};
