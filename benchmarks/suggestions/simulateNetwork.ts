import { type Layer, layerOf, type Tie } from '../../src/analysis/layers.ts';
import { type SeededRandom, seededRandom } from '../../tests/maps/seededRandom.ts';
import { keyOf, repeat, strengthFrom } from './chance.ts';
import { drawAcross, drawInCamps, drawInstitutions, drawMiddle, drawRemote, FIRM, PLAIN, WEAK } from './drawTown.ts';
import { reachDirectly, reachThroughMiddle, reachTogether } from './plantBrokers.ts';
import { type Customs, peopled, type Town, USUAL } from './town.ts';

/**
 * How those who link reach the camps: over lines of their own; only by way of the silent middle, themselves on no side, in a camp,
 * or both sorts together; or two of them together, each of whom knows one side.
 */
export const WAYS = ['direct', 'viaNoSide', 'viaInCamp', 'together'] as const;
export type BrokersWay = (typeof WAYS)[number] | 'via';

/** How the planted brokers link, and whether the drawers of the map drew tension at all. */
export interface Circumstances {
  readonly actors: number;
  readonly tensionDrawn?: boolean;
  readonly brokers?: BrokersWay;
  /** Where the town differs from the usual. */
  readonly customs?: Partial<Customs>;
}

/** What a measure sees of a made-up town, and who was planted in it. */
export interface SimulatedNetwork {
  readonly positive: Layer;
  readonly tension: Layer;
  /** 0 and 1 are the camps; `none` is said to take no side; `unknown` was never asked. */
  readonly stands: readonly Stand[];
  readonly planted: ReadonlySet<number>;
  /** Who is not suggested whatever the measure says, because of what people tagged them as. */
  readonly leftOut: ReadonlySet<number>;
}
export type Stand = 0 | 1 | 'none' | 'unknown';

const FORGOTTEN = 0.2;
const WRONG = 0.05;
const UNTAGGED = 0.15;

/** A polarised town as `analysis.md` describes it, drawn by someone who forgets and errs. The same seed, the same town. */
export const simulateNetwork = (
  seed: number,
  { actors, tensionDrawn = true, brokers: way = 'direct', customs = {} }: Circumstances,
): SimulatedNetwork => {
  const random = seededRandom(seed);
  const town = peopled(random, actors, way, { ...USUAL, ...customs });
  const good = new Map<number, number>();
  const tense = new Map<number, number>();
  const tie = (layer: Map<number, number>, a: number, b: number, strengths: readonly number[]) => {
    if (a === b || layer.has(keyOf(actors, a, b))) return false;
    layer.set(keyOf(actors, a, b), strengthFrom(random, strengths));
    return true;
  };
  drawInCamps(random, town, (a, b) => tie(good, a, b, PLAIN));
  drawMiddle(random, town, way !== 'direct', (a, b) => tie(good, a, b, PLAIN));
  drawAcross(
    random,
    town,
    (a, b, strengths) => tie(good, a, b, strengths),
    (a, b) => tie(tense, a, b, [0.2, 0.45, 0.35]),
  );
  drawRemote(random, town, (a, b) => tie(good, a, b, PLAIN));
  drawInstitutions(random, town, (a, b) => tie(good, a, b, WEAK));
  const planted = town.of('broker');
  const drawFirmly = (a: number, b: number) => tie(good, a, b, town.customs.firmBrokers ? FIRM : PLAIN);
  if (way === 'together') reachTogether(random, town, planted, drawFirmly);
  else
    for (const broker of planted)
      if (way === 'direct') reachDirectly(random, town, broker, drawFirmly);
      else reachThroughMiddle(random, town, broker, good, (a, b, strengths) => tie(good, a, b, strengths));
  return seen(random, town, good, tensionDrawn ? tense : new Map(), new Set(planted));
};

const seen = (
  random: SeededRandom,
  town: Town,
  good: ReadonlyMap<number, number>,
  tense: ReadonlyMap<number, number>,
  planted: ReadonlySet<number>,
): SimulatedNetwork => {
  const drawn = (ties: ReadonlyMap<number, number>): Layer => {
    const kept = new Map([...ties].filter(() => !random.chance(FORGOTTEN)));
    repeat(Math.round(WRONG * ties.size), () => {
      const [a, b] = [random.below(town.count), random.below(town.count)];
      if (a === b || kept.has(keyOf(town.count, a, b))) return false;
      kept.set(keyOf(town.count, a, b), strengthFrom(random, PLAIN));
      return true;
    });
    return layerOf(
      town.count,
      [...kept]
        .sort(([a], [b]) => a - b)
        .map(([key, strength]): Tie => ({ from: Math.floor(key / town.count), to: key % town.count, strength })),
    );
  };
  const positive = drawn(good);
  const tension = drawn(tense);
  return {
    positive,
    tension,
    planted,
    leftOut: new Set(),
    stands: town.side.map((side) => (random.chance(UNTAGGED) ? 'unknown' : (side ?? 'none'))),
  };
};
