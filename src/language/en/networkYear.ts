import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { networkYear as nl } from '../nl/networkYear.ts';

const inWords = (count: number): string => inLetters(count, 'en');
const moved = (came: number, left: number, paused: number, one: string, many: string): string => {
  const parts = [
    ...(came > 0 ? [`${inWords(came)} ${came === 1 ? one : many} joined`] : []),
    ...(left > 0 ? [`${inWords(left)} left`] : []),
    ...(paused > 0 ? [`${inWords(paused)} paused for a while`] : []),
  ];
  return parts.length === 0 ? 'Nobody joined and nobody left.' : `${capitalised(listed(parts, 'en'))}.`;
};

/** *The network’s year*: every sentence of it, from what was found. */
export const networkYear: typeof nl = {
  name: 'The network’s year',
  headline: (was, is, without, many) => {
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
  missingKinds: (kinds) => `There is no ${listed(kinds, 'en')} in all of the network yet.`,
  sharesHeading: 'Balance in the network',
  sharesColumns: { what: 'What', who: 'Who', now: 'Now', target: 'Wanted', expected: 'Expected' },
  percent: (share) => `${Math.round(share * 100)}%`,
  unknown: (axis, count) => `${axis}: not known of ${inWords(count)}.`,
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
    [
      ...(areas.length > 0 ? [`Neighbourhood: ${listed(areas, 'en')}.`] : []),
      ...(kinds.length > 0 ? [`New: ${listed(kinds, 'en')}.`] : []),
    ].join(' '),
  isCandidate: 'Candidate already.',
  gapsMean: 'This is about places on the map, not whether somebody is willing, able or safe. Ask them.',
  contactHeading: (many) => `Contact with the active ${many}`,
  contact: (recent, all, months) =>
    `${capitalised(inWords(recent))} of ${inWords(all)} were spoken with in the last ${inWords(months)} months.`,
  notLately: (names) => `Longer ago: ${listed(names, 'en')}.`,
  contactUnknown: (names) => `Not written down: ${listed(names, 'en')}.`,
  countsHeading: 'Numbers for the whole network',
  count: (name, count, of) => `${capitalised(name)}: ${count} of ${of}.`,
  notCounted: {
    heading: 'Not counted',
    text: (now) =>
      `${counted(now.left, 'one who left', 'who left')} and ${counted(now.candidate, 'candidate', 'candidates')}. They are there only where that is said.`,
  },
};
