import { MEASURES, type Measure, OURS, precision, TWO_SIDEDNESS } from './measures.ts';
import { type Circumstances, simulateNetwork } from './simulateNetwork.ts';
import { sureness } from './sureness.ts';
import type { Customs } from './town.ts';

/** Everything was tuned on seeds up to 100,000; what is reported starts here. */
export const FIRST_REPORTING_SEED = 1_000_001;

interface Case extends Circumstances {
  readonly name: string;
  readonly seeds: number;
}
export const CASES: readonly Case[] = [
  { name: '40', actors: 40, seeds: 800 },
  { name: '100', actors: 100, seeds: 800 },
  { name: '300', actors: 300, seeds: 160 },
  { name: '1,000', actors: 1_000, seeds: 30 },
  { name: '100, tension not drawn', actors: 100, tensionDrawn: false, seeds: 800 },
  { name: '100, only via the middle', actors: 100, onlyViaMiddle: true, seeds: 800 },
];

/** Towns other than those the measure was made on, 100 actors each. */
const OTHER_TOWNS: Readonly<Record<string, Partial<Customs>>> = {
  'the institution knows 35 %, not 14 %': { institutionKnows: 0.35 },
  'four times the lines across, more of pushers': { across: 0.04, pusherAcross: 3 },
  '1.5 times the lines': { density: 1.5 },
  'brokers have no firmer lines than others': { firmBrokers: false },
  'the middle deals with both camps': { dividedMiddle: true },
};
const OTHER_SEEDS = 400;
const SURENESS_SEEDS = 200;

export interface Found {
  readonly mean: number;
  /** Standard error of the mean over the seeds. */
  readonly error: number;
}

/** How many of those planted a measure puts first, over so many made-up towns. */
export const foundBy = (
  measures: Readonly<Record<string, Measure>>,
  circumstances: Circumstances,
  seeds: number,
  firstSeed = FIRST_REPORTING_SEED,
): Record<string, Found> => {
  const shares = new Map<string, number[]>(Object.keys(measures).map((name) => [name, []]));
  const chance: number[] = [];
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const network = simulateNetwork(seed, circumstances);
    for (const [name, measure] of Object.entries(measures)) shares.get(name)?.push(precision(measure(network), network.planted));
    chance.push(network.planted.size / network.stands.length);
  }
  return Object.fromEntries([...shares, ['chance', chance] as const].map(([name, all]) => [name, averaged(all)]));
};

const averaged = (values: readonly number[]): Found => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, error: Math.sqrt(spread / values.length) };
};

/** The tables of `docs/suggestions.md`, and whether what they promise holds. */
export const report = (): { readonly lines: readonly string[]; readonly missed: readonly string[] } => {
  const columns = CASES.map((one) => ({ ...one, found: foundBy(MEASURES, one, one.seeds) }));
  const names = [...Object.keys(MEASURES), 'chance'];
  const cell = ({ mean, error }: Found) => `${mean.toFixed(2).replace('0.', '.')} ± ${error.toFixed(3).replace('0.', '.')}`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(['precision@k', ...columns.map(({ name }) => name)]),
    row(['---', ...columns.map(() => '---')]),
    row(['towns', ...columns.map(({ seeds }) => String(seeds))]),
    ...names.map((name) => row([name, ...columns.map(({ found }) => cell(found[name] as Found))])),
  ];
  const lines = [...table, '', ...otherTowns(cell, row), '', ...sureness(FIRST_REPORTING_SEED, SURENESS_SEEDS)];
  const [ours = '', reference = ''] = names;
  const missed = columns.flatMap(({ name, found, actors, onlyViaMiddle, tensionDrawn }) => {
    const mean = found[ours]?.mean ?? 0;
    const least = onlyViaMiddle ? 0.25 : actors === 100 && tensionDrawn !== false ? 0.45 : 0;
    return mean >= least && mean >= (found[reference]?.mean ?? 1) ? [] : [name];
  });
  return { lines, missed };
};

const otherTowns = (cell: (found: Found) => string, row: (cells: readonly string[]) => string): string[] => [
  row(['100 actors', 'in use', 'two-sidedness', 'only via the middle: in use', 'two-sidedness']),
  row(['---', '---', '---', '---', '---']),
  ...Object.entries(OTHER_TOWNS).map(([name, customs]) => {
    const both = [false, true].map((onlyViaMiddle) =>
      foundBy({ ours: OURS, reference: TWO_SIDEDNESS }, { actors: 100, onlyViaMiddle, customs }, OTHER_SEEDS),
    );
    return row([name, ...both.flatMap(({ ours, reference }) => [cell(ours as Found), cell(reference as Found)])]);
  }),
];
