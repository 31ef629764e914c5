import { degreeOf, layerOf, type Tie } from '../../src/analysis/layers.ts';
import { betweenness, betweennessWeighted } from '../../src/analysis/metrics/betweenness.ts';
import { twoSidedness } from '../../src/analysis/metrics/twoSidedness.ts';
import type { Poles } from '../../src/analysis/poles.ts';
import { FIRST } from '../../src/analysis/redraws.ts';
import { bridgingPairs, firstPairs, halvesOf } from '../../src/analysis/suggestions/bridgingPairs.ts';
import { brokeragePosition, PARTS, type Part } from '../../src/analysis/suggestions/brokeragePosition.ts';
import { ITSELF_FIRST, LEAST_LEG } from '../../src/analysis/suggestions/possibleLinks.ts';
import type { CampId } from '../../src/domain/identifiers.ts';
import type { SimulatedNetwork } from './simulateNetwork.ts';

/** A number for every actor of a network; the highest are suggested. */
export type Measure = (network: SimulatedNetwork) => ArrayLike<number>;

export const polesOf = ({ stands }: SimulatedNetwork): Poles => {
  const of = stands.map((stand) => (stand === 0 || stand === 1 ? [stand] : []));
  const areApart = (a: number, b: number) => of[a]?.[0] !== undefined && of[b]?.[0] !== undefined && of[a]?.[0] !== of[b]?.[0];
  return { ids: ['A', 'B'] as CampId[], of, areApart };
};

const allTies = ({ positive, tension, stands }: SimulatedNetwork) => {
  const count = stands.length;
  const byPair = new Map<number, Tie>([...tension.ties, ...positive.ties].map((tie) => [tie.from * count + tie.to, tie]));
  return layerOf(
    count,
    [...byPair].sort(([a], [b]) => a - b).map(([, tie]) => tie),
  );
};

/** Which of the two lists of the program, or both laid into one as the command line gives them. */
type List = 'itself' | 'through' | 'joint';

/** As the program suggests: nobody below the floor on the weakest leg. */
const brokerage =
  (list: List, left: readonly Part[] = []): Measure =>
  (network) => {
    const parts = new Set(PARTS.filter((part) => !left.includes(part)));
    const { positive, tension } = network;
    const { scores, weakestLegs, itself } = brokeragePosition(positive, tension, polesOf(network), takesNoSideIn(network), parts);
    const halves = halvesOf(pairsIn(network));
    return scores.map((score, actor) => {
      const isItself = itself[actor] === 1;
      if (isItself && halves.has(actor)) return 0;
      if ((weakestLegs[actor] as number) < LEAST_LEG || (list !== 'joint' && isItself !== (list === 'itself'))) return 0;
      return list === 'joint' && isItself ? ITSELF_FIRST * score : score;
    });
  };

export const takesNoSideIn =
  ({ stands }: SimulatedNetwork) =>
  (actor: number) =>
    stands[actor] === 'none';

export const ITSELF: Measure = brokerage('itself');
export const THROUGH: Measure = brokerage('through');
export const JOINT: Measure = brokerage('joint');
export const TWO_SIDEDNESS: Measure = (network) =>
  twoSidedness(network.positive, network.tension, polesOf(network)).map(({ score }) => score);

/** The program's lists, and beside them what one would try first. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'list one: links itself': ITSELF,
  'list two: through somebody': THROUGH,
  'both laid into one': JOINT,
  'two-sidedness (reference)': TWO_SIDEDNESS,
  'betweenness w⁺ weighted': (network) => betweennessWeighted(network.positive),
  'betweenness, all ties': (network) => betweenness(allTies(network)),
  degree: (network) => {
    const ties = allTies(network);
    return network.stands.map((_, actor) => degreeOf(ties, actor));
  },
};

/** The list without each of the parts that weigh in it. */
export const withoutParts = (list: 'itself' | 'through'): Readonly<Record<string, Measure>> =>
  Object.fromEntries(
    PARTS.filter((part) => list === 'through' || (part !== 'throughOthers' && part !== 'fromCamps')).map((part) => [
      part,
      brokerage(list, [part]),
    ]),
  );

/** The part of the first k that was planted, k being how many were; equals in the order of their numbers. */
export const precision = (scores: ArrayLike<number>, network: SimulatedNetwork): number => {
  const { planted } = network;
  return (
    inOrder(scores, network)
      .slice(0, planted.size)
      .filter((actor) => planted.has(actor)).length / planted.size
  );
};

const inOrder = (scores: ArrayLike<number>, { leftOut }: SimulatedNetwork): number[] =>
  Array.from(scores, (score, actor) => [score, actor] as const)
    .filter(([score, actor]) => score > 0 && !leftOut.has(actor))
    .sort(([a, i], [b, j]) => b - a || i - j)
    .map(([, actor]) => actor);

/** Of the pairs that were planted, how many are among as many first ones. */
export const pairsFound = (network: SimulatedNetwork, pairs: readonly (readonly [number, number])[]): number => {
  const number = Math.floor(network.planted.size / 2);
  return pairs.slice(0, number).filter((pair) => pair.every((actor) => network.planted.has(actor))).length / number;
};

const pairsIn = (network: SimulatedNetwork) =>
  bridgingPairs(network.positive, network.tension, polesOf(network), (actor) => !network.leftOut.has(actor));

/** The pairs that are shown: nobody of the first five of list one is named in them once more. */
export const OUR_PAIRS = (network: SimulatedNetwork) => {
  const linking = inOrder(ITSELF(network), network).slice(0, FIRST);
  return firstPairs(pairsIn(network), linking, network.stands.length).map(({ actors }) => actors);
};

/** What one would try first: the firmest lines from camp to camp. */
export const FIRM_ACROSS = (network: SimulatedNetwork) => {
  const { areApart } = polesOf(network);
  return network.positive.ties
    .filter(({ from, to }) => areApart(from, to))
    .sort((a, b) => b.strength - a.strength)
    .map(({ from, to }) => [from, to] as const);
};
