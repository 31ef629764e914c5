import type { Layers } from '../../src/analysis/layers.ts';
import { FIRST, FIRST_PAIRS, stabilityOf } from '../../src/analysis/redraws.ts';
import { LEAST_LEG } from '../../src/analysis/suggestions/possibleLinks.ts';
import { type Sureness, surenessOfTimes } from '../../src/domain/sureness.ts';
import { MAKES, type Make, townsOf } from './makes.ts';
import { ITSELF, OUR_PAIRS, polesOf, THROUGH, takesNoSideIn } from './measures.ts';
import type { BrokersWay, Circumstances, SimulatedNetwork } from './simulateNetwork.ts';

const WORDS: readonly Sureness[] = ['very', 'fairly', 'notYet'];
const TOWNS = 100;
/** What is said to be very sure is to be right so often; of fewer than so many cases nothing is concluded. */
const RIGHT = 0.8;
const ENOUGH = 10;

const CASES: readonly (Circumstances & { readonly name: string; readonly list: 'itself' | 'through' | 'pairs' })[] = [
  { name: 'direct, list one', actors: 100, brokers: 'direct', list: 'itself' },
  { name: 'direct, no firmer lines, list one', actors: 100, brokers: 'direct', list: 'itself', customs: { firmBrokers: false } },
  { name: 'through the middle, mixed, list two', actors: 100, brokers: 'via', list: 'through' },
  { name: 'two together, pairs', actors: 100, brokers: 'together', list: 'pairs' },
];

/** Per word for how sure it is: of how many suggested it is said, and how many of those were planted. */
export const sureness = (missed: string[]): string[] => [
  '| of those suggested, planted | very sure | fairly sure | not yet |',
  '| --- | --- | --- | --- |',
  ...Object.entries(MAKES).flatMap(([make, towns]) =>
    CASES.map(({ name, list, ...how }) => {
      const said = saidOf(towns, how, list);
      const { all, planted } = said.get('very') ?? { all: 0, planted: 0 };
      if (all >= ENOUGH && planted / all < RIGHT) missed.push(`how sure: ${make}, ${name}`);
      const cells = WORDS.map((word) => {
        const { all, planted } = said.get(word) ?? { all: 0, planted: 0 };
        return all === 0 ? '0' : `${planted} of ${all} (${Math.round((100 * planted) / all)} %)`;
      });
      return `| ${make}, ${name} | ${cells.join(' | ')} |`;
    }),
  ),
];

const saidOf = (make: Make, how: Circumstances & { readonly brokers?: BrokersWay }, list: 'itself' | 'through' | 'pairs') => {
  const said = new Map(WORDS.map((word) => [word, { all: 0, planted: 0 }]));
  for (const town of townsOf(make, how, TOWNS))
    for (const { times, isPlanted } of suggestedIn(town, list)) {
      const count = said.get(surenessOfTimes(times));
      if (!count) continue;
      count.all += 1;
      if (isPlanted) count.planted += 1;
    }
  return said;
};

const suggestedIn = (town: SimulatedNetwork, list: 'itself' | 'through' | 'pairs') => {
  const { positive, tension, stands, planted, leftOut } = town;
  // The redraws look at who the actors are for nothing but how many.
  const layers = { actors: stands, positive, tension } as unknown as Layers;
  const isCandidate = (actor: number) => !leftOut.has(actor);
  const stability = stabilityOf(layers, polesOf(town), { isCandidate, takesNoSide: takesNoSideIn(town), floor: LEAST_LEG });
  if (list === 'pairs')
    return OUR_PAIRS(town)
      .slice(0, FIRST_PAIRS)
      .map((pair) => ({ times: stability.pair(...pair), isPlanted: pair.every((actor) => planted.has(actor)) }));
  return Array.from((list === 'itself' ? ITSELF : THROUGH)(town), (score, actor) => ({ score, actor }))
    .filter(({ score, actor }) => score > 0 && isCandidate(actor))
    .sort((a, b) => b.score - a.score || a.actor - b.actor)
    .slice(0, FIRST)
    .map(({ actor }) => ({ times: stability.actors[actor] as number, isPlanted: planted.has(actor) }));
};
