/** The four steps of the exercise. */
export const STEPS = ['draw', 'interpret', 'insight', 'compare'] as const;
export type Step = (typeof STEPS)[number];

/** On a snapshot nothing is drawn, and it is compared from the map that it is of. */
export const FROZEN_STEPS: readonly Step[] = ['interpret', 'insight'];
