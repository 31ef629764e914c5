import type { compare as nl } from '../nl/compare.ts';

export const compare: typeof nl = {
  heading: 'Compare',
  parts: 'Parts of Compare',
  part: {
    timeLine: 'Timeline',
    words: 'What changed',
    figures: 'What it did',
    overTime: 'Over time',
    whoIsWho: 'Who is who',
  },
  moments: 'Two moments',
  before: 'Before',
  after: 'After',
  now: 'Now',
  earlier: 'Earlier two moments',
  later: 'Later two moments',
  happened: (events) => `Happened in between: ${events}.`,
  sameTwice: 'Before and After are the same snapshot now. Choose another one to compare.',
  turned: 'Before is later than After here: you are looking back in time.',
  alsoHappened: (events) => `Also happened in that time: ${events}.`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  otherPhotos: 'Other snapshots',
  momentName: (name, day) => `${name} (${day})`,
  needsSnapshot: 'This needs a snapshot. Take one under Timeline. You can compare as soon as the map changes after that.',
};
