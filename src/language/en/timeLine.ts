import type { timeLine as nl } from '../nl/timeLine.ts';

export const timeLine: typeof nl = {
  heading: 'Time line',
  copyKept: 'The copy is among your maps.',
};
