import type { GoodLine } from '../../analysis/coverage/askers.ts';
import type { ComparedWith } from '../../analysis/coverage/emptyCombinations.ts';
import type { Axis } from '../../domain/target.ts';
import { aboutSoMany, capitalised, dayInWords, inLetters, listed } from '../grammar.ts';
import type { gaps as nl, Told } from '../nl/gaps.ts';
import { words } from './words.ts';

const ADJECTIVE: Readonly<Record<string, string>> = {
  'ageGroup.young': 'young',
  'ageGroup.adult': 'adult',
  'ageGroup.older': 'older',
  'position.formal': 'formal',
  'position.informal': 'informal',
};
const NOBODY: Readonly<Record<string, string>> = {
  'socialProfession.yes': 'Nobody with a social profession',
  'socialProfession.no': 'Nobody without a social profession',
  'knownToMunicipality.yes': 'Nobody who is known to the municipality',
  'knownToMunicipality.no': 'Nobody who is not known to the municipality yet',
  'tasks.signal': 'Nobody who signals',
  'tasks.prevent': 'Nobody who helps prevent',
  'tasks.intervene': 'Nobody who intervenes',
  'tasks.advise': 'Nobody who advises on policy',
};
const fromPopulation = 'by number of inhabitants';
const fromTarget = 'by your target';
const againstItself = (of: readonly ComparedWith[], terms: string): string => {
  const who = [
    ...(of.includes('actorsOnMap') ? ['actors'] : []),
    ...(of.includes('keyFiguresOnMap') ? [terms, 'candidates'] : []),
  ];
  return `compared with ${[
    ...(who.length === 0 ? [] : [`the ${listed(who, 'en')} on this map, the network itself among them`]),
    ...(of.includes('network') ? ['what the network itself is like now'] : []),
  ].join(', and with ')}`;
};
const comparedWith = (of: readonly ComparedWith[], terms: string): string => {
  const isFirm = (one: ComparedWith) => one === 'population' || one === 'target';
  const [firm, own] = [of.filter(isFirm), of.filter((one) => !isFirm(one))];
  const reckoned =
    firm.length === 2
      ? 'by number of inhabitants and your target'
      : firm.map((one) => (one === 'population' ? fromPopulation : fromTarget)).join('');
  if (own.length === 0) return reckoned;
  const target = of.includes('target') ? 'the other targets' : 'a target';
  const missing = [...new Set(own.map((one) => (one === 'actorsOnMap' ? 'inhabitants' : target)))];
  return `${reckoned === '' ? '' : `${reckoned}, and for the rest `}${againstItself(own, terms)}; fill in ${listed(missing, 'en')}`;
};

const AXIS: Readonly<Record<Axis | 'area', string>> = {
  area: 'neighbourhood',
  kinds: 'kind',
  position: 'formal or informal',
  ageGroup: 'age',
  socialProfession: 'social profession',
  knownToMunicipality: 'known to the municipality',
  tasks: 'tasks',
};
/** So many combinations, and of what. */
const together = (count: number, of: readonly (Axis | 'area')[]): string =>
  `${count === 1 ? 'One more combination' : `${capitalised(inLetters(count, 'en'))} more combinations`} of ${listed(
    of.map((axis) => AXIS[axis]),
    'en',
  )} ${count === 1 ? 'has' : 'have'}`;
const NONE = 'No blank spot was found on this map.';
const notListed = (count: number): string => (count === 1 ? 'It is not in the list.' : 'They are not in the list.');
const BETWEEN: Readonly<Record<GoodLine['type'], Readonly<Record<GoodLine['strength'], (a: string, b: string) => string>>>> = {
  contact: {
    1: (a, b) => `the contact between ${a} and ${b} is weak`,
    2: (a, b) => `${a} and ${b} are in contact`,
    3: (a, b) => `the contact between ${a} and ${b} is strong`,
  },
  cooperation: {
    1: (a, b) => `the cooperation of ${a} and ${b} is weak`,
    2: (a, b) => `${a} and ${b} work together`,
    3: (a, b) => `the cooperation of ${a} and ${b} is strong`,
  },
  trust: {
    1: (a, b) => `${a} and ${b} trust each other a little`,
    2: (a, b) => `${a} and ${b} trust each other`,
    3: (a, b) => `${a} and ${b} trust each other strongly`,
  },
  influence: {
    1: (a, b) => `there is weak influence between ${a} and ${b}`,
    2: (a, b) => `there is influence between ${a} and ${b}`,
    3: (a, b) => `there is strong influence between ${a} and ${b}`,
  },
};
const KNOWN: Readonly<Record<GoodLine['certainty'], string>> = {
  seen: 'that was seen',
  heard: 'that was heard',
  guessed: 'that is only guessed',
};
const between = (a: string, b: string, { type, strength, certainty }: GoodLine): string =>
  `${capitalised(BETWEEN[type][strength](a, b))}; ${KNOWN[certainty]}.`;
