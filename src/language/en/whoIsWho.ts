import { counted, listed } from '../grammar.ts';
import type { whoIsWho as nl } from '../nl/whoIsWho.ts';

const names = (all: readonly string[]) => listed(all, 'en');

export const whoIsWho: typeof nl = {
  heading: 'Who is who',
  recognised: (recognised, of) => `${recognised} of ${of} ${of === 1 ? 'actor' : 'actors'} of Before recognised in After.`,
  allSame: 'Both hold the same actors. There is nothing to say here.',
  oneEmpty: 'Nobody is on Before or on After. Then there is nothing to say here.',
  how: 'The comparison follows what you say here. You can always undo it.',
  searching: 'Looking for who is who…',
  failed: 'Looking for who is who did not work.',
  tryAgain: 'Try again',

  sure: (count) => (count === 1 ? 'One actor has the same name in both.' : `${count} actors have the same name in both.`),
  takeAllSure: 'Accept all sure ones',
  lookFirst: (count) => (count === 1 ? 'Look at it first' : `Look at these ${count} first`),

  unsure: 'We are not sure of these',
  nothingUnsure: 'There is nothing in doubt.',
  before: 'Before',
  after: 'After',
  confirm: 'Right',
  confirmWho: (before, after) => `Right: ${before} is ${after}`,
  deny: 'Not the same',
  denyWho: (before, after) => `Not the same: ${before} and ${after}`,
  other: 'Other…',
  otherWho: (name) => `Other… Who is ${name} then?`,
  becomes: 'becomes',

  alone: 'Without a counterpart',
  aloneBefore: (count) => `Only in Before (${count})`,
  aloneAfter: (count) => `Only in After (${count})`,
  nobodyAlone: 'Everybody has a counterpart.',
  saidNobody: 'you said: nobody',
  choose: 'Choose who this is',
  chooseFor: (name) => `Choose who this is: ${name}`,
  chooseAfter: (name) => `Who in After is ${name}?`,
  chooseBefore: (name) => `Who in Before is ${name}?`,
  search: 'Find by name',
  several: 'Choose more than one when one actor is now several on the map, or the other way round.',
  nowIs: (name) => `now: ${name}`,
  alsoMore: (count) => `And ${counted(count, 'more actor', 'more actors')}. Type to find.`,
  nobodyFound: 'Nobody by that name.',
  isSame: 'This is the same',
  areSame: (count) => `These ${count} together`,
  cancel: 'Cancel',

  settled: (count) => `Sure, or said by you (${count})`,
  said: 'Said by you',
  same: 'Stayed the same',
  takeBack: 'Take back',
  takeBackWho: (name) => `Take back what you said of ${name}`,
  isWho: (before, after) => `${names(before)} is ${names(after)}`,

  done: {
    matched: (before, after) => `${names(before)} is ${names(after)}.`,
    denied: (before, after) => `${before} and ${after} are not the same.`,
    takenBack: (who) => `Nothing is said of ${names(who)} any more.`,
    allSure: (count) => `${counted(count, 'actor was', 'actors were')} accepted.`,
  },
};
