import type { AgreementState, ColourBy } from '../../domain/network/colouring.ts';
import type { SizeBy } from '../../domain/network/sizeOnMap.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';

const inWords = (count: number): string => inLetters(count, 'nl');
/** Of more the rest is counted. */
const MOST_NAMED = 3;
const named = (names: readonly string[]): string => listed(names, 'nl', MOST_NAMED);

const SIZE_NAMES: Readonly<Record<SizeBy, string>> = {
  alike: 'iedereen even groot',
  goodLines: 'wie de meeste goede relaties heeft',
  betweenCamps: 'wie kampen verbindt',
  longAgo: 'wie het langst niet gesproken is',
};
const AGREEMENTS: Readonly<Record<AgreementState, string>> = {
  kept: 'op tijd gesproken',
  late: 'te lang niet gesproken',
  never: 'sinds actief geen gesprek opgeschreven',
  over: 'afspraak afgelopen',
  away: 'tijdelijk teruggetrokken',
  nothing: 'geen vaste tijd voor gesprekken',
};
/** Of who has none of what is asked: of some questions that are only key figures. */
const NONE: Readonly<Record<ColourBy, (term: string) => string>> = {
  role: () => 'geen rol',
  camp: () => 'kamp nog niet gezegd',
  kind: (term) => `geen ${term}`,
  status: (term) => `geen ${term}`,
  area: () => 'geen buurt',
  task: (term) => `geen ${term}`,
  agreement: (term) => `geen ${term}`,
};

/** The map coloured by what somebody wants to see of it. */
export const colouring = {
  by: 'Kleur op',
  shown: 'Laat zien',
  size: 'Grootte',
  all: 'Kleur op, laat zien en grootte',
  asUsual: 'zoals gewoon',
  stop: 'Weer zoals gewoon',
  byName: {
    role: () => 'rol',
    camp: () => 'kamp',
    kind: (term: string) => `soort ${term}`,
    status: () => 'status',
    area: () => 'buurt',
    task: () => 'taak',
    agreement: () => 'afspraak',
  } satisfies Readonly<Record<ColourBy, (term: string) => string>>,
  everybody: 'iedereen',
  network: 'het netwerk',
  around: 'het netwerk en wie het kent',
  ofStatus: (status: string) => `status: ${status}`,
  ofKind: (kind: string) => `soort: ${kind}`,
  ofTask: (task: string) => `taak: ${task}`,
  ofArea: (area: string) => `buurt: ${area}`,
  ofFilter: (name: string) => `filter: ${name}`,
  sizeName: SIZE_NAMES,
  /** Above the legend in the panel. */
  heading: {
    role: 'Wie heeft welke rol',
    camp: 'Wie staat in welk kamp',
    kind: 'Welke soorten doen mee',
    status: 'Wie doet mee',
    area: 'Wie hoort bij welke buurt',
    task: 'Wie doet welke taak',
    agreement: 'Wie spreken wij weer eens?',
  } satisfies Readonly<Record<ColourBy, string>>,
  headingElse: 'Wat u laat zien',
  agreement: AGREEMENTS,
  several: { role: 'meer dan één rol', kind: 'meer dan één soort', task: 'meer dan één taak', area: 'meer dan één buurt' },
  others: 'een andere buurt',
  noCamp: 'geen kamp',
  unsaid: 'nog niet bekend',
  none: NONE,
  /** A group in a legend, with how many. */
  entry: (group: string, count: number) => `${group} ${count}`,
  larger: (size: Exclude<SizeBy, 'alike'>) =>
    ({
      goodLines: 'groter: meer goede relaties',
      betweenCamps: 'groter: meer goede relaties tussen kampen',
      longAgo: 'groter: langer niet gesproken',
    })[size],
  lighter: (shown: string) => `lichter: niet bij ‘${shown}’`,
  /** Below what the colours of the agreements mean. */
  upToUs: 'In kleur: hier is het aan ons. Het zegt niets over de mensen zelf.',
  takeContact: 'Ook laten zien wie wij weer eens moeten spreken',
  takeContactHint:
    'Zolang u dit niet aanvinkt, staat het er niet op. Het is aan ons, maar leest al snel als iets over die mensen.',
  /** Behind what is said aloud of an actor. */
  aloud: (by: string, group: string) => `${by}: ${group}`,
  asideAloud: 'staat lichter op de kaart',
  asUsualAloud: 'De kaart is weer zoals gewoon',
  lines: 'Donkere lijnen lopen tussen wie u laat zien. De andere lijnen staan lichter.',
  /** As long as evidence is lit, which goes before colours. */
  lit: 'Nu is iets uitgelicht. De rest is zolang grijs, ook wie een kleur heeft.',
  unknownTalk: 'Van wie geen gesprek is opgeschreven, is dit niet bekend.',
  together: {
    nobody: (many: string) => `Op deze kaart zijn nog geen actieve ${many}.`,
    one: (name: string, one: string) => `De enige actieve ${one} op deze kaart: ${name}.`,
    all: (count: number, many: string) => `Alle ${inWords(count)} actieve ${many} op deze kaart zijn met elkaar verbonden.`,
    both: (many: string) => `De twee actieve ${many} op deze kaart zijn met elkaar verbonden.`,
    most: (connected: number, count: number, many: string) =>
      `${capitalised(inWords(connected))} van de ${inWords(count)} actieve ${many} op deze kaart zijn met elkaar verbonden.`,
    parts: (count: number, parts: number, many: string) =>
      `De ${inWords(count)} actieve ${many} op deze kaart vallen uiteen in ${inWords(parts)} delen, zonder goede relatie ertussen.`,
    none: (count: number, many: string) =>
      `De ${inWords(count)} actieve ${many} op deze kaart hebben nog geen goede relaties met elkaar.`,
    without: (names: readonly string[], connected: number) => `Nog zonder lijn met deze ${inWords(connected)}: ${named(names)}.`,
    tense: (names: readonly string[]) => `Met hen alleen spanning: ${named(names)}.`,
  },
};
