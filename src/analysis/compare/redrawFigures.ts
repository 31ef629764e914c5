import { REDRAW_OFTEN_TIES } from '../../domain/largeMap.ts';
import { type Layer, layerOf, type Tie } from '../layers.ts';
import { seededRandom } from '../seededRandom.ts';
import type { Band } from './comparison.ts';
import { type Figure, type FigureGround, figuresOf } from './figuresOf.ts';

/** What a second drawer of the same map would plausibly do differently: forget a fifth of the ties, add a tenth. */
const FORGOTTEN = 0.2;
const ADDED = 0.1;
const REDRAWS = 100;
/** Of a large map. */
const REDRAWS_LARGE = 30;
const SEED = 20_261_122;

/** The same figures on each redrawing of a map; the same map always gives the same redrawings. `most` asks for fewer. */
export const redrawFigures = (ground: FigureGround, most = REDRAWS): (readonly Figure[])[] => {
  const { positive, tension } = ground.layers;
  const random = seededRandom(SEED);
  const count = ground.layers.actors.length;
  const tied = [...new Set([...positive.ties, ...tension.ties].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const layers = [positive, tension].map((layer) => ({
    layer,
    taken: new Set(layer.ties.map(({ from, to }) => from * count + to)),
  }));
  const times = positive.ties.length + tension.ties.length > REDRAW_OFTEN_TIES ? REDRAWS_LARGE : REDRAWS;
  return Array.from({ length: Math.min(times, most) }, () => {
    const [good, tense] = layers.map(({ layer, taken }) => layerOf(count, redrawn(layer, taken, tied, random))) as [Layer, Layer];
    return figuresOf(ground, good, tense);
  });
};

const redrawn = ({ ties, offsets }: Layer, taken: ReadonlySet<number>, tied: readonly number[], random: () => number): Tie[] => {
  const count = offsets.length - 1;
  const kept = ties.filter(() => random() >= FORGOTTEN);
  const own = new Set<number>();
  for (let left = Math.round(ties.length * ADDED); left > 0; left--) {
    const [a, b] = [pick(tied, random), pick(tied, random)];
    const { strength } = pick(ties, random);
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const key = from * count + to;
    if (from === to || own.has(key) || taken.has(key)) continue;
    own.add(key);
    kept.push({ from, to, strength });
  }
  return kept;
};

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** What each figure, by its key, is on the redrawings. */
export const samplesOf = (
  redrawings: readonly (readonly Figure[])[],
  keyOf: (figure: Figure) => string,
): ReadonlyMap<string, readonly (number | null)[]> => {
  const samples = new Map<string, (number | null)[]>();
  for (const redrawing of redrawings)
    for (const figure of redrawing) {
      const values = samples.get(keyOf(figure));
      if (values) values.push(figure.value.value);
      else samples.set(keyOf(figure), [figure.value.value]);
    }
  return samples;
};

/**
 * Half the width of the 90 % band in which a difference lies when both maps are drawn again and nothing has changed.
 * Redrawing shifts a figure too; only its spread counts. Null when a redrawing cannot say the figure.
 */
export const noiseOf = (before: readonly (number | null)[], after: readonly (number | null)[]): number | null => {
  const [one, other] = [centred(before), centred(after)];
  if (one.length < LEAST_SAMPLES || other.length < LEAST_SAMPLES) return null;
  // Every pair of redrawings is as likely as any other: a few turns of one list against the other fill the tails.
  const turns = [0, 7, 13];
  const differences = turns.flatMap((turn) => one.map((value, i) => (other[(i + turn) % other.length] as number) - value));
  differences.sort((a, b) => a - b);
  const at = (share: number) => differences[Math.round(share * (differences.length - 1))] as number;
  return (at(0.95) - at(0.05)) / 2;
};

/**
 * Where nine of ten redrawings of one map put a figure, around its own value: only their spread counts. Null when too few
 * redrawings can say it.
 */
export const bandOf = (value: number, samples: readonly (number | null)[]): Band | null => {
  const spread = centred(samples).sort((a, b) => a - b);
  if (spread.length < LEAST_SAMPLES) return null;
  const at = (share: number) => value + (spread[Math.round(share * (spread.length - 1))] as number);
  return [at(0.05), at(0.95)];
};
/** Fewer say nothing of how far a figure can shift. */
export const LEAST_SAMPLES = 20;

const centred = (values: readonly (number | null)[]): number[] => {
  const known = values.filter((value) => value !== null);
  const middle = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  return known.map((value) => value - middle);
};
