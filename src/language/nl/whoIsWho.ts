import { capitalised, counted, inLetters, listed } from '../grammar.ts';

const names = (all: readonly string[]) => listed(all, 'nl');

/** Who on an older map is who on a newer one. */
export const whoIsWho = {
  heading: 'Wie is wie',
  recognised: (recognised: number, of: number) =>
    `${recognised} van ${of} ${of === 1 ? 'actor' : 'actoren'} van Voor herkend in Na.`,
  allSame: 'Op beide staan dezelfde actoren. U hoeft hier niets te zeggen.',
  oneEmpty: 'Op Voor of Na staat niemand. U hoeft hier niets te zeggen.',
  how: 'De vergelijking volgt wat u hier zegt. Ongedaan maken kan altijd.',
  searching: 'Bezig met zoeken wie wie is…',
  failed: 'Zoeken wie wie is, is niet gelukt. Uw kaart is niet veranderd.',
  tryAgain: 'Probeer opnieuw',

  sameNames: (count: number) =>
    count === 1
      ? 'Eén actor met dezelfde naam is voor dezelfde gehouden.'
      : `${capitalised(inLetters(count, 'nl'))} actoren met dezelfde naam zijn voor dezelfde gehouden.`,
  notSameNames: 'Toch niet',
  namesApart: (count: number) =>
    count === 1
      ? 'Eén actor met dezelfde naam geldt als verschillend.'
      : `${capitalised(inLetters(count, 'nl'))} actoren met dezelfde naam gelden als verschillend.`,
  sameNamesAgain: 'Toch wel',
  lookAtNames: (count: number) => (count === 1 ? 'Deze bekijken' : `Deze ${count} bekijken`),

  unsure: 'Hier zijn we niet zeker van',
  nothingUnsure: 'Er zijn geen twijfelgevallen.',
  before: 'Voor',
  after: 'Na',
  confirm: 'Klopt',
  confirmWho: (before: string, after: string) => `Klopt: ${before} en ${after} zijn dezelfde`,
  deny: 'Niet dezelfde',
  denyWho: (before: string, after: string) => `Niet dezelfde: ${before} en ${after}`,
  other: 'Anders…',
  otherWho: (name: string) => `Anders… Wie hoort bij ${name}?`,
  becomes: 'wordt',

  alone: 'Zonder tegenhanger',
  aloneBefore: (count: number) => `Alleen in Voor (${count})`,
  aloneAfter: (count: number) => `Alleen in Na (${count})`,
  nobodyAlone: 'Iedereen heeft een tegenhanger.',
  saidNobody: 'u zei: niemand',
  choose: 'Kies wie dit is',
  chooseFor: (name: string) => `Kies wie dit is: ${name}`,
  chooseAfter: (name: string) => `Wie in Na hoort bij ${name}?`,
  chooseBefore: (name: string) => `Wie in Voor hoort bij ${name}?`,
  search: 'Zoek op naam',
  several: 'Kies er meer als één actor nu als meer actoren op de kaart staat, of andersom.',
  nowIs: (name: string) => `nu: ${name}`,
  alsoMore: (count: number) => `En nog ${counted(count, 'actor', 'actoren')}. Typ om te zoeken.`,
  nobodyFound: 'Niemand met die naam.',
  isSame: 'Dit is dezelfde',
  areSame: (count: number) => `Deze ${count} samen`,
  cancel: 'Annuleren',

  settled: (count: number) => `Zeker of door u gezegd (${count})`,
  said: 'Door u gezegd',
  same: 'Dezelfde gebleven',
  takeBack: 'Terugnemen',
  takeBackWho: (name: string) => `Terugnemen wat u zei van ${name}`,
  isWho: (before: readonly string[], after: readonly string[]) => `${names([...before, ...after])} zijn dezelfde`,

  done: {
    matched: (before: readonly string[], after: readonly string[]) => `${names([...before, ...after])} zijn dezelfde.`,
    denied: (before: string, after: string) => `${before} en ${after} zijn niet dezelfde.`,
    takenBack: (who: readonly string[]) => `Van ${names(who)} is niets meer gezegd.`,
  },
};
