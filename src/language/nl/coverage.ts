import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { AreaGaps } from '../../analysis/coverage/areaGaps.ts';
import type { CandidateGround } from '../../analysis/coverage/candidates.ts';
import type { ClosestActors } from '../../analysis/coverage/closestActors.ts';
import { aboutSoMany, capitalised, counted, dayInWords, listed } from '../grammar.ts';
import { words } from './words.ts';

const number = (value: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(value);
const quoted = (names: readonly string[]): string => listed(names, 'nl', 4);

const category = {
  kinds: words.keyFigureKind,
  position: words.position,
  ageGroup: words.ageGroup,
  socialProfession: { yes: 'sociale professie', no: 'geen sociale professie' },
  knownToMunicipality: { yes: 'bekend bij de gemeente', no: 'niet bekend bij de gemeente' },
  tasks: words.task,
};

/** What the coverage of the network says, beside the neighbourhoods. */
export const coverage = {
  number,
  /** The map of neighbourhoods. */
  map: {
    label: 'Kaart van de buurten',
    how: 'Pijltjes schuiven de kaart, plus en min zoomen. De lijst met buurten doet hetzelfde als klikken op de kaart.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Alle buurten in beeld',
    legend: 'Dekking',
    without: (areas: number) => `${counted(areas, 'buurt staat', 'buurten staan')} niet op deze tekening, maar wel in de lijst.`,
  },
  /** What is said of one neighbourhood. */
  area: {
    level: {
      nobody: () => 'Deze kaart kent hier niemand.',
      onlyLeft: () => 'Wie hier op de kaart staat, is uitgestroomd en telt niet meer mee.',
      noKeyFigureNear: (term: string) => `Er zijn actoren, maar geen ${term} binnen twee stappen.`,
      keyFigureNear: (term: string) => `Een ${term} is hooguit twee stappen ver.`,
      keyFigure: (term: string) => `Hier is een eigen ${term}.`,
    } satisfies Record<CoverageLevel, (term: string) => string>,
    actors: (count: number) => `${counted(count, 'actor', 'actoren')} op de kaart.`,
    population: (count: number) => `${number(count)} inwoners.`,
    expected: (expected: number, found: number, all: number, terms: string, compared: string) =>
      `Bij ${all} ${terms} zou u er hier ${aboutSoMany(expected, 'nl')} verwachten, ${compared}. Nu ${found === 0 ? 'is er niemand' : found === 1 ? 'is het er 1' : `zijn het er ${found}`}.`,
    close: 'Sluiten',
  },
  /** What the number that would be expected of a neighbourhood rests on, wherever it stands. */
  expectedMeans: {
    population: 'Verwacht is hier het aantal dat past bij het aantal inwoners.',
    actorsOnMap:
      'Van te weinig buurten is het aantal inwoners bekend. Verwacht is daarom vergeleken met de actoren op deze kaart, het netwerk zelf meegeteld. Vul inwoners in voor een vergelijking met de buurten zelf.',
    none: 'Van te weinig buurten is het aantal inwoners bekend. Hoeveel u er per buurt zou verwachten, is daarom niet te zeggen. Vul inwoners in.',
  } satisfies Record<NonNullable<AreaGaps['basis']> | 'none', string>,
  title: 'Wie ontbreekt',
  intro: 'Aantallen om over te praten: wie is er, en wie zou u nog verwachten.',
  working: 'De kaart wordt bekeken',
  failed: 'Het bekijken van de kaart is niet gelukt. Uw kaart is niet veranderd.',
  tryAgain: 'Opnieuw proberen',
  network: (count: number, one: string, many: string) =>
    count === 0
      ? `Op deze kaart is nu geen ${one} actief of tijdelijk teruggetrokken. Wie dat is, geeft u aan in het paneel van een actor.`
      : `Het netwerk telt ${counted(count, one, many)}.`,
  candidates: {
    title: 'Wie u hierna kunt vragen',
    none: 'Van niemand op deze kaart is bekend dat die een witte vlek kan vullen.',
    ground: (ground: CandidateGround, nameOf: (id: string) => string, term: string): string => {
      switch (ground.code) {
        case 'areas':
          return `Dan is er een eigen ${term} in ${quoted(ground.areas.map(nameOf))}.`;
        case 'categories':
          return `Nieuw in het netwerk: ${quoted(ground.categories.map(nameOf))}.`;
        case 'isCandidate':
          return 'Op de kaart al kandidaat.';
        case 'knownBy':
          return `Te vragen via ${quoted(ground.keyFigures.map(nameOf))}: daar is een goede relatie mee.`;
      }
    },
    limit: (name: string) => `Dit gaat alleen over aantallen. Vraag ${name} zelf of het past.`,
  },
  gaps: {
    title: 'Witte vlekken',
    unknownAxis: (axis: string, unknown: number, all: number) =>
      `${axis}: bij ${unknown} van de ${all} niet bekend. Dat is te veel om zeker te weten wie er ontbreekt.`,
    unknownAreas: (unknown: number, all: number) =>
      `Buurten: bij ${unknown} van de ${all} staat geen buurt. Dat is te veel om zeker te weten wie er ontbreekt.`,
    withoutPopulation: (count: number) => `Van ${counted(count, 'buurt', 'buurten')} is het aantal inwoners niet bekend.`,
  },
  closest: {
    title: 'Wie staat het dichtst bij',
    none: 'Elke buurt heeft iemand dichtbij.',
    sentence: ({ by }: ClosestActors, actors: readonly string[], areas: readonly string[], term: string): string => {
      switch (by.code) {
        case 'steps':
          return `De dichtstbijzijnde ${term} is ${by.steps} stappen ver: ${quoted(actors)}.`;
        case 'noWay':
          return `Er zijn hier actoren, maar via hun relaties komt u niet bij een ${term}.`;
        case 'border':
          return `In ${quoted(areas)}, ${areas.length === 1 ? 'die eraan grenst' : 'die eraan grenzen'}: ${quoted(actors)}.`;
        case 'district':
          return `In dezelfde wijk (${quoted(areas)}): ${quoted(actors)}.`;
        case 'nearby':
          return `In de dichtstbijzijnde buurt met iemand op de kaart, ${quoted(areas)}: ${quoted(actors)}.`;
        case 'nobody':
          return 'Op deze kaart staat niemand in de omgeving.';
      }
    },
  },
  matrix: {
    title: 'Soorten per buurt',
    none: 'Nog geen buurt met iemand uit het netwerk.',
    area: 'Buurt',
    unknown: 'niet gezegd',
    kind: words.keyFigureKind,
  },
  targets: {
    title: 'Gewenste verdeling',
    intro: 'Hoe groot zou elk deel van het netwerk moeten zijn? Vul alleen in wat u weet.',
    axis: {
      kinds: 'Soort',
      position: 'Formeel of informeel',
      ageGroup: 'Leeftijd',
      socialProfession: 'Sociale professie',
      knownToMunicipality: 'Bekend bij de gemeente',
      tasks: 'Taken',
    },
    category,
    columns: { category: 'Wie', count: 'Nu', target: 'Gewenst %', expected: 'Verwacht' },
    field: (name: string) => `Gewenst deel voor ${name}, in procenten`,
    invalid: 'Vul een getal van 0 tot 100 in, of laat leeg.',
    unknown: (count: number) => `Niet bekend: ${count}.`,
    compared: (terms: string) =>
      `Waar u niets invult, is vergeleken met de ${terms} en kandidaten op deze kaart. Het netwerk zelf telt daarin mee, dus dat zegt weinig.`,
  },
  counts: {
    title: 'Getallen over het hele netwerk',
    intro: 'Voor wat nooit bij een persoon hoort te staan, zoals afkomst of geloof. Tel zelf, en vul hier alleen het getal in.',
    sentence: (name: string, count: number, of: number, terms: string) => `${capitalised(name)}: ${count} van de ${of} ${terms}.`,
    date: (day: string) => `Geteld op ${dayInWords(day, 'nl')}.`,
    name: 'Wat is geteld',
    nameHow: 'Bijvoorbeeld: migratieachtergrond',
    counted: 'Aantal',
    of: 'Van hoeveel',
    countedOn: 'Geteld op',
    toCome: 'Die dag moet nog komen. Kies vandaag of eerder.',
    add: 'Toevoegen',
    remove: (name: string) => `${name} weghalen`,
  },
};
