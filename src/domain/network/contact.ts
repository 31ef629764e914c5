import type { IsoDate } from '../identifiers.ts';
import { isInNetwork, type KeyFigure } from '../keyFigure.ts';
import { monthsFrom } from '../monthsFrom.ts';
import type { NetworkAgreements } from '../networkAgreements.ts';

/** How long ago somebody was spoken to. Days are of the calendar, months whole. */

/** The day on which somebody was last spoken to; a talk on a day to come was not held yet. */
export const spokenBy = ({ lastContact }: Pick<KeyFigure, 'lastContact'>, today: IsoDate): IsoDate | null =>
  lastContact !== null && lastContact <= today ? lastContact : null;

/** Whether so many months or more went by without contact; whoever was never spoken to is silent for any time. */
export const isSilentFor = (keyFigure: KeyFigure, months: number, today: IsoDate): boolean => {
  const spoken = spokenBy(keyFigure, today);
  return spoken === null || monthsFrom(spoken, months) <= today;
};

/** A hundred years: from a day and more than that no day of the calendar follows. */
const MOST_MONTHS = 1_200;

/** The one rule of what is too long: so many months from a day were agreed, and the last day of these is behind us. On that day itself one is in time. */
export const isBeyond = (since: IsoDate, months: number, today: IsoDate): boolean =>
  monthsFrom(since, Math.min(months, MOST_MONTHS)) < today;

/** In how many months at most one is to speak with this person: what was agreed with them, else for all; null is not agreed. */
export const contactWithin = ({ contactEvery }: KeyFigure, agreements: NetworkAgreements): number | null =>
  contactEvery ?? agreements.contactEvery;

/** Whether somebody who takes part was not spoken to for longer than was agreed. */
export const isSilentForTooLong = (keyFigure: KeyFigure, agreements: NetworkAgreements, today: IsoDate): boolean => {
  const months = contactWithin(keyFigure, agreements);
  const spoken = spokenBy(keyFigure, today);
  return months !== null && isInNetwork(keyFigure) && (spoken === null || isBeyond(spoken, months, today));
};
