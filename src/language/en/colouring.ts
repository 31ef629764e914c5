import type { AgreementState, ColourBy } from '../../domain/network/colouring.ts';
import type { SizeBy } from '../../domain/network/sizeOnMap.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import type { nl } from '../nl.ts';

const inWords = (count: number): string => inLetters(count, 'en');
const MOST_NAMED = 3;
const named = (names: readonly string[]): string => listed(names, 'en', MOST_NAMED);

const SIZE_NAMES: Readonly<Record<SizeBy, string>> = {
  alike: 'everybody the same size',
  goodLines: 'who has the most good relations',
  betweenCamps: 'who links camps',
  longAgo: 'who was spoken to longest ago',
};
const AGREEMENTS: Readonly<Record<AgreementState, string>> = {
  kept: 'spoken to in time',
  late: 'not spoken to for too long',
  never: 'no talk written down since active',
  over: 'agreement has ended',
  away: 'away for a while',
  nothing: 'no set time for talks',
};
const NONE: Readonly<Record<ColourBy, (term: string) => string>> = {
  role: () => 'no role',
  camp: () => 'camp not said yet',
  kind: (term) => `no ${term}`,
  status: (term) => `no ${term}`,
  area: () => 'no neighbourhood',
  task: (term) => `no ${term}`,
  agreement: (term) => `no ${term}`,
};

export const colouring: (typeof nl)['colouring'] = {
  by: 'Colour by',
  shown: 'Show',
  size: 'Size',
  all: 'Colour by, show and size',
  asUsual: 'as usual',
  stop: 'As usual again',
  byName: {
    role: () => 'role',
    camp: () => 'camp',
    kind: (term) => `kind of ${term}`,
    status: () => 'status',
    area: () => 'neighbourhood',
    task: () => 'task',
    agreement: () => 'agreement',
  },
  everybody: 'everybody',
  network: 'the network',
  around: 'the network and who knows it',
  ofStatus: (status) => `status: ${status}`,
  ofKind: (kind) => `kind: ${kind}`,
  ofTask: (task) => `task: ${task}`,
  ofArea: (area) => `neighbourhood: ${area}`,
  ofFilter: (name) => `filter: ${name}`,
  sizeName: SIZE_NAMES,
  heading: {
    role: 'Who has which role',
    camp: 'Who stands in which camp',
    kind: 'Which kinds take part',
    status: 'Who takes part',
    area: 'Who belongs to which neighbourhood',
    task: 'Who does which task',
    agreement: 'Whom should we speak to again?',
  },
  headingElse: 'What you show',
  agreement: AGREEMENTS,
  several: {
    role: 'more than one role',
    kind: 'more than one kind',
    task: 'more than one task',
    area: 'more than one neighbourhood',
  },
  others: 'another neighbourhood',
  noCamp: 'no camp',
  unsaid: 'not known yet',
  none: NONE,
  entry: (group, count) => `${group} ${count}`,
  larger: (size) =>
    ({
      goodLines: 'larger: more good relations',
      betweenCamps: 'larger: more good relations between camps',
      longAgo: 'larger: not spoken to for longer',
    })[size],
  lighter: (shown) => `lighter: not in “${shown}”`,
  upToUs: 'In colour: here it is up to us. It says nothing about the people themselves.',
  takeContact: 'Also show whom we should speak to again',
  takeContactHint:
    'As long as you do not tick this, it is left out. It is up to us, but is soon read as something about those people.',
  aloud: (by, group) => `${by}: ${group}`,
  asideAloud: 'is lighter on the map',
  asUsualAloud: 'The map is as usual again',
  lines: 'Dark lines run between the people you show. The other lines are lighter.',
  /** As long as evidence is lit, which goes before colours. */
  lit: 'Something is lit now. The rest is grey for as long, whatever its colour.',
  unknownTalk: 'Where no talk is written down, this is not known.',
  together: {
    nobody: (many) => `There are no active ${many} on this map yet.`,
    one: (name, one) => `The only active ${one} on this map: ${name}.`,
    all: (count, many) => `All ${inWords(count)} active ${many} on this map are connected with each other.`,
    both: (many) => `The two active ${many} on this map are connected with each other.`,
    most: (connected, count, many) =>
      `${capitalised(inWords(connected))} of the ${inWords(count)} active ${many} on this map are connected with each other.`,
    parts: (count, parts, many) =>
      `The ${inWords(count)} active ${many} on this map fall apart into ${inWords(parts)} parts, without a good relation between them.`,
    none: (count, many) => `The ${inWords(count)} active ${many} on this map have no good relations with each other yet.`,
    without: (names, connected) => `Still without a line to these ${inWords(connected)}: ${named(names)}.`,
    tense: (names) => `With nothing but tension to them: ${named(names)}.`,
  },
};
