import type { IsoDate } from './identifiers.ts';
import { monthsFrom } from './monthsFrom.ts';

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
  /** How often that was put off since, and on which day last; another end date begins anew. */
  readonly putOff?: PutOff | undefined;
}

export interface PutOff {
  readonly times: number;
  readonly on: IsoDate;
}

/** What is asked of whoever keeps a map. */
export const QUESTIONS = ['owner', 'purpose', 'legalBasis', 'subjectsInformed'] as const;
export type MapQuestion = (typeof QUESTIONS)[number];

/** What nobody answered yet. */
export const unanswered = (governance: Governance): MapQuestion[] =>
  QUESTIONS.filter((question) => (governance[question] ?? '').trim() === '');

/** Of these every map is asked, whether or not it names persons. */
export const unansweredOfAny = (governance: Governance): ('owner' | 'purpose')[] =>
  (['owner', 'purpose'] as const).filter((question) => governance[question].trim() === '');

/** People are named who do not know of the map, or not all of them: said until they do. */
export const stillUninformed = ({ subjectsInformed }: Governance, named: number): 'no' | 'partly' | null =>
  named > 0 && subjectsInformed !== 'yes' ? subjectsInformed : null;

export const hasEnded = (governance: Pick<Governance, 'endDate'>, today: IsoDate): boolean => today > governance.endDate;

/** Whether it is to be asked today if the map may go: once on each day after the end date. */
export const isToBeDecided = (governance: Governance, today: IsoDate): boolean =>
  hasEnded(governance, today) && governance.putOff?.on !== today;

/** Once more: what is put off twice on one day counts once. */
export const putOffOn = ({ putOff }: Governance, today: IsoDate): PutOff =>
  putOff?.on === today ? putOff : { times: (putOff?.times ?? 0) + 1, on: today };

/** Until when a map is kept unless somebody says otherwise. */
export const sixMonthsAfter = (day: IsoDate): IsoDate => monthsFrom(day, 6);
