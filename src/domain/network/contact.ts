import type { IsoDate } from '../identifiers.ts';
import { type KeyFigure, statusSince } from '../keyFigure.ts';
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
export const MOST_MONTHS = 1_200;

/** The one rule of what is too long: so many months from a day were agreed, and the last day of these is behind us. On that day itself one is in time. */
export const isBeyond = (since: IsoDate, months: number, today: IsoDate): boolean =>
  monthsFrom(since, Math.min(months, MOST_MONTHS)) < today;

/** In how many months at most one is to speak with this person: what was agreed with them, else for all; null is not agreed. It holds while somebody is active. */
const contactWithin = ({ status, contactEvery }: KeyFigure, forAll: Agreed): number | null =>
  status === 'active' ? (contactEvery ?? forAll.contactEvery) : null;
type Agreed = Pick<NetworkAgreements, 'contactEvery'>;

/** From when on the time runs in which one is to speak with somebody, and in how many months. */
export interface ContactTerm {
  /** The last talk since they are active, or else the day on which they became so; nothing where neither was written down. */
  readonly from: 'contact' | 'active';
  readonly since: IsoDate | null;
  readonly agreed: number;
}
/** The time in which one is to speak with somebody; nothing where none was agreed, and for who is not active: away, one is left in peace. */
export const contactTerm = (keyFigure: KeyFigure, forAll: Agreed, today: IsoDate): ContactTerm | null => {
  const agreed = contactWithin(keyFigure, forAll);
  if (agreed === null) return null;
  const [since, spoken] = [statusSince(keyFigure), spokenBy(keyFigure, today)];
  // A talk of before somebody became active was about something else.
  const isSpoken = spoken !== null && spoken >= (since ?? spoken);
  return { from: isSpoken ? 'contact' : 'active', since: isSpoken ? spoken : since, agreed: Math.min(agreed, MOST_MONTHS) };
};

/** The one rule of who was not spoken to for longer than was agreed, wherever that is said: in a list, by a filter, a colour or a cell. */
export const isSilentForTooLong = (keyFigure: KeyFigure, forAll: Agreed, today: IsoDate): boolean => {
  const term = contactTerm(keyFigure, forAll, today);
  return term !== null && term.since !== null && isBeyond(term.since, term.agreed, today);
};
