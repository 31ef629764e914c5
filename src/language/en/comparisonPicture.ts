import type { comparisonPicture as nl } from '../nl/comparisonPicture.ts';

export const comparisonPicture: typeof nl = {
  heading: 'Picture of the comparison',
};
