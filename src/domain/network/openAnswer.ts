import { AGE_GROUPS, BACKGROUNDS, POSITIONS } from '../keyFigure.ts';

/** What can be asked for of key figures beside what was answered: that nobody knows. */
export const OPEN_POSITIONS = [...POSITIONS, 'unknown'] as const;
export const OPEN_BACKGROUNDS = [...BACKGROUNDS, 'unknown'] as const;
export const OPEN_AGE_GROUPS = [...AGE_GROUPS, 'unknown'] as const;
export const OPEN_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type OpenAnswer = (typeof OPEN_ANSWERS)[number];

export const openAnswer = (answer: boolean | null): OpenAnswer => (answer === null ? 'unknown' : answer ? 'yes' : 'no');
