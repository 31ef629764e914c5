import type { IsoDate } from '../identifiers.ts';
import type { Phase } from '../networkAgreements.ts';
import { showsNothing } from '../tidyText.ts';

/** The hoofdvragen about a network of key figures, in the order in which they are asked. */
export const KEY_QUESTIONS = {
  preparation: [
    'why',
    'issues',
    'municipalRole',
    'owner',
    'support',
    'existing',
    'size',
    'means',
    'inReturn',
    'safety',
    'privacy',
  ],
  recruitment: [
    'kinds',
    'formalAndInformal',
    'neighbourhoods',
    'ageGroups',
    'backgrounds',
    'finding',
    'asking',
    'agreeing',
    'refusing',
  ],
  practice: ['tasks', 'contact', 'meeting', 'signals', 'incident', 'burden', 'appreciation', 'leaving', 'evaluation'],
} as const satisfies Readonly<Record<Phase, readonly string[]>>;
export type KeyQuestionId = (typeof KEY_QUESTIONS)[Phase][number];
export const KEY_QUESTION_IDS: readonly KeyQuestionId[] = Object.values(KEY_QUESTIONS).flat();

/** What the municipality answers to one of them. As long as nothing is said of it there is none. */
export interface KeyAnswer {
  readonly id: KeyQuestionId;
  readonly text: string;
  /** Who sees to it, by function; empty when that is not said. */
  readonly by: string;
  /** When it is to be done, or looked at again. */
  readonly when: IsoDate | null;
}

type Answers = ReadonlyMap<KeyQuestionId, KeyAnswer>;

/** Who and when alone are no answer yet. */
export const isAnswered = (answers: Answers, id: KeyQuestionId): boolean => !showsNothing(answers.get(id)?.text ?? '');

/** Those that were answered. Also of a map whose texts are hidden later on: that something was said is no secret. */
export const answeredQuestions = (answers: Answers): ReadonlySet<KeyQuestionId> =>
  new Set(KEY_QUESTION_IDS.filter((id) => isAnswered(answers, id)));
