import { averaged, type Found, MAKES, type Make, townsOf } from './makes.ts';
import {
  FIRM_ACROSS,
  ITSELF,
  JOINT,
  MEASURES,
  type Measure,
  OUR_PAIRS,
  pairsFound,
  precision,
  THROUGH,
  TWO_SIDEDNESS,
  withoutParts,
} from './measures.ts';
import type { BrokersWay, Circumstances, SimulatedNetwork } from './simulateNetwork.ts';
import { sureness } from './sureness.ts';
import type { Customs } from './town.ts';

const WAYS: Readonly<Record<string, BrokersWay>> = {
  direct: 'direct',
  'through the middle, of no side': 'viaNoSide',
  'through the middle, in a camp': 'viaInCamp',
  'the last two mixed': 'via',
  'two together': 'together',
};
const TOWNS = 300;
const SMALL = 30;

/** What is promised at 100 actors, on every make: the list that a way belongs to finds so many of those planted, and pairs so many pairs. */
const LEAST: Partial<Record<BrokersWay, number>> = { direct: 0.5, viaNoSide: 0.28, viaInCamp: 0.28, via: 0.28, together: 0.1 };

/** Two standard errors of a difference over some hundred towns: where two measures are as good as each other, chance says which is ahead. */
const NOISE = 0.02;

/** How many of those planted a measure puts first. */
export const foundBy = (measure: Measure, towns: readonly SimulatedNetwork[]): Found =>
  averaged(towns.map((town) => precision(measure(town), town)));
export const pairsBy = (
  pairs: (town: SimulatedNetwork) => readonly (readonly [number, number])[],
  towns: readonly SimulatedNetwork[],
) => averaged(towns.map((town) => pairsFound(town, pairs(town))));

const short = (value: number) => value.toFixed(2).replace('0.', '.');
const cell = ({ mean, error }: Found) => `${short(mean)} ± ${error.toFixed(3).replace('0.', '.')}`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const headed = (cells: readonly string[]) => [row(cells), row(cells.map(() => '---'))];

/** The tables of `docs/suggestions.md` by name (all, unless some are asked for), one by one, and which promises do not hold. */
export function* report(
  asked: readonly string[],
): Generator<{ readonly lines: readonly string[]; readonly missed: readonly string[] }> {
  const missed: string[] = [];
  const tables: Readonly<Record<string, () => string[]>> = {
    ...Object.fromEntries(
      Object.entries(MAKES).map(([name, make]) => [
        name,
        () => [...perWay(name, make, 100, missed), '', ...perWay(name, make, SMALL, [])],
      ]),
    ),
    firmness: () => noFirmer(missed),
    sizes: () => sizes(missed),
    customs: otherTowns,
    parts,
    sureness: () => sureness(missed),
  };
  for (const [name, table] of Object.entries(tables)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const lines = [...table(), ''];
    yield { lines, missed: missed.splice(0) };
  }
}

const perWay = (name: string, make: Make, actors: number, missed: string[]): string[] => {
  const columns = Object.entries(WAYS).map(([label, brokers]) => ({
    label,
    brokers,
    towns: townsOf(make, { actors, brokers }, TOWNS),
  }));
  for (const { label, brokers, towns } of columns) {
    const found = brokers === 'together' ? pairsBy(OUR_PAIRS, towns) : foundBy(brokers === 'direct' ? ITSELF : THROUGH, towns);
    if (found.mean < (LEAST[brokers] ?? 0) || (brokers === 'direct' && found.mean < foundBy(TWO_SIDEDNESS, towns).mean - NOISE))
      missed.push(`${name}, ${label}`);
  }
  const chance = averaged(columns.flatMap(({ towns }) => towns.map(({ planted, stands }) => planted.size / stands.length)));
  const together = columns.filter(({ brokers }) => brokers === 'together');
  return [
    ...headed([`${name}, ${actors} actors`, ...columns.map(({ label }) => label)]),
    ...Object.entries(MEASURES).map(([measure, by]) => row([measure, ...columns.map(({ towns }) => cell(foundBy(by, towns)))])),
    row(['chance', ...columns.map(() => short(chance.mean))]),
    ...together.flatMap(({ towns }) =>
      [['pairs: bridging together', OUR_PAIRS] as const, ['pairs: the firmest lines across', FIRM_ACROSS] as const].map(
        ([pairs, by]) => row([pairs, ...columns.slice(1).map(() => ''), cell(pairsBy(by, towns))]),
      ),
    ),
  ];
};

