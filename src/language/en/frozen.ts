import type { frozen as nl } from '../nl/frozen.ts';

export const frozen: typeof nl = {
  heading: 'Snapshot',
};
