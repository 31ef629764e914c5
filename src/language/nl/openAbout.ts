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
    faith: 'Geloof schrijven we niet bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘bestuur moskee’.',
    descent: 'Afkomst schrijven we niet bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘voorzitter cultureel centrum’.',
    politics: 'Politieke opvatting schrijven we niet bij een persoon. Schrijf de functie, bijvoorbeeld ‘raadslid’.',
    health: 'Gezondheid schrijven we niet bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘ervaringsdeskundige’.',
    orientation:
      'Seksuele gerichtheid schrijven we niet bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘voorzitter COC’.',
    family:
      'Over gezin, inkomen en schulden schrijven we niets bij een persoon. Schrijf wat iemand doet, bijvoorbeeld ‘buurtmoeder’.',
    offences:
      'Straf en verdenking schrijven we niet bij een persoon. Schrijf wat er te doen is, bijvoorbeeld ‘gesprek met wijkagent’.',
    identifier: 'Een nummer dat iemand aanwijst hoort niet op een kaart. Haal het weg.',
    contact: 'Adres, telefoon en geboortedag horen niet op een kaart. Bewaar ze waar uw organisatie dat doet.',
  } satisfies Readonly<Record<SpecialCategory, string>>,
  /** A camp stands for people. */
  unfitCamp:
    'Een kamp is een standpunt. Schrijf geen geloof, afkomst of partij, maar wat men vindt, bijvoorbeeld ‘voor de opvang’.',
  onMap: {
    heading: 'Nog open',
    named: (names: number) =>
      `Op deze kaart ${names === 1 ? 'staat 1 naam van een persoon' : `staan ${names} namen van personen`}.`,
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
  },
};