/** Where the claim that who links has firmer lines does not hold; meeting towns know no such thing to begin with. */
const noFirmer = (missed: string[]): string[] => [
  ...headed([
    '100 actors, who links has no firmer lines',
    'direct: list one',
    'two-sidedness',
    'mixed: list two',
    'betweenness w⁺ weighted',
  ]),
  ...Object.entries(MAKES).map(([name, make]) => {
    const towns = (brokers: BrokersWay) => townsOf(make, { actors: 100, brokers, customs: { firmBrokers: false } }, TOWNS);
    const [direct, via] = [towns('direct'), towns('via')];
    const [itself, through] = [foundBy(ITSELF, direct), foundBy(THROUGH, via)];
    if (itself.mean < foundBy(TWO_SIDEDNESS, direct).mean - NOISE || through.mean < 0.2) missed.push(`${name}, no firmer lines`);
    return row([
      name,
      ...[itself, foundBy(TWO_SIDEDNESS, direct), through, foundBy(MEASURES['betweenness w⁺ weighted'] as Measure, via)].map(
        cell,
      ),
    ]);
  }),
];

const sizes = (missed: string[]): string[] => {
  const cases: readonly (Circumstances & { readonly name: string; readonly towns: number })[] = [
    { name: '40', actors: 40, towns: TOWNS },
    { name: '300', actors: 300, towns: 120 },
    { name: '1,000', actors: 1_000, towns: 30 },
    { name: '100, tension not drawn', actors: 100, tensionDrawn: false, towns: TOWNS },
  ];
  const make = MAKES['own towns'] as Make;
  const columns = cases.map(({ name, towns, ...how }) => ({
    name,
    direct: townsOf(make, { ...how, brokers: 'direct' }, towns),
    via: townsOf(make, { ...how, brokers: 'via' }, towns),
  }));
  for (const { name, direct } of columns)
    if (foundBy(ITSELF, direct).mean < foundBy(TWO_SIDEDNESS, direct).mean) missed.push(`own towns, ${name}`);
  return [
    ...headed(['own towns', ...columns.map(({ name }) => name)]),
    row(['direct: list one', ...columns.map(({ direct }) => cell(foundBy(ITSELF, direct)))]),
    row(['direct: two-sidedness', ...columns.map(({ direct }) => cell(foundBy(TWO_SIDEDNESS, direct)))]),
    row(['mixed: list two', ...columns.map(({ via }) => cell(foundBy(THROUGH, via)))]),
    row(['direct: both laid into one', ...columns.map(({ direct }) => cell(foundBy(JOINT, direct)))]),
    row(['mixed: both laid into one', ...columns.map(({ via }) => cell(foundBy(JOINT, via)))]),
  ];
};

/** Own towns with other customs than those the measure was made on. */
const OTHER_TOWNS: Readonly<Record<string, Partial<Customs>>> = {
  'the institution knows 35 %, not 14 %': { institutionKnows: 0.35 },
  'four times the lines across, more of pushers': { across: 0.04, pusherAcross: 3 },
  '1.5 times the lines': { density: 1.5 },
  'the middle deals with both camps': { dividedMiddle: true },
};
const otherTowns = (): string[] => [
  ...headed(['own towns, 100 actors', 'direct: list one', 'two-sidedness', 'mixed: list two']),
  ...Object.entries(OTHER_TOWNS).map(([name, customs]) => {
    const towns = (brokers: BrokersWay) => townsOf(MAKES['own towns'] as Make, { actors: 100, brokers, customs }, TOWNS / 2);
    const direct = towns('direct');
    return row([name, ...[foundBy(ITSELF, direct), foundBy(TWO_SIDEDNESS, direct), foundBy(THROUGH, towns('via'))].map(cell)]);
  }),
];

/** What each part brings: the lists without it. */
const parts = (): string[] => {
  const towns = (brokers: BrokersWay) => Object.values(MAKES).map((make) => townsOf(make, { actors: 100, brokers }, TOWNS / 2));
  const [direct, via] = [towns('direct'), towns('via')];
  const [itself, through] = [withoutParts('itself'), withoutParts('through')];
  const names = Object.keys(MAKES);
  const rows = ['everything', ...Object.keys(through)].map((part) => {
    const [one, two] = part === 'everything' ? [ITSELF, THROUGH] : [itself[part], through[part]];
    return row([
      part === 'everything' ? part : `without ${part}`,
      ...direct.map((all) => (one ? cell(foundBy(one, all)) : '')),
      ...via.map((all) => (two ? cell(foundBy(two, all)) : '')),
    ]);
  });
  return [
    ...headed(['100 actors', ...names.map((name) => `direct, ${name}`), ...names.map((name) => `mixed, ${name}`)]),
    ...rows,
  ];
};
