import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { AreaGaps } from '../../analysis/coverage/areaGaps.ts';
import type { CandidateGround } from '../../analysis/coverage/candidates.ts';
import type { ClosestActors } from '../../analysis/coverage/closestActors.ts';
import { aboutSoMany, capitalised, counted, dayInWords, listed } from '../grammar.ts';
import type { coverage as nl } from '../nl/coverage.ts';
import { words } from './words.ts';

const number = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);
const quoted = (names: readonly string[]): string => listed(names, 'en', 4);

const category = {
  kinds: words.keyFigureKind,
  position: words.position,
  ageGroup: words.ageGroup,
  socialProfession: { yes: 'social profession', no: 'no social profession' },
  knownToMunicipality: { yes: 'known to the municipality', no: 'not known to the municipality' },
  tasks: words.task,
};

/** What the coverage of the network says, beside the neighbourhoods. */
export const coverage: typeof nl = {
  number,
  /** The map of neighbourhoods. */
  map: {
    label: 'Map of the neighbourhoods',
    how: 'Arrow keys move the map, plus and minus zoom. The list of neighbourhoods does the same as clicking on the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit all neighbourhoods',
    legend: 'Coverage',
    without: (areas: number) =>
      `${counted(areas, 'neighbourhood is', 'neighbourhoods are')} not in this drawing, but are in the list.`,
  },
  /** What is said of one neighbourhood. */
  area: {
    level: {
      nobody: () => 'This map knows nobody here.',
      onlyLeft: () => 'Everybody on the map here has left the network, and counts no longer.',
      noKeyFigureNear: (term: string) => `There are actors, but no ${term} within two steps.`,
      keyFigureNear: (term: string) => `A ${term} is two steps away at most.`,
      keyFigure: (term: string) => `Has a ${term} of its own.`,
    } satisfies Record<CoverageLevel, (term: string) => string>,
    actors: (count: number) => `${counted(count, 'actor', 'actors')} on the map.`,
    population: (count: number) => `${number(count)} inhabitants.`,
    expected: (expected: number, found: number, all: number, terms: string, compared: string) =>
      `With ${all} ${terms} you would expect ${aboutSoMany(expected, 'en')} here, ${compared}. Now there ${found === 0 ? 'is nobody' : found === 1 ? 'is 1' : `are ${found}`}.`,
    close: 'Close',
  },
  expectedMeans: {
    population: 'Expected is the number that fits the number of inhabitants.',
    actorsOnMap:
      'The number of inhabitants is known for too few neighbourhoods. So expected is compared with the actors on this map, the network itself among them. Fill in inhabitants to compare with the neighbourhoods themselves.',
    none: 'The number of inhabitants is known for too few neighbourhoods. So how many you would expect in a neighbourhood cannot be said. Fill in inhabitants.',
  } satisfies Record<NonNullable<AreaGaps['basis']> | 'none', string>,
  title: 'Who is missing',
  intro: 'Numbers to talk about: who is there, and whom you would still expect.',
  working: 'Looking at the map',
  failed: 'The map could not be looked at. Your map has not changed.',
  tryAgain: 'Try again',
  network: (count: number, one: string, many: string) =>
    count === 0
      ? `On this map no ${one} is active or away for a while now. Say who is on the panel of an actor.`
      : `The network has ${counted(count, one, many)}.`,
  candidates: {
    title: 'Whom you could ask next',
    none: 'Of nobody on this map is it known that they could fill a blank spot.',
    ground: (ground: CandidateGround, nameOf: (id: string) => string, term: string): string => {
      switch (ground.code) {
        case 'areas':
          return `There would be a local ${term} in ${quoted(ground.areas.map(nameOf))}.`;
        case 'categories':
          return `New to the network: ${quoted(ground.categories.map(nameOf))}.`;
        case 'isCandidate':
          return 'Already a candidate on the map.';
        case 'knownBy':
          return `Can be asked through ${quoted(ground.keyFigures.map(nameOf))}, with whom there is a good relation.`;
      }
    },
    limit: (name: string) => `This is only about numbers. Ask ${name} whether it would suit them.`,
  },
  gaps: {
    title: 'Blank spots',
    unknownAxis: (axis: string, unknown: number, all: number) =>
      `${axis}: not known for ${unknown} of the ${all}. That is too many to be sure who is missing.`,
    unknownAreas: (unknown: number, all: number) =>
      `Neighbourhoods: ${unknown} of the ${all} have none. That is too many to be sure who is missing.`,
    withoutPopulation: (count: number) =>
      `The number of inhabitants is not known for ${counted(count, 'neighbourhood', 'neighbourhoods')}.`,
  },
  closest: {
    title: 'Who is closest',
    none: 'Every neighbourhood has somebody nearby.',
    sentence: ({ by }: ClosestActors, actors: readonly string[], areas: readonly string[], term: string): string => {
      switch (by.code) {
        case 'steps':
          return `The nearest ${term} is ${by.steps} steps away: ${quoted(actors)}.`;
        case 'noWay':
          return `There are actors here, but their relations do not lead to a ${term}.`;
        case 'border':
          return `Next to it, in ${quoted(areas)}: ${quoted(actors)}.`;
        case 'district':
          return `In the same district (${quoted(areas)}): ${quoted(actors)}.`;
        case 'nearby':
          return `In the nearest neighbourhood with somebody on the map, ${quoted(areas)}: ${quoted(actors)}.`;
        case 'nobody':
          return 'Nobody on this map is in the area around it.';
      }
    },
  },
  matrix: {
    title: 'Kinds by neighbourhood',
    none: 'No neighbourhood has anybody from the network yet.',
    area: 'Neighbourhood',
    unknown: 'not said',
    kind: words.keyFigureKind,
  },
  targets: {
    title: 'Targets',
    intro: 'How large should each part of the network be? Fill in only what you know.',
    axis: {
      kinds: 'Kind',
      position: 'Formal or informal',
      ageGroup: 'Age',
      socialProfession: 'Social profession',
      knownToMunicipality: 'Known to the municipality',
      tasks: 'Tasks',
    },
    category,
    columns: { category: 'Who', count: 'Now', target: 'Target %', expected: 'Expected' },
    field: (name: string) => `Target for ${name}, in per cent`,
    invalid: 'Enter a number from 0 to 100, or leave it empty.',
    unknown: (count: number) => `Not known: ${count}.`,
    compared: (terms: string) =>
      `Where you fill in nothing, this is compared with the ${terms} and candidates on this map. The network itself is among them, so that says little.`,
  },
  counts: {
    title: 'Numbers for the whole network',
    intro:
      'For what should never be recorded about a person, such as descent or belief. Do the counting yourself, and enter only the number here.',
    sentence: (name: string, count: number, of: number, terms: string) => `${capitalised(name)}: ${count} of the ${of} ${terms}.`,
    date: (day: string) => `Counted on ${dayInWords(day, 'en')}.`,
    name: 'What was counted',
    nameHow: 'For example: migration background',
    counted: 'Number',
    of: 'Of how many',
    countedOn: 'Counted on',
    toCome: 'That day is still to come. Choose today or earlier.',
    add: 'Add',
    remove: (name: string) => `Remove ${name}`,
  },
};
