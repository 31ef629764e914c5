import type { comparisonParts as nl } from '../nl/comparisonParts.ts';

export const comparisonParts: typeof nl = {
  heading: 'In words',
};
