import type { Fact } from '../../domain/access/fact.ts';
import type { TableName } from '../../domain/tables.ts';
import { capitalised, counted, dayInWords, ended, listed } from '../grammar.ts';
import { words } from './words.ts';

const day = (date: string): string => dayInWords(date, 'nl');
const yesNo = (is: boolean): string => (is ? words.yes : words.no);
/** What a file says may be yet to begin. */
const begins = (date: string, today: string): string => `${date > today ? 'vanaf' : 'sinds'} ${day(date)}`;
const because = (reason: string): string => (reason.trim() === '' ? '' : ` Reden: ${ended(reason)}`);

/** What somebody else may be called to whom this is given. */
type NameOf = (id: string) => string;
type Told = {
  readonly [C in Fact['code']]: (fact: Extract<Fact, { readonly code: C }>, nameOf: NameOf, today: string) => string;
};

/** Each a line of its own, to be read by whom it is about. */
const fact: Told = {
  name: ({ name }) => `Naam: ${name}.`,
  nameAnswer: ({ is, why }) =>
    `Over deze naam is gezegd: ${is === 'function' ? 'het is een functie' : 'hij mag hier staan'}.${because(why)}`,
  kind: ({ kind }) => `Soort: ${words.kind[kind]}.`,
  role: ({ role, date, by }, _, today) =>
    `Rol: ${words.role[role]}, ${begins(date, today)}${by.trim() === '' ? '' : `, gegeven door ${by}`}.`,
  camp: ({ camp }) => `Kamp: ${camp ?? 'geen'}.`,
  neighbourhood: ({ area }) => `Buurt: ${area}.`,
  constituency: ({ area }) => `Achterban in: ${area}.`,
  status: ({ status }) => `In het netwerk van sleutelfiguren: ${words.status[status]}.`,
  figureKind: ({ kind }) => `Werkt als: ${words.keyFigureKind[kind]}.`,
  position: ({ position }) => `Positie: ${words.position[position]}.`,
  background: ({ background }) => `Achtergrond: ${words.background[background]}.`,
  ageGroup: ({ ageGroup }) => `Leeftijd: ${words.ageGroup[ageGroup]}.`,
  socialProfession: ({ is }) => `Sociale professie: ${yesNo(is)}.`,
  known: ({ is }) => `Bekend bij de gemeente: ${yesNo(is)}.`,
  task: ({ task }) => `Taak: ${words.task[task]}.`,
  lastContact: ({ day: date }) => `Laatste contact: ${day(date)}.`,
  since: ({ status, since }, _, today) => `Verloop: ${words.status[status]} ${begins(since, today)}.`,
  backOn: ({ day: date }) => `Terug op: ${day(date)}.`,
  agreedUntil: ({ day: date }) => `Afspraak loopt tot: ${day(date)}.`,
  contactEvery: ({ months }) => `Afspraak over contact: elke ${months === 1 ? 'maand' : `${months} maanden`}.`,
  contactPerson: ({ by }) => `Wie contact houdt: ${by}.`,
  note: ({ text }) => `Notitie: ‘${text}’`,
  place: () => 'Een plek op de tekening.',
  relation: ({ type, way, strength, certainty, other, note }, nameOf) =>
    `${
      type === 'influence'
        ? { to: 'Invloed op', from: 'Invloed van', both: 'Invloed over en weer met' }[way]
        : `${capitalised(words.relationType[type])} met`
    } ${nameOf(other)}: ${words.strength[strength]}, ${words.certainty[certainty]}.${note.trim() === '' ? '' : ` Notitie: ‘${note}’`}`,
  judgement: ({ verdict, date, reason }) =>
    `Een suggestie van het programma waarin u voorkomt, is op ${day(date)} ${
      verdict === 'dismissed' ? 'terzijde gelegd' : 'uitgesteld'
    }.${because(reason)}`,
  talkedAbout: ({ date }) => `Een gesprekspunt waarin u voorkomt, is op ${day(date)} besproken.`,
};

