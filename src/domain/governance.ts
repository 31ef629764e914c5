import type { IsoDate } from './identifiers.ts';

export const INFORMED = ['yes', 'partly', 'no'] as const;
export type SubjectsInformed = (typeof INFORMED)[number];

/** Who answers for a map, what it is for and until when it is kept. */
export interface Governance {
  readonly owner: string;
  readonly purpose: string;
  readonly legalBasis: string;
  /** Whether the people on the map know of it; `null` while nobody answered. */
  readonly subjectsInformed: SubjectsInformed | null;
  /** The day after which the program asks whether the map may go. */
  readonly endDate: IsoDate;
}

/** Names of persons are in order once purpose, basis and "do they know" are answered. */
export const mayHoldNames = (governance: Governance): boolean =>
  governance.purpose.trim() !== '' && governance.legalBasis.trim() !== '' && governance.subjectsInformed !== null;

export const hasEnded = (governance: Governance, today: IsoDate): boolean => today > governance.endDate;

/** The same day of the month six months on, or the last day of that month when it is shorter. */
export const sixMonthsAfter = (day: IsoDate): IsoDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, lastOfMonth))).toISOString().slice(0, 10) as IsoDate;
};
