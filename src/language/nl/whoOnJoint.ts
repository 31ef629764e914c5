import type { TogetherGround } from '../../analysis/together/together.ts';
import { counted, inLetters } from '../grammar.ts';

/** Who of the maps that were brought in is who on the joint map. */
export const whoOnJoint = {
  heading: 'Wie is wie',
  parts: 'Wat u bekijkt',
  part: { asked: 'Is dit dezelfde?', who: 'Wie is wie', maps: 'Ingebrachte kaarten', camps: 'Kampen' },
  partAsked: (count: number) => (count === 0 ? 'Is dit dezelfde?' : `Is dit dezelfde? (${count})`),

  asked: 'Is dit dezelfde?',
  toAnswer: (count: number) => `Nog ${inLetters(count, 'nl')} te beantwoorden.`,
  mostUseful: (count: number) => `De eerste ${inLetters(count, 'nl')} tellen het meest.`,
  allAnswered: 'Alles is beantwoord. Wie wie is, kunt u altijd nog veranderen.',
  thinking: 'Bezig met zoeken wie wie is…',
  failed: 'Zoeken wie wie is, is niet gelukt. De kaart is niet veranderd.',
  how: 'Met de toetsen: J voor ja, N voor nee, L voor later, T om terug te nemen, pijltjes voor een andere vraag. U kunt altijd stoppen en later verdergaan.',
  keys: { yes: 'j', no: 'n', later: 'l', takeBack: 't' },
  answers: { yes: 'Ja', no: 'Nee', later: 'Later' },
  takeBack: 'Laatste antwoord terugnemen',
  wasLater: 'Dit bewaarde u voor later.',
  ground: (ground: TogetherGround): string => {
    switch (ground.code) {
      case 'sameName':
        return 'de naam is gelijk';
      case 'typingError':
        return `‘${ground.one}’ en ‘${ground.other}’ verschillen één letter`;
      case 'otherSpelling':
        return `‘${ground.one}’ lijkt op ‘${ground.other}’, anders geschreven`;
      case 'shortName':
        return `‘${ground.one}’ en ‘${ground.other}’ kunnen dezelfde voornaam zijn`;
      case 'nearWord':
        return `‘${ground.one}’ en ‘${ground.other}’ zijn vaak hetzelfde`;
      case 'initial':
        return `‘${ground.one}’ kan ‘${ground.other}’ zijn`;
      case 'firstLetters':
        return `‘${ground.one}’ kan de afkorting van ‘${ground.other}’ zijn`;
      case 'saysMore':
        return `op de ene kaart staat er ‘${ground.words}’ bij`;
      case 'oneOfSeveral':
        return 'op één kaart kan het ook een ander zijn';
      case 'sharedNeighbours':
        return `allebei hebben te maken met ${ground.who ?? `${inLetters(ground.shared, 'nl')} dezelfde actoren`}`;
      case 'otherKind':
        return 'de soort verschilt';
      case 'otherCamp':
        return 'het kamp verschilt';
      case 'otherArea':
        return 'de buurt verschilt';
      case 'contradicted':
        return 'uw antwoorden spreken elkaar hier tegen';
    }
  },

  whoIntro: 'Zo werden de actoren van de ingebrachte kaarten één kaart. Een andere naam geeft u op de kaart zelf.',
  search: 'Zoek op naam',
  nobodyFound: 'Niemand met die naam.',
  alsoMore: (count: number) => `En nog ${counted(count, 'actor', 'actoren')}. Typ om te zoeken.`,
  onJoint: 'Op de gezamenlijke kaart',
  drawnAs: 'Getekend als',
  join: 'Samenvoegen met…',
  joinWith: (name: string) => `${name} samenvoegen met…`,
  chooseWho: 'Kies wie dit ook is',
  split: 'Losmaken',
  splitWho: (name: string, map: string) => `${name} van ${map} losmaken`,
  takenOff: 'Van de kaart gehaald',
  takenOffHow:
    'Deze actoren zijn met de hand van de gezamenlijke kaart gehaald. Ze blijven eraf, ook als er kaarten bijkomen waarop ze niet staan.',
  callBack: 'Terugzetten',
  callBackWho: (name: string) => `${name} terugzetten`,

  showDrawers: 'Laat zien wie wat tekende',
  mapsIntro: 'Elke kaart is bewaard zoals die binnenkwam. Haalt u er een uit, dan verdwijnt ook wat alleen die kaart zei.',
  labelOf: (label: string) => `Hoe heet ‘${label}’ hier?`,
  look: 'Bekijken',
  lookAt: (label: string) => `‘${label}’ bekijken`,
  takeOut: 'Eruit halen',
  takeOutWhich: (label: string) => `‘${label}’ eruit halen`,
  takenOut: 'Eruit gehaald',
  putBack: 'Terugleggen',
  putBackWhich: (label: string) => `‘${label}’ terugleggen`,

  campsIntro: 'Welk kamp van welke kaart is welk kamp hier?',
  campIs: (camp: string, label: string) => `Welk kamp is ‘${camp}’ van ${label}?`,
  ownCamp: 'Een eigen kamp',
};