/** Where something points to somebody without a text. */
const pointed: { readonly [T in TableName]: string } = {
  map: 'Gegevens van de kaart',
  camps: 'Een kamp',
  areas: 'Een buurt',
  actors: 'Iemand anders op de kaart',
  positions: 'Een plek op de tekening',
  relations: 'Een relatie',
  areaProfiles: 'Gegevens van een buurt',
  judgements: 'Een besluit over een suggestie',
  targets: 'Een gewenste verdeling',
  networkCounts: 'Een telling',
  snapshots: 'Wie wie is op een foto',
  sameAnswers: 'Een antwoord op de vraag wie wie is',
  talkedAbout: 'Een gesprekspunt',
  events: 'Een gebeurtenis',
  findings: 'Een bevinding of actie in een verslag',
  networkFilters: 'Een bewaarde selectie',
  answers: 'Een antwoord op een hoofdvraag',
  mergers: 'Wat van het samenvoegen van twee actoren is onthouden',
};

/** *Inzage*: what is kept of one person, for that person. */
export const access = {
  button: 'Inzage geven',
  ask: {
    title: 'Inzage geven',
    intro:
      'Vraagt iemand wat u over die persoon bewaart? Dan maakt u hier een overzicht, van alle kaarten en foto’s op dit apparaat. Er wordt precies op deze naam gezocht. Wat u hier typt en vindt, wordt nergens bewaard.',
    name: 'Naam',
    nameHint: 'Zoals de naam op een kaart staat. Een functie kan ook.',
    confirm: 'Deze persoon heeft mij hier zelf om gevraagd',
    only: 'Een overzicht is alleen voor de persoon zelf. Zoek er niemand mee op.',
    make: 'Overzicht maken',
    working: 'Kaarten bekijken…',
    incomplete: 'Vul een naam in, en zeg dat de persoon er zelf om vroeg.',
  },
  which: 'Over wie gaat het?',
  whichHint:
    'Meer mensen kunnen zo heten. Kijk eerst of het om dezelfde persoon gaat, en vink alleen aan wie het is. Wie u niet aanvinkt, komt niet in het overzicht en wordt niet gewist.',
  oneOf: (names: string, title: string, marks: readonly string[]) =>
    [`${names}, op ${title.trim() === '' ? 'een kaart zonder titel' : `‘${title}’`}`, ...marks].join(' · '),
  others: 'Namen van anderen laten zien',
  othersHint:
    'Dat zijn gegevens van anderen. Laat ze alleen zien als die dat goedvinden. Wie niet op de kaart staat en alleen in een tekst voorkomt, herkent het programma niet, en ook niet wie daar met een deel van een functie of een omschrijving wordt bedoeld: lees de notities na voor u het overzicht geeft.',
  unread: (titles: readonly string[]) =>
    `Niet bekeken: ${listed(
      titles.map((title) => (title.trim() === '' ? 'een kaart zonder titel' : `‘${title}’`)),
      'nl',
    )}. In het overzicht staat hoeveel, niet welke.`,
  preview: 'Overzicht',
  print: 'Afdrukken of pdf',
  word: 'Word-bestand',
  again: 'Andere naam',
  saved: 'Bewaard in uw downloads. Geef het bestand alleen aan de persoon zelf.',
  erase: {
    button: 'Overal wissen',
    title: 'Overal wissen?',
    body: (maps: readonly string[]) =>
      `Van ${maps.length === 1 ? 'deze kaart' : 'deze kaarten'} en ${maps.length === 1 ? 'haar' : 'hun'} foto’s verdwijnt wat er over deze persoon staat: ${listed(
        maps.map((title) => `‘${title}’`),
        'nl',
      )}.`,
    checkFirst: 'Meer mensen kunnen zo heten. Kijk eerst of het om dezelfde persoon gaat.',
    typed: 'Wat daar half getypt is, verdwijnt ook. Half getypte teksten op andere plekken blijven staan.',
    confirm: 'Voorgoed wissen',
    done: (maps: number) =>
      `Gewist van ${counted(maps, 'kaart', 'kaarten')}. Hieronder staat wat er nu nog is: de naam in teksten over anderen haalt u zelf weg.`,
  },
  document: {
    title: 'Inzage',
    headline: 'Wat er over u bewaard wordt',
    lead: (date: string, name: string, looked: number) =>
      `Dit overzicht is op uw verzoek gemaakt op ${day(date)}. Op één apparaat is gezocht naar de naam ‘${name}’, op ${counted(looked, 'kaart', 'kaarten')} met alle foto’s daarvan.`,
    notYou: 'Op deze kaarten staat iemand met deze naam. Er is niet gezegd dat u dat bent.',
    nothing: 'Onder deze naam staat er niets op deze kaarten.',
    mapHeading: (title: string) => `Kaart: ${title}`,
    about: 'Over deze kaart',
    said: 'Wat er staat',
    issue: 'Vraagstuk',
    owner: 'Eigenaar',
    purpose: 'Doel',
    legalBasis: 'Grondslag',
    keptUntil: 'Bewaard tot',
    informed: 'Weten mensen van deze kaart?',
    open: 'niet ingevuld',
    yourself: 'Wat er over u staat',
    alsoNamed: (names: string) => `Ook bekend als: ${names}.`,
    notNow: 'U staat nu niet meer op deze kaart.',
    relations: 'Met wie u verbonden bent',
    othersHidden:
      'Andere mensen op deze kaart hebben hier een nummer, want hun gegevens zijn van hen. Ook in een tekst maakt hun naam of functie plaats voor dat nummer.',
    onPhoto: (name: string, date: string) => `Op de foto ‘${name}’ van ${day(date)}`,
    onContribution: (name: string) => `Op de kaart die iemand inbracht: ${name}`,
    asNow: 'Daar staat hetzelfde als nu.',
    there: (said: string) => `Daar staat wel: ${said}`,
    notThere: (said: string) => `Daar staat niet: ${said}`,
    places: 'Waar u verder genoemd wordt',
    place: (what: string, text: string) => (text === '' ? `${what}.` : `${what}: ‘${text}’`),
    onlyNamed: 'Op deze kaart staat u niet zelf. Uw naam komt wel in een tekst voor.',
    photo: 'Onder deze kaart ligt een foto van een tekening op papier. Het programma kan niet lezen of uw naam daarop staat.',
    drafts: (count: number) => `In ${counted(count, 'half getypte tekst', 'half getypte teksten')} staat uw naam ook.`,
    rights: 'Wat u kunt doen',
    rightsList: [
      'U mag vragen om te verbeteren wat niet klopt.',
      'U mag vragen om te wissen wat er over u staat.',
      'U mag bezwaar maken tegen het gebruik van uw gegevens.',
      'Vraag het aan de eigenaar van de kaart. Komt u er niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ],
    limits: 'Wat dit overzicht niet laat zien',
    limitsList: [
      'Een andere schrijfwijze, een bijnaam of een omschrijving van u. Er is alleen op precies deze naam gezocht.',
      'Kaarten waarop alleen iemand anders met deze naam staat, ook niet wat daar in teksten of half getypt staat.',
      'Kaarten op andere apparaten, en bestanden die al bewaard of doorgegeven zijn.',
      'Een kaart die alleen ernaast ligt of net geopend is en niet op dit apparaat bewaard wordt, en een kaart die net verwijderd is en nog terug te halen.',
      'De laatste wijzigingen die het programma onthoudt om ze ongedaan te kunnen maken. Bij overal wissen verdwijnen die ook.',
    ],
    unread: (count: number) => `${counted(count, 'kaart is', 'kaarten zijn')} niet bekeken, want beschadigd of net verwijderd.`,
  },
  fact,
  pointed,
};
