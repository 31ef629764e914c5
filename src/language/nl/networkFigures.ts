import type { IsoDate } from '../../domain/identifiers.ts';
import { capitalised, counted, eitherOf, inLetters, shortDay } from '../grammar.ts';
import { panels } from './panels.ts';
import { words } from './words.ts';

/** The columns of the table of key figures, and what else is said of one. */
const column = {
  name: panels.name,
  status: panels.status,
  since: 'Sinds',
  kinds: 'Soort',
  position: panels.position,
  background: panels.background,
  ageGroup: panels.ageGroup,
  socialProfession: panels.socialProfession,
  knownToMunicipality: panels.knownToMunicipality,
  signal: 'Signaleren',
  prevent: 'Voorkomen',
  intervene: 'Interveniëren',
  advise: 'Meedenken',
  neighbourhoods: panels.neighbourhoods,
  constituency: panels.constituency,
  camp: panels.camp,
  roles: panels.roles,
  lastContact: panels.lastContact,
  contactPerson: 'Contactpersoon',
  agreedUntil: 'Afspraak tot',
  contactEvery: 'Contact elke … maanden',
  backOn: 'Terug op',
  note: panels.note,
};

const months = (count: number): string => (count === 1 ? 'een maand' : `${inLetters(count, 'nl')} maanden`);
const plural = (term: string): string =>
  term === words.keyFigureTerm.person ? words.keyFigureTermMany.person : words.keyFigureTermMany.figure;
const many = (count: number, term: string): string => counted(count, term, plural(term));

/** Each says what is asked, as it stands in the sentence; nothing asked says so. */
const sentence = {
  show: 'Toon',
  from: 'uit',
  of: 'van',
  only: 'alleen',
  part: { who: 'Wie', where: 'Buurt', kinds: 'Soort', spoken: 'Contact', more: 'Meer eisen' },
  everybody: 'iedereen die meedoet of meedeed',
  whoIs: (statuses: readonly string[]) => `wie ${eitherOf(statuses, 'nl')} is`,
  everywhere: 'alle buurten',
  somewhere: (areas: readonly string[]) => eitherOf(areas, 'nl'),
  allKinds: 'alle soorten',
  someKinds: (kinds: readonly string[]) => `de soort ${eitherOf(kinds, 'nl')}`,
  whenever: 'hoe lang geleden ook gesproken',
  silentFor: (count: number) => `${months(count)} of langer niet gesproken`,
  silentForTooLong: 'te lang niet gesproken',
  more: 'Meer eisen',
  noneIsAll: 'Kiest u niets, dan doet het er niet toe.',
  noAreas: 'Op deze kaart staan nog geen buurten.',
};

