import type { presentation as nl } from '../nl/presentation.ts';

export const presentation: typeof nl = {
  heading: 'Present',
};
