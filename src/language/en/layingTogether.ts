import { counted, inLetters } from '../grammar.ts';
import type { layingTogether as dutch } from '../nl/layingTogether.ts';

const maps = (count: number) => counted(count, 'map', 'maps');

const HIDDEN: typeof dutch.row.hidden = {
  persons: 'Persons have a number: they do not count together.',
  everybody: 'Everybody has a number: nobody counts together.',
};

export const layingTogether: typeof dutch = {
  heading: 'Merge maps',
  addMaps: 'Add maps',
  intro:
    'Lay two to thirty maps on top of each other. Each map stays whole and can be taken out again later. Nothing is kept yet.',
  introMore: 'Each map that you add counts in the joint map and can be taken out again later. Nothing has changed yet.',
  numbered: (number) => `Map ${number}`,
  titleOf: (title) => (title === '' ? 'Joint map' : `Joint map: ${title}`),
  from: {
    choose: 'Choose files',
    more: 'Choose more files',
    drop: 'or drop them here; each file is one map',
    here: 'From this device',
    nothingHere: 'There are no other maps on this device.',
    counts: (actors) => counted(actors, 'actor', 'actors'),
  },
  list: 'These maps come together',
  listMore: 'These maps come in',
  nothingYet: 'No map chosen yet.',
  reading: 'Reading…',
  closed: 'This file is closed with a passphrase.',
  row: {
    label: (source) => `What is “${source}” called here?`,
    hidden: HIDDEN,
    takesPart: (source) => `“${source}” takes part`,
    takeAway: (source) => `Remove “${source}”`,
    holds: (actors, relations) => `${counted(actors, 'actor', 'actors')}, ${counted(relations, 'relation', 'relations')}`,
  },
  stands: {
    new: null,
    empty: () => 'Nobody is on this map. It does not take part.',
    itself: () => 'This is the joint map itself. It does not take part again.',
    twice: (of) => `This map is there already, as “${of}”. It counts once.`,
    sameDrawing: (of) => `This shows exactly the same as “${of}”. If it is somebody else’s map, tick it.`,
    otherState: (of) => `This is “${of}” at another moment.`,
  },
  state: {
    legend: (source) => `What do you do with “${source}”?`,
    replace: 'This one instead of the other',
    both: 'Let both count',
  },
  refused: {
    unreadable: 'Cannot be read from the disk. Was the file moved or removed? Choose it again.',
    failed: 'The file could not be read.',
    gone: 'This map is not on this device any more.',
  },
  notRead: (count) =>
    count === 1
      ? 'One map cannot take part; why is said below. The others can go on.'
      : `${inLetters(count, 'en').replace(/^./, (first) => first.toUpperCase())} maps cannot take part; why is said below. The others can go on.`,
  about: 'About the joint map',
  submit: 'Merge maps',
  submitMore: 'Add maps',
  submitting: 'Merging…',
  plan: {
    tooFew: 'Choose at least two maps.',
    tooFewMore: 'Choose at least one map.',
    thinking: 'Working out who is who…',
    failed: 'Who is who could not be worked out. Remove a map and add it again.',
    becomes: (all, actors, shared) =>
      `${maps(all)} become one map with ${counted(actors, 'actor', 'actors')}. ${
        shared === 0 ? 'Nobody is on more than one map.' : `${counted(shared, 'is', 'are')} on more than one map.`
      }`,
    asked: (count) =>
      count === 0
        ? 'Who is who is clear everywhere.'
        : `About ${count === 1 ? 'one pair' : `${count} pairs`} the program asks afterwards whether they are the same.`,
  },
  tooMany: (most) => `There is room for ${most} maps. Remove a few.`,
};
