import { capitalised, counted, eitherOf, inLetters, listed } from '../grammar.ts';
import type { networkYear as nl } from '../nl/networkYear.ts';

const inWords = (count: number): string => inLetters(count, 'en');
/** Of more the rest is counted. */
const MOST_NAMED = 12;
const moved = (came: number, left: number, paused: number, one: string, many: string): string => {
  const parts = [
    ...(came > 0 ? [`${inWords(came)} ${came === 1 ? one : many} joined`] : []),
    ...(left > 0 ? [`${inWords(left)}${came > 0 ? '' : ` ${left === 1 ? one : many}`} left`] : []),
    ...(paused > 0 ? [`${inWords(paused)}${came + left > 0 ? '' : ` ${paused === 1 ? one : many}`} paused for a while`] : []),
  ];
  return parts.length === 0 ? 'nobody joined and nobody left.' : `${listed(parts, 'en')}.`;
};

/** *The network’s year*: every sentence of it, from what was found. */
export const networkYear: typeof nl = {
  name: 'The network’s year',
  headline: (was, is, without, many) => {
    if (is === 0 && !was) return `This network has no active ${many} yet`;
    const grew =
      was === null || was === is
        ? `The network counts ${inWords(is)} active ${many}`
        : `The network ${was < is ? 'grew' : 'shrank'} from ${inWords(was)} to ${inWords(is)}`;
    if (without === 0) return grew;
    return `${grew}; ${inWords(without)} ${without === 1 ? 'neighbourhood has' : 'neighbourhoods have'} nobody yet`;
  },
  lead: (since, came, left, paused, one, many) =>
    since === null
      ? 'There is no earlier snapshot of this network. Who joined and who left can therefore not be said.'
      : `Since ${since}: ${moved(came, left, paused, one, many)}`,
  numbers: {
    active: (was, many) => `active ${many}${was === null ? '' : `, first ${was}`}`,
    candidates: (count) => (count === 1 ? 'candidate' : 'candidates'),
    areas: (one) => `neighbourhoods with a ${one} of their own`,
    reach: 'actors at most two steps away',
    of: (count, all) => `${count} of ${all}`,
  },
  noNetwork: (one) => `There is no ${one} in the network on this map yet. Kinds, balance and contact can therefore not be said.`,
  coverageHeading: 'Coverage by neighbourhood',
  coverageMeans: (one) => `Expected is what fits the number of inhabitants. One ${one} can count in more than one neighbourhood.`,
  coverageMeansActors:
    'Expected is what fits how many actors there are in a neighbourhood, since numbers of inhabitants are missing.',
  coverageColumns: {
    area: 'Neighbourhood',
    population: 'Inhabitants',
    expected: 'Expected',
    active: 'Now',
    level: 'What we see',
  },
  level: {
    keyFigure: (one) => `own ${one}`,
    keyFigureNear: (one) => `${one} near`,
    noKeyFigureNear: () => 'nobody near',
    nobody: () => 'white spot',
  },
  expected: (value) => {
    const low = Math.floor(value);
    return value - low < 0.1 || value < 0.5 ? String(Math.round(value)) : `${low} or ${low + 1}`;
  },
  noAreas: 'There are no neighbourhoods on this map yet.',
  kindsHeading: (many) => `Kinds of ${many} by neighbourhood`,
  kindsMean: 'Somebody can be of several kinds and in several neighbourhoods.',
  kindsColumns: { kind: 'Kind', all: 'Together' },
  missingKinds: (kinds) => `There is no ${eitherOf(kinds, 'en')} in all of the network yet.`,
  sharesHeading: 'Balance in the network',
  share: (count, target, isGap) =>
    [String(count), ...(target === null ? [] : [`wanted ${Math.round(target * 100)}%`]), ...(isGap ? ['too few'] : [])].join(
      ' · ',
    ),
  unknown: (of) =>
    `Not known: ${listed(
      of.map(({ axis, count }) => `${axis.toLowerCase()} of ${inWords(count)}`),
      'en',
    )}.`,
  movesHeading: 'Who came and who went',
  moves: {
    came: (names) => `Joined: ${listed(names, 'en')}.`,
    paused: (names) => `Paused for a while: ${listed(names, 'en')}.`,
    left: (names) => `Left: ${listed(names, 'en')}.`,
    none: 'Nobody joined and nobody left.',
  },
  gapsHeading: 'Gaps, and whom you can ask next',
  gapsColumns: { who: 'Whom you can ask', why: 'Which gap that fills', through: 'Who can introduce' },
  noGaps: 'Nobody on the map fills a gap now.',
  fills: (areas, kinds) =>
    `${capitalised(
      [
        ...(areas.length > 0 ? [`for ${listed(areas, 'en')}`] : []),
        ...(kinds.length > 0 ? [`as ${listed(kinds, 'en')}`] : []),
      ].join(', '),
    )}.`,
  isCandidate: 'Candidate already.',
  gapsMean: 'This is about places on the map, not whether somebody is willing, able or safe. Ask them.',
  contactHeading: (many) => `Contact with the active ${many}`,
  contact: (recent, all, months) => {
    const whom =
      recent === 0
        ? 'Nobody was'
        : recent < all
          ? `${capitalised(inWords(recent))} of ${inWords(all)} were`
          : all === 1
            ? 'The only one was'
            : `All ${inWords(all)} were`;
    return `${whom} spoken with in the last ${inWords(months)} months.`;
  },
  notLately: (names) => `Longer ago: ${listed(names, 'en', MOST_NAMED)}.`,
  contactUnknown: (names) => `Not written down: ${listed(names, 'en', MOST_NAMED)}.`,
  countsHeading: 'Numbers for the whole network',
  count: (name, count, of, day) => `${capitalised(name)}: ${count} of ${of}, counted on ${day}.`,
  notCounted: {
    heading: 'Not counted',
    text: (now) =>
      now.left + now.candidate === 0
        ? 'Everybody counts.'
        : `${counted(now.left, 'one who left', 'who left')} and ${counted(now.candidate, 'candidate', 'candidates')}. They are there only where that is said.`,
  },
};
