import type { ActorKind } from '../../domain/actorKind.ts';
import type { presentation as nl } from '../nl/presentation.ts';

const KINDS: Record<ActorKind, string> = { person: 'Person', group: 'Group', organisation: 'Organisation' };

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
  failed: 'Comparing did not work.',
  more: (count) => (count === 1 ? 'And one more change.' : `And ${count} more changes.`),
  expected: 'expected',
  hidden: (kind, number) => `${KINDS[kind]} ${number}`,
  showNames: 'Show names',
  namesOff: 'Numbers stand in place of names, the same on every snapshot.',
  namesOn: 'Everybody in the room now sees the real names.',
};
