import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { presentation as nl } from '../nl/presentation.ts';

/** As a sentence begins with it. */
const actors = (count: number): string => (count === 1 ? 'One actor' : `${capitalised(inLetters(count, 'en'))} actors`);
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const ROLES: (typeof nl)['role'] = {
  pusher: { title: 'Pushers', sentence: (count) => `${actors(count)} ${verb(count, 'takes', 'take')} a clear position.` },
  follower: { title: 'Followers', sentence: (count) => `${actors(count)} ${verb(count, 'joins', 'join')} a position.` },
  link: { title: 'Links', sentence: (count) => `${actors(count)} can open a door to others.` },
  mover: { title: 'Moving the issue on', sentence: (count) => `${actors(count)} can move the issue on.` },
  silentMiddle: {
    title: 'Silent middle',
    sentence: (count) => `${actors(count)} ${verb(count, 'takes no side and is', 'take no side and are')} hardly heard.`,
  },
  bridgeBuilder: {
    title: 'Bridge builders',
    sentence: (count) => `${actors(count)} ${verb(count, 'tries', 'try')} to bring the camps together.`,
  },
  scapegoat: {
    title: 'Scapegoat',
    sentence: (count) => `The sides put the blame on ${count === 1 ? 'somebody else' : `${inLetters(count, 'en')} others`}.`,
  },
};

export const presentation: typeof nl = {
  heading: 'Present',
  open: 'Present',
  close: 'Stop',
  previous: 'Previous',
  next: 'Next',
  step: (at, of) => `${at} of ${of}`,
  announced: (at, of, what) => `${at} of ${of}: ${what}`,
  parts: { together: 'Together', map: 'Whole map', roles: 'Roles', camps: 'Camps', answers: 'Insight', timeLine: 'Timeline' },
  partsLabel: 'Parts',
  part: (name, slides) => `${name}, ${counted(slides, 'slide', 'slides')}`,
  overview: 'Overview',
  legend: 'Legend',
  counts: (actors, relations) => `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}`,
  count: (count) => counted(count, 'actor', 'actors'),
  stand: (day) => `As it was on ${day}`,
  photoOf: (day) => `Snapshot of ${day}`,
  role: ROLES,
  roleNote: 'A role belongs to this situation, not to a person.',
  camp: (count) => `${actors(count)} ${verb(count, 'stands', 'stand')} on this side.`,
  noCamp: 'No camp',
  noCampSentence: (count) => `${actors(count)} ${verb(count, 'takes', 'take')} no side.`,
  areas: (names) => capitalised(`${listed(names, 'en', 4)}.`),
  alt: (title, shown) => `Map, highlighted: ${title}. ${shown}`,
  altWhole: (actors, relations) =>
    `Map with ${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}.`,
  lit: (names) => `To be seen: ${listed(names, 'en', 8)}.`,
  unblank: 'Show the screen again',
  nothing: 'Nothing to present yet',
  nothingHint: 'Nobody is on the map yet. First draw who belongs to the issue.',
  lookingAtMap: 'Looking at the map…',
  now: 'Now',
  first: 'The first snapshot. With each next one you see what changed since.',
  empty: 'Nobody is on this snapshot yet.',
  since: (name) => `Since “${name}”`,
  thinking: 'Comparing…',
  failed: 'The maps could not be compared. Nothing in them has changed.',
  more: (count) => (count === 1 ? 'And one more change.' : `And ${count} more changes.`),
  expected: 'expected',
};
