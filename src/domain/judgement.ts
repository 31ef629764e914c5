import type { IsoDate, JudgementId } from './identifiers.ts';

/** What people decided about a suggestion: kept with the map, shown, and to be taken back. */
export interface Judgement {
  /** The suggestion's own key (`judgementId`), so that the same suggestion finds it again. */
  readonly id: JudgementId;
  readonly verdict: 'dismissed' | 'later';
  /** Why; may be empty for "later". */
  readonly reason: string;
  readonly date: IsoDate;
}

/** The kinds of suggestions that can be judged. */
export const SUGGESTION_KINDS = [
  'possibleLink',
  'tagDifference',
  'cutPoint',
  'linkWorthMaking',
  'forgottenTie',
  'candidate',
  'attention',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** One key for one suggestion, whichever way round its subjects are named. */
export const judgementId = (kind: SuggestionKind, subjects: readonly string[]): JudgementId =>
  [kind, ...[...subjects].sort()].join(':') as JudgementId;
