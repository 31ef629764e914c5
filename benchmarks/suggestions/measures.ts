import { degreeOf, layerOf, type Tie } from '../../src/analysis/layers.ts';
import { betweenness, betweennessWeighted } from '../../src/analysis/metrics/betweenness.ts';
import { twoSidedness } from '../../src/analysis/metrics/twoSidedness.ts';
import type { Poles } from '../../src/analysis/poles.ts';
import { brokeragePosition, PARTS, type Part } from '../../src/analysis/suggestions/brokeragePosition.ts';
import { LEAST_LEG } from '../../src/analysis/suggestions/possibleLinks.ts';
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

/** As the program suggests: nobody below the floor on the weakest leg. */
const brokerage =
  (left: readonly Part[]): Measure =>
  (network) => {
    const takesNoSide = (actor: number) => network.stands[actor] === 'none';
    const parts = new Set(PARTS.filter((part) => !left.includes(part)));
    const { scores, weakestLegs } = brokeragePosition(network.positive, network.tension, polesOf(network), takesNoSide, parts);
    return scores.map((score, actor) => ((weakestLegs[actor] as number) >= LEAST_LEG ? score : 0));
  };

export const OURS: Measure = brokerage([]);
export const TWO_SIDEDNESS: Measure = (network) =>
  twoSidedness(network.positive, network.tension, polesOf(network)).map(({ score }) => score);

/** What is reported: the measure, its reference, the usual ones, and the measure without each of its parts. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'brokerage position (in use)': OURS,
  'two-sidedness (reference)': TWO_SIDEDNESS,
  'betweenness, all ties': (network) => betweenness(allTies(network)),
  'betweenness w⁺ weighted': (network) => betweennessWeighted(network.positive),
  degree: (network) => {
    const ties = allTies(network);
    return network.stands.map((_, actor) => degreeOf(ties, actor));
  },
  'without lines through the middle': brokerage(['throughMiddle']),
  'without the other being between too': brokerage(['othersStanding']),
  'without dealing with everybody': brokerage(['manyLines']),
  'without sides nobody was asked': brokerage(['unaskedSides']),
  'without weak lines counting half': brokerage(['weakLines']),
  'without own tension': brokerage(['ownTension']),
};

/** The part of the first k that was planted, k being how many were; equals in the order of their numbers. */
export const precision = (scores: ArrayLike<number>, planted: ReadonlySet<number>): number => {
  const first = Array.from(scores, (score, actor) => [score, actor] as const).sort(([a, i], [b, j]) => b - a || i - j);
  return first.slice(0, planted.size).filter(([, actor]) => planted.has(actor)).length / planted.size;
};
