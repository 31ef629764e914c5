import type { MapQuestion } from '../../domain/governance.ts';
import type { SpecialCategory } from '../../domain/specialCategories.ts';
import { counted, listed } from '../grammar.ts';

const questions: Readonly<Record<MapQuestion, string>> = {
  owner: 'eigenaar',
  purpose: 'doel',
  legalBasis: 'grondslag',
  subjectsInformed: 'of zij dit weten',
};

/** What the program asks about names, kinds and what does not belong on a map, in a quiet line; and what is open about the map itself. */
export const openAbout = {
  name: 'Lijkt een naam. Liever een functie?',
  nameOf: (name: string) => `‘${name}’ lijkt een naam. Liever een functie?`,
  isFunction: 'is een functie of organisatie',
  isAllowed: 'naam mag, want …',
  why: 'Waarom mag deze naam hier staan?',
  whyNeeded: 'Schrijf in een paar woorden waarom.',
  keep: 'Bewaren',
  kind: 'De naam zegt niet wat dit is. Kies hieronder.',
  kindOf: (name: string) => `Wat is ‘${name}’?`,
  kindUnknown: 'soort niet bekend',
  several: (names: number, kinds: number) =>
    [
      ...(names > 0 ? [`${counted(names, 'naam lijkt van een persoon', 'namen lijken van personen')}.`] : []),
      ...(kinds > 0 ? [`Van ${counted(kinds, 'actor', 'actoren')} is de soort niet bekend.`] : []),
    ].join(' '),
  look: 'Bekijken',
  unfit: {
    faith: 'Schrijf geen geloof op bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘bestuur moskee’.',
    descent: 'Schrijf geen afkomst op bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘voorzitter cultureel centrum’.',
    politics: 'Schrijf geen politieke opvatting op bij een persoon. Schrijf de functie, bijvoorbeeld ‘raadslid’.',
    health: 'Schrijf niets over gezondheid op bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘vrijwilliger buurthuis’.',
    orientation:
      'Schrijf geen seksuele gerichtheid op bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘organisator straatfeest’.',
    family:
      'Schrijf niets over gezin, inkomen of schulden op bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘buurtmoeder’.',
    offences:
      'Schrijf geen straf of verdenking op bij een persoon. Schrijf wat er te doen is, bijvoorbeeld ‘gesprek met wijkagent’.',
    identifier: 'Een nummer dat iemand aanwijst hoort niet op een kaart. Haal het weg.',
    contact: 'Adres, telefoon en geboortedag horen niet op een kaart. Bewaar ze waar uw organisatie dat doet.',
  } satisfies Readonly<Record<SpecialCategory, string>>,
  /** A camp stands for people. */
  unfitCamp:
    'Een kamp is een standpunt. Schrijf geen geloof, afkomst of partij, maar wat men vindt, bijvoorbeeld ‘voor de opvang’.',
  onMap: {
    heading: 'Nog open',
    named: (names: number) =>
      names === 1
        ? '1 naam op deze kaart lijkt de naam van een persoon.'
        : `${names} namen op deze kaart lijken namen van personen.`,
    uninformed: {
      no: 'De mensen met een naam op deze kaart weten dit nog niet.',
      partly: 'De mensen met een naam op deze kaart weten dit nog niet allemaal.',
    },
    unanswered: (open: readonly MapQuestion[]) =>
      `Nog open: ${listed(
        open.map((question) => questions[question]),
        'nl',
      )}.`,
    fillIn: 'Kaartgegevens invullen',
    name: (names: number) =>
      `Van ${counted(names, 'naam', 'namen')} is niet gezegd of die hier ${names === 1 ? 'mag' : 'mogen'} staan.`,
    kind: (actors: number) => `Van ${counted(actors, 'actor', 'actoren')} is de soort niet bekend.`,
    unfit: (actors: number) => `Bij ${counted(actors, 'actor', 'actoren')} staat iets wat niet op een kaart hoort.`,
    camps: (camps: number) =>
      camps === 1
        ? '1 kamp heet naar iets wat niet op een kaart hoort. Geef het een andere naam bij Duiden.'
        : `${camps} kampen heten naar iets wat niet op een kaart hoort. Geef ze een andere naam bij Duiden.`,
  },
};
