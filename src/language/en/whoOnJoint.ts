import { counted, inLetters } from '../grammar.ts';
import type { whoOnJoint as dutch } from '../nl/whoOnJoint.ts';

export const whoOnJoint: typeof dutch = {
  heading: 'Who is who',
  parts: 'What you look at',
  part: { asked: 'Are these the same?', who: 'Who is who', maps: 'Maps brought in', camps: 'Camps' },
  partAsked: (count) => (count === 0 ? 'Are these the same?' : `Are these the same? (${count})`),

  asked: 'Are these the same?',
  toAnswer: (count) => `${inLetters(count, 'en').replace(/^./, (first) => first.toUpperCase())} still to answer.`,
  mostUseful: (count) => `The first ${inLetters(count, 'en')} count most.`,
  allAnswered: 'Everything is answered. You can always change who is who.',
  thinking: 'Working out who is who…',
  failed: 'Who is who could not be worked out. The map has not changed.',
  how: 'By key: Y for yes, N for no, L for later, T to take back, arrows for another question. You can stop at any time and go on later.',
  keys: { yes: 'y', no: 'n', later: 'l', takeBack: 't' },
  answers: { yes: 'Yes', no: 'No', later: 'Later' },
  takeBack: 'Take back the last answer',
  wasLater: 'You kept this for later.',
  ground: (ground) => {
    switch (ground.code) {
      case 'sameName':
        return 'the name is the same';
      case 'typingError':
        return `“${ground.one}” and “${ground.other}” differ by one letter`;
      case 'otherSpelling':
        return `“${ground.one}” looks like “${ground.other}”, written differently`;
      case 'shortName':
        return `“${ground.one}” and “${ground.other}” may be the same first name`;
      case 'nearWord':
        return `“${ground.one}” and “${ground.other}” often mean the same`;
      case 'initial':
        return `“${ground.one}” may be “${ground.other}”`;
      case 'firstLetters':
        return `“${ground.one}” may be short for “${ground.other}”`;
      case 'saysMore':
        return `one map also says “${ground.words}”`;
      case 'oneOfSeveral':
        return 'on one map it may be somebody else too';
      case 'sharedNeighbours':
        return `both deal with ${ground.who ?? `${inLetters(ground.shared, 'en')} of the same actors`}`;
      case 'otherKind':
        return 'the kind differs';
      case 'otherCamp':
        return 'the camp differs';
      case 'otherArea':
        return 'the neighbourhood differs';
      case 'contradicted':
        return 'your answers contradict each other here';
    }
  },

  whoIntro: 'How the actors of the maps brought in became one map. You give another name on the map itself.',
  search: 'Search by name',
  nobodyFound: 'Nobody by that name.',
  alsoMore: (count) => `And ${counted(count, 'actor', 'actors')} more. Type to search.`,
  onJoint: 'On the joint map',
  drawnAs: 'Drawn as',
  join: 'Merge with…',
  joinWith: (name) => `Merge ${name} with…`,
  chooseWho: 'Choose who this is too',
  split: 'Take apart',
  splitWho: (name, map) => `Take ${name} of ${map} apart`,
  takenOff: 'Taken off the map',
  takenOffHow: 'These actors were taken off the joint map by hand. They stay off, also when maps come in that do not show them.',
  callBack: 'Put back',
  callBackWho: (name) => `Put ${name} back`,

  showDrawers: 'Show who drew what',
  mapsIntro: 'Each map is kept as it came in. When you take one out, what only that map said goes too.',
  labelOf: (label) => `What is “${label}” called here?`,
  look: 'Look at it',
  lookAt: (label) => `Look at “${label}”`,
  takeOut: 'Take out',
  takeOutWhich: (label) => `Take out “${label}”`,
  takenOut: 'Taken out',
  putBack: 'Put back',
  putBackWhich: (label) => `Put back “${label}”`,

  campsIntro: 'Which camp of which map is which camp here?',
  campIs: (camp, label) => `Which camp is “${camp}” of ${label}?`,
  ownCamp: 'A camp of its own',
};
