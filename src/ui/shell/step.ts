/** The four steps of the exercise. */
export const STEPS = ['draw', 'interpret', 'insight', 'compare'] as const;
export type Step = (typeof STEPS)[number];
