import type { Role } from '../role.ts';
import type { Need } from './programme.ts';

/**
 * The programmes that come with the program, by the codes that `language` has words for: so they follow the language of the screen until somebody
 * changes one. `workshop` is the workshop's own; in `groups` people lay their maps together in fours before the whole room does.
 */
export const BUILT_IN = {
  workshop: [
    { step: 'explain', minutes: 5, questions: ['issue'] },
    { step: 'alone', minutes: 10, questions: ['actors', 'poles', 'links', 'movers'] },
    { step: 'exchange', minutes: 5, questions: ['other'] },
    { step: 'plenary', minutes: 5, questions: ['together'] },
  ],
  groups: [
    { step: 'explain', minutes: 5, questions: ['issue'] },
    { step: 'alone', minutes: 10, questions: ['actors', 'poles', 'links', 'movers'] },
    { step: 'inFours', minutes: 15, questions: ['one'] },
    { step: 'plenary', minutes: 10, questions: ['together'] },
  ],
} as const satisfies Readonly<Record<string, readonly BuiltInStep[]>>;

export type BuiltIn = keyof typeof BUILT_IN;
export const BUILT_IN_NAMES = Object.keys(BUILT_IN) as readonly BuiltIn[];

export interface BuiltInStep {
  readonly step: StepCode;
  readonly minutes: number;
  readonly questions: readonly QuestionCode[];
}
export type StepCode = 'explain' | 'alone' | 'exchange' | 'inFours' | 'plenary';

/** What each question needs of the screen. */
export const QUESTIONS = {
  issue: { needs: 'nothing', roles: [] },
  actors: { needs: 'draw', roles: [] },
  poles: { needs: 'tag', roles: ['pusher', 'follower'] },
  links: { needs: 'tag', roles: ['link'] },
  movers: { needs: 'tag', roles: ['mover'] },
  other: { needs: 'exchange', roles: [] },
  one: { needs: 'joint', roles: [] },
  together: { needs: 'joint', roles: [] },
} as const satisfies Readonly<Record<string, { readonly needs: Need; readonly roles: readonly Role[] }>>;
export type QuestionCode = keyof typeof QUESTIONS;

/** What a programme is without its words. */
export interface ProgrammeShape {
  readonly steps: readonly {
    readonly minutes: number;
    readonly questions: readonly { readonly needs: Need; readonly roles: readonly Role[] }[];
  }[];
}
export const shapeOf = (builtIn: BuiltIn): ProgrammeShape => ({
  steps: BUILT_IN[builtIn].map(({ minutes, questions }) => ({ minutes, questions: questions.map((code) => QUESTIONS[code]) })),
});
