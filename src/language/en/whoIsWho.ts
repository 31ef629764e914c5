import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { whoIsWho as nl } from '../nl/whoIsWho.ts';

const names = (all: readonly string[]) => listed(all, 'en');

export const whoIsWho: typeof nl = {
  heading: 'Who is who',
  recognised: (recognised, of) => `${recognised} of ${of} ${of === 1 ? 'actor' : 'actors'} from Before recognised in After.`,
  allSame: 'Both have the same actors. There is nothing for you to say here.',
  oneEmpty: 'Before or After has nobody on it. There is nothing for you to say here.',
  how: 'The comparison follows what you say here. You can always undo it.',
  searching: 'Looking for who is who…',
  failed: 'The program could not find out who is who. Your map has not changed.',
  tryAgain: 'Try again',

  sameNames: (count) =>
    count === 1
      ? 'One actor with the same name is taken to be the same.'
      : `${capitalised(inLetters(count, 'en'))} actors with the same name are taken to be the same.`,
  notSameNames: 'Not after all',
  namesApart: (count) =>
    count === 1
      ? 'One actor with the same name counts as different.'
      : `${capitalised(inLetters(count, 'en'))} actors with the same name count as different.`,
  sameNamesAgain: 'The same after all',
  lookAtNames: (count) => (count === 1 ? 'Look at it' : `Look at these ${count}`),

  unsure: 'We are not sure of these',
  nothingUnsure: 'There is nothing in doubt.',
  before: 'Before',
  after: 'After',
  confirm: 'Right',
  confirmWho: (before, after) => `Right: ${before} and ${after} are the same`,
  deny: 'Not the same',
  denyWho: (before, after) => `Not the same: ${before} and ${after}`,
  other: 'Other…',
  otherWho: (name) => `Other… Who goes with ${name}?`,
  becomes: 'becomes',

  alone: 'Without a counterpart',
  aloneBefore: (count) => `Only in Before (${count})`,
  aloneAfter: (count) => `Only in After (${count})`,
  nobodyAlone: 'Everybody has a counterpart.',
  saidNobody: 'you said: nobody',
  choose: 'Choose who this is',
  chooseFor: (name) => `Choose who this is: ${name}`,
  chooseAfter: (name) => `Who in After goes with ${name}?`,
  chooseBefore: (name) => `Who in Before goes with ${name}?`,
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
  takeBackWho: (name) => `Take back what you said about ${name}`,
  isWho: (before, after) => `${names([...before, ...after])} are the same`,

  done: {
    matched: (before, after) => `${names([...before, ...after])} are the same.`,
    denied: (before, after) => `${before} and ${after} are not the same.`,
    takenBack: (who) => `Taken back what you said about ${names(who)}.`,
  },
};