/** The table of key figures on the coordinator's desk. */
export const networkFigures = {
  column,
  /** Over the four narrow columns of tasks, whose words stand below the table. */
  taskFace: { signal: 'S', prevent: 'V', intervene: 'I', advise: 'M' },
  /** As they are said in a cell, where the whole word would be cut. */
  cellStatus: { ...words.status, paused: 'teruggetrokken' },
  cellKind: { ...words.keyFigureKind, doer: 'doener' },
  taskLegend: 'S signaleren · V voorkomen · I interveniëren · M meedenken over beleid',
  region: 'Sleutelfiguren, tabel',
  filter: 'Sleutelfiguren filteren',
  hasTask: (task: string, name: string) => `${task} door ${name}`,
  noTalk: 'geen gesprek opgeschreven',
  longAgo: (count: number) => (count === 0 ? 'nog geen maand geleden' : `al ruim ${months(count)}`),
  everyMonths: (count: number) => (count === 1 ? 'elke maand' : `elke ${count} maanden`),
  contactEveryHint: 'Een aantal. Leeg is wat voor iedereen geldt.',
  contactPersonHint: 'Wie namens de gemeente contact houdt: liefst een functie.',
  noMonths: (most: number) => `Vul een heel aantal maanden in van 1 tot en met ${most}, of niets.`,
  toDates: 'Eerdere statussen, bij Verloop',
  sinceTooEarly: (status: string, since: IsoDate) =>
    `Dat is niet na de vorige status: ${status} sinds ${shortDay(since, 'nl')}. Wilt u het verloop zelf verbeteren, kies dan bij Verloop ‘Datums aanpassen’.`,
  counts: (shown: number, all: number, term: string) => (shown === all ? many(all, term) : `${shown} van ${many(all, term)}`),
  noDay: 'Vul een hele datum in.',
  noneFound: 'Niemand past bij wat u hierboven koos.',
  showAll: 'Iedereen tonen',
  columns: 'Kolommen',
  columnsHint: 'De naam staat er altijd. Uw keuze blijft op dit apparaat bewaard.',
  usualColumns: 'Gewone kolommen',
  allColumns: 'Alle kolommen',
  group: 'Groeperen',
  groupBy: {
    none: 'Niet groeperen',
    status: 'Per status',
    kinds: 'Per soort',
    neighbourhoods: 'Per buurt',
    position: 'Per positie',
    ageGroup: 'Per leeftijd',
    contactPerson: 'Per contactpersoon',
    camp: 'Per kamp',
  },
  /** Over those who became a key figure since the groups were made. */
  justCame: 'Net erbij gekomen',
  /** In a row that an edit left where it stood. */
  movedTo: (groups: string) => `Nu bij: ${groups}`,
  /** Over those of whom nothing is said that the groups are made by. */
  notSaid: 'Niet ingevuld',
  groupOf: (name: string, count: number) => `${capitalised(name)} (${count})`,
  sentence,
  kept: {
    menu: 'Bewaarde keuzes',
    remove: (name: string) => `‘${name}’ weghalen`,
    name: 'Naam van deze keuze',
    submit: 'Keuze bewaren',
    hint: 'De keuze blijft bij deze kaart. De namen van mensen staan er niet in.',
    isKept: 'Deze keuze is bewaard.',
  },
  several: {
    /** Whoever was selected is changed along, also when the table does not show them now. */
    open: (count: number, term: string, hidden: number) =>
      `Wijzig ${many(count, term)}${hidden === 0 ? '' : `, ${hidden} niet in beeld`}`,
    hint: 'Wat u leeg laat, blijft bij ieder zoals het is.',
    as: 'Blijft zoals het is',
    since: 'Status sinds',
    stays: 'blijft',
    gets: 'erbij',
    loses: 'eraf',
    area: 'Buurt erbij',
    areaGone: 'Buurt eraf',
    spoken: 'Laatste contact',
    spokenSince: (count: number, of: number) => `Van ${count} van de ${of} staat er al een later gesprek. Dat blijft staan.`,
    submit: (count: number) => `${count} wijzigen`,
    nothing: 'Kies eerst wat er verandert.',
  },
  candidate: {
    label: 'Nieuwe kandidaat',
    how: 'Typ een functie of organisatie, of plak een lijst',
    add: 'Toevoegen',
    came: (count: number) => (count === 1 ? '1 kandidaat erbij.' : `${count} kandidaten erbij.`),
    wasThere: (name: string, status: string) => `Dit is al een sleutelfiguur: ${name} (${status}).`,
  },
  empty: {
    lines: [
      'Een sleutelfiguur is iemand die zijn omgeving kent en in contact staat met de gemeente.',
      'Hier houdt u bij wie er meedoet, waarvoor, en wanneer u elkaar het laatst sprak.',
      'Iedereen begint als kandidaat. Vraag de mensen zelf of zij op deze lijst willen staan.',
    ],
    first: 'Eerste kandidaat toevoegen',
  },
  save: {
    button: 'Tabel opslaan',
    rows: 'Welke rijen',
    shown: (count: number) => `Wat u nu ziet (${count})`,
    all: (count: number) => `Alle sleutelfiguren (${count})`,
  },
};
