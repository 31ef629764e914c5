import type { IsoDate } from './identifiers.ts';
import { monthsFrom } from './monthsFrom.ts';

/** How many whole months lie between two days, as `monthsFrom` counts them; less than nothing when the second comes first. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const most = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return monthsFrom(from, most) > to ? most - 1 : most;
};

/** How many days lie between two days. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
const DAY_MS = 86_400_000;
