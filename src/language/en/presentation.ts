import type { presentation as nl } from '../nl/presentation.ts';

export const presentation: typeof nl = {
  heading: 'Present',
  open: 'Present',
  close: 'Stop',
  previous: 'Previous',
  next: 'Next',
  step: (at, of) => `${at} of ${of}`,
  announced: (at, of, title) => `${at} of ${of}: ${title}`,
  now: 'Now',
  first: 'The first snapshot. With each next one you see what changed since.',
  empty: 'Nobody is on this snapshot yet.',
  since: (name) => `Since “${name}”`,
  thinking: 'Comparing…',
  failed: 'The maps could not be compared. Nothing in them has changed.',
  more: (count) => (count === 1 ? 'And one more change.' : `And ${count} more changes.`),
  expected: 'expected',
};
