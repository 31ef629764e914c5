import type { NetworkMove } from '../../analysis/report/networkYear.ts';
import { aboutSoMany, capitalised, counted, eitherOf, inLetters, listed } from '../grammar.ts';
import type { networkYear as nl } from '../nl/networkYear.ts';

const inWords = (count: number): string => inLetters(count, 'en');
/** Of more the rest is counted. */
const MOST_NAMED = 12;
const DID: Readonly<Record<NetworkMove, readonly [one: string, many: string]>> = {
  came: ['joined', 'joined'],
  returned: ['came back', 'came back'],
  paused: ['paused for a while', 'paused for a while'],
  left: ['left', 'left'],
  candidate: ['is a candidate again', 'are candidates again'],
  unmarked: ['is no longer called that', 'are no longer called that'],
  gone: ['is no longer on the map', 'are no longer on the map'],
};
const MOVES = Object.keys(DID) as NetworkMove[];
const moved = (counts: Readonly<Record<NetworkMove, number>>, one: string, many: string): string => {
  const parts = MOVES.filter((move) => counts[move] > 0).map((move, i) => {
    const count = counts[move];
    return `${inWords(count)}${i > 0 ? '' : ` ${count === 1 ? one : many}`} ${DID[move][count === 1 ? 0 : 1]}`;
  });
  return parts.length === 0 ? 'nobody joined and nobody left.' : `${listed(parts, 'en')}.`;
};

/** *The network’s year*: every sentence of it, from what was found. */
export const networkYear: typeof nl = {
  name: 'The network’s year',
  headline: (was, is, without, one, many) => {
    if (is === 0 && !was) return `This network has no active ${many} yet`;
    const grew =
      was === null || was === is
        ? `The network counts ${inWords(is)} active ${is === 1 ? one : many}`
        : `The network ${was < is ? 'grew' : 'shrank'} from ${inWords(was)} to ${inWords(is)}`;
    if (without === 0) return grew;
    return `${grew}; in ${inWords(without)} ${without === 1 ? 'neighbourhood' : 'neighbourhoods'} there is no ${one} nearby`;
  },
  lead: (since, moves, one, many) => `Since ${since}: ${moved(moves, one, many)}`,
  noLead: {
    first: 'There is no earlier snapshot of this network. Who joined and who left can therefore not be said.',
    photo: 'This is a snapshot. Who joined and who left is in the report of the map as it is now.',
  },
  numbers: {
    active: (is, was, one, many) => `active ${is === 1 ? one : many}${was === null ? '' : `, first ${was}`}`,
    candidates: (count) => (count === 1 ? 'candidate' : 'candidates'),
    areas: (one) => `neighbourhoods with a ${one} of their own`,
    reach: 'others at most two steps from the network',
    of: (count, all) => `${count} of ${all}`,
  },
  inNetwork: (all, paused) => `${all} in the network, of whom ${paused} ${paused === 1 ? 'is' : 'are'} away for a while.`,
  noNetwork: (one) => `There is no ${one} in the network on this map yet. Kinds, balance and contact can therefore not be said.`,
  coverageHeading: 'Coverage by neighbourhood',
  coverageMeans: (one) => `One ${one} can count in more than one neighbourhood.`,
  coverageColumns: {
    area: 'Neighbourhood',
    population: 'Inhabitants',
    expected: 'Expected',
    active: 'Now',
    level: 'What we see',
  },
  expected: (value) => aboutSoMany(value, 'en'),
  noAreas: 'There are no neighbourhoods on this map yet.',
  kindsHeading: (many, hasAreas) => `Kinds of ${many}${hasAreas ? ' by neighbourhood' : ''}`,
  kindsMean: 'Somebody can be of several kinds and in several neighbourhoods.',
  wholeNetwork: 'The whole network',
  kindsColumns: { kind: 'Kind', all: 'Together' },
  missingKinds: (kinds, unknown) =>
    `${unknown > 0 ? 'As far as is filled in, there' : 'There'} is no ${eitherOf(kinds, 'en')} in all of the network yet.`,
  noKinds: (many) => `Of none of the ${many} it is filled in which kind they are.`,
  unknownKinds: (unknown, all) => `?: cannot be said. Of ${unknown} of the ${all} the kind is not filled in yet.`,
  sharesHeading: 'Balance in the network',
  share: (count, target, isGap) =>
    [String(count), ...(target === null ? [] : [`wanted ${Math.round(target * 100)}%`]), ...(isGap ? ['too few'] : [])].join(
      ' · ',
    ),
  unknown: (of) =>
    `Not filled in yet: ${listed(
      of.map(({ axis, count, isAll }) => `${axis.toLowerCase()} (${isAll && count > 1 ? `all ${count}` : count})`),
      'en',
    )}.`,
  movesHeading: 'Who came and who went',
  moves: {
    came: (names) => `Joined: ${listed(names, 'en')}.`,
    returned: (names) => `Came back: ${listed(names, 'en')}.`,
    paused: (names) => `Paused for a while: ${listed(names, 'en')}.`,
    left: (names) => `Left: ${listed(names, 'en')}.`,
    candidate: (names) => `Candidate again: ${listed(names, 'en')}.`,
    unmarked: (names, one) => `No longer called a ${one}: ${listed(names, 'en')}.`,
    gone: (names) => `No longer on the map: ${listed(names, 'en')}.`,
  },
  noMoves: 'Nobody joined and nobody left.',
  gapsHeading: 'Blank spots, and whom you can ask next',
  gapsColumns: { missing: 'What is missing', who: 'Whom you can ask', through: 'Through whom' },
  moreGaps: (count) =>
    `${capitalised(inWords(count))} more ${count === 1 ? 'blank spot stands' : 'blank spots stand'} in the list on screen.`,
  gapsMean: 'This is about places on the map, not whether somebody is willing, able or safe. Ask them.',
  contactHeading: (many) => `Contact with the active ${many}`,
  contact: (recent, unknown, all, months) => {
    if (unknown === all)
      return `It is not written down when ${all === 1 ? 'the only one was' : `any of the ${inWords(all)} were`} last spoken with.`;
    if (recent === 0 && unknown > 0)
      return `Of nobody it is written down that they were spoken with in the last ${inWords(months)} months.`;
    const whom =
      recent === 0
        ? 'Nobody was'
        : recent < all
          ? `${capitalised(inWords(recent))} of ${inWords(all)} ${recent === 1 ? 'was' : 'were'}`
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
    text: ({ left, candidate }) => {
      if (left + candidate === 0) return 'Everybody counts.';
      const who = [
        ...(left > 0 ? [`${left} who left`] : []),
        ...(candidate > 0 ? [counted(candidate, 'candidate', 'candidates')] : []),
      ];
      return `${listed(who, 'en')}. ${left + candidate === 1 ? 'That one is' : 'They are'} there only where that is said.`;
    },
  },
};