const names = (of: readonly string[], joint: string): Told =>
  of.flatMap((name, i) => [...(i === 0 ? [] : [i === of.length - 1 ? joint : ', ']), { name }]);

export const gaps: typeof nl = {
  lead: (all, one, many) =>
    all === 0
      ? `On this map no ${one} is active or away for a while now. Say who is on the panel of an actor; then what the network misses stands here.`
      : `What the network of ${all} ${all === 1 ? one : many} misses, whom you could ask next, and through whom.`,
  table: 'Blank spots',
  column: { missing: 'What is missing', sure: 'How sure', who: 'Whom you could ask, and through whom' },
  missing: (categories, area, term) => {
    const from = area === null ? '' : ` from ${area}`;
    const [first] = categories;
    if (first === undefined) return `Nobody${from}`;
    const nobody = NOBODY[first];
    if (nobody !== undefined) return nobody;
    const adjectives = categories.flatMap((id) => ADJECTIVE[id] ?? []);
    const kind = categories.find((id) => id.startsWith('kinds.'))?.slice('kinds.'.length);
    const noun = kind === undefined ? term : words.keyFigureKind[kind as keyof typeof words.keyFigureKind];
    return `No ${[...adjectives.slice(0, -1).map((one) => `${one},`), ...adjectives.slice(-1), noun].join(' ')}${from}`;
  },
  expectation: ({ expected, comparedWith: of, area, categories, unknown }, all, terms, one) => {
    const network = all === 1 ? `1 ${one}` : `${all} ${terms}`;
    if (unknown !== null && unknown === all) return 'This is filled in for nobody yet. So there may be somebody after all.';
    if (unknown !== null)
      return `For ${unknown} of the ${all} ${terms} this is not filled in yet. So there may be somebody after all.`;
    if (expected !== null)
      return expected < 0.5
        ? `With ${network} it is not strange that there is nobody, ${comparedWith(of, terms)}.`
        : `With ${network} you would expect ${aboutSoMany(expected, 'en')}, ${comparedWith(of, terms)}.`;
    if (area !== null && categories.length === 0) return 'How many you would expect cannot be said; fill in inhabitants.';
    return categories[0]?.startsWith('kinds.')
      ? 'A network should have every kind. How many you would expect cannot be said; fill in a target.'
      : 'How many you would expect cannot be said; fill in a target.';
  },
  comparedWith,
  sure: { gap: 'gap', attention: 'note', nobody: 'may be chance' },
  sureMeans: {
    gap: 'You would expect three or more, and there is nobody.',
    attention: 'You would expect two, and there is nobody.',
    nobody: 'You would expect fewer than two, or that cannot be said. That there is nobody may be chance.',
  },
  legend: 'What the words mean',
  axis: 'About',
  all: (count) => `everything (${count})`,
  ofAxis: (axis, count) => `${AXIS[axis]} (${count})`,
  order: 'Order',
  orders: { first: 'most important first', areas: 'by neighbourhood' },
  whole: 'The whole network',
  none: NONE,
  noneOfAxis: 'Nothing is missing here.',
  noneFound: ({ unknown, areas, axes }, terms) => {
    const dark = unknown.map(({ axis }) => axis);
    const judged = [...(areas.rows.length > 0 ? (['area'] as const) : []), ...axes.map(({ axis }) => axis)].filter(
      (axis) => !dark.includes(axis),
    );
    const isCompared = areas.basis === 'population' || axes.some(({ rows }) => rows.some(({ target }) => target !== null));
    const compare = isCompared ? '' : `fill in ${areas.rows.length > 0 ? 'inhabitants or ' : ''}what is wanted`;
    const named = (of: readonly (Axis | 'area')[]) =>
      listed(
        of.map((axis) => AXIS[axis]),
        'en',
      );
    if (dark.length === 0)
      return isCompared
        ? NONE
        : `No blank spot was found, but the network is compared only with this map itself. For more: ${compare}.`;
    const fill = `fill in ${named(dark)} of your ${terms}${compare === '' ? '' : `, and ${compare}`}`;
    if (judged.length === 0) return `Cannot be said yet: ${fill}.`;
    return `Looking at ${named(judged)}, no blank spot was found. Of the rest it cannot be said yet: ${fill}.`;
  },
  tooSmall: (count, of) => `${together(count, of)} nobody either, but you would expect fewer than one there. ${notListed(count)}`,
  untold: (count, of) =>
    `${together(count, of)} nobody either; how many you would expect cannot be said. ${notListed(count)} Fill in inhabitants.`,
  small: {
    title: (count) => (count === 1 ? 'See that combination' : `See those ${inLetters(count, 'en')} combinations`),
    means:
      'That there is nobody here says little: no network has somebody in every combination. What comes nearest to one stands on top.',
    there: (where, count) => `${where} (${count})`,
    untold: 'How many you would expect cannot be said here:',
  },
  unknownOf: (axes) =>
    `Much is not filled in yet: ${listed(
      axes.map((axis) => AXIS[axis]),
      'en',
    )}`,
  unknown: (axis, unknown, all, terms) =>
    unknown === all
      ? `${capitalised(AXIS[axis])}: filled in for nobody yet. So who is missing cannot be said. Fill this in first.`
      : `${capitalised(AXIS[axis])}: not filled in for ${unknown} of the ${all} ${terms}. That is too many to be sure who is missing. Fill this in first.`,
  showUnknown: 'Show for whom',
  showUnknownOf: (axis) => `${capitalised(AXIS[axis])}: show for whom`,
  unknownThere: (areas, axes) =>
    `${capitalised(
      listed(
        axes.map((axis) => AXIS[axis]),
        'en',
      ),
    )}: in ${listed(areas, 'en', 6)} this is not filled in for too many people to say who is missing there.`,
  fits: {
    isCandidate: 'Already a candidate.',
    maybe: (axes) =>
      `From this neighbourhood; ${listed(
        axes.map((axis) => AXIS[axis]),
        'en',
      )} not filled in yet.`,
  },
  more: (count) => `And ${inLetters(count, 'en')} more on this map.`,
  others: (count) => `${capitalised(inLetters(count, 'en'))} more`,
  make: 'Make candidate',
  makeOf: (name) => `${name}: make candidate`,
  made: (name) => `Candidate since today: ${name}.`,
  nobodyDrawn: 'Nobody has been drawn here on this map yet.',
  nobodyFits: 'Nobody on this map, as far as it is filled in.',
  asker: (to, name, own, through) =>
    through === null
      ? ['Can be asked through ', { name }, `. ${between(name, to, own)}`]
      : [
          'Can be asked through ',
          { name },
          ', and on through ',
          { name: through.name },
          `. ${between(name, through.name, own)} ${between(through.name, to, through.line)}`,
        ],
  guessed: 'First check what is only guessed.',
  away: (backOn) => (backOn === null ? 'Away for a while now.' : `Away for a while now, until ${dayInWords(backOn, 'en')}.`),
  noAsker: (name) => `Nobody in the network has a good relation with ${name} on this map.`,
  around: (who) => ['Ask ', ...names(who, ' or '), ' who knows somebody there.'],
  aroundWhole: (who) => ['Ask ', ...names(who, ' or '), ' who knows somebody like that.'],
  because: {
    there: (areas) => `In the network already, from ${listed(areas, 'en', 3)}.`,
    border: (areas) => `From ${listed(areas, 'en', 3)}, next to it.`,
    district: (areas) => `From the same district (${listed(areas, 'en', 3)}).`,
    nearby: (areas) => `From ${listed(areas, 'en', 3)}, the nearest neighbourhood with somebody from the network.`,
    mostLines: () => 'With most good relations to people outside the network.',
  },
  nobodyToAsk: 'There is nobody on this map whom you can ask either. Do you know somebody yourself? Then put them on the map.',
  compared: 'What this is compared with',
  addPopulation: 'Add inhabitants',
  short: {
    nobody: 'Nobody drawn yet.',
    ask: (name) => ['Ask ', { name }, '.'],
    introduces: (name) => `An introduction can go through ${name}.`,
    all: 'See all blank spots',
    fill: 'See what is still to be filled in',
    guessed: 'guessed; check it',
    category: (id): string =>
      ({
        ...Object.fromEntries(Object.entries(words.keyFigureKind).map(([kind, word]) => [`kinds.${kind}`, word])),
        ...Object.fromEntries(Object.entries(words.ageGroup).map(([age, word]) => [`ageGroup.${age}`, word])),
        ...Object.fromEntries(Object.entries(words.position).map(([position, word]) => [`position.${position}`, word])),
        ...Object.fromEntries(Object.entries(words.task).map(([task, word]) => [`tasks.${task}`, word])),
      })[id] ??
      NOBODY[id] ??
      id,
  },
};
