import { type Layer, type Layers, layerOf, type Tie } from './layers.ts';
import { pathShares } from './metrics/twoSidedness.ts';
import type { Poles } from './poles.ts';
import { seededRandom } from './seededRandom.ts';
import { brokeragePosition } from './suggestions/brokeragePosition.ts';

/** What a second drawer of the same map would plausibly do differently: forget a fifth of the ties, add a tenth. */
export const REDRAWS = 100;
export const FIRST = 5;
const FORGOTTEN = 0.2;
const ADDED = 0.1;
/** On larger maps the share of paths in a redraw is read off ways from this many actors. */
const SAMPLED_SOURCES = 150;
const SEED = 20_261_122;

export interface Eligible {
  /** Who may be suggested at all. */
  readonly isCandidate: (actor: number) => boolean;
  /** Who is said to stand nowhere. */
  readonly takesNoSide: (actor: number) => boolean;
  /** The points that the weakest leg must have. */
  readonly floor: number;
}

/**
 * In how many of 100 redrawn maps each actor is among the first five of those who may be suggested. The same map always
 * gets the same hundred.
 */
export const stabilityOf = (layers: Layers, poles: Poles, eligible: Eligible): Uint8Array => {
  const random = seededRandom(SEED);
  const count = layers.actors.length;
  const times = new Uint8Array(count);
  const candidates = Array.from({ length: count }, (_, i) => i).filter(eligible.isCandidate);
  if (candidates.length === 0) return times;
  // Actors without any tie draw no lots, so that adding one changes nothing.
  const tied = Int32Array.from(
    new Set([...layers.positive.ties, ...layers.tension.ties].flatMap(({ from, to }) => [from, to])),
  ).sort();
  const [drawn, tense] = [pairsOf(layers.positive), pairsOf(layers.tension)];
  for (let redraw = 0; redraw < REDRAWS; redraw++) {
    const positive = layerOf(count, redrawn(layers.positive, drawn, tied, random));
    const tension = layerOf(count, redrawn(layers.tension, tense, tied, random));
    for (const actor of firstOf(positive, tension, poles, candidates, eligible, random))
      times[actor] = (times[actor] as number) + 1;
  }
  return times;
};

/** The pairs that have a tie, each as one number. */
const pairsOf = ({ offsets, ties }: Layer): ReadonlySet<number> =>
  new Set(ties.map(({ from, to }) => from * (offsets.length - 1) + to));

const redrawn = (layer: Layer, drawn: ReadonlySet<number>, tied: Int32Array, random: () => number): Tie[] => {
  const count = layer.offsets.length - 1;
  const ties = layer.ties.filter(() => random() >= FORGOTTEN);
  const added = new Set<number>();
  for (let left = Math.round(layer.ties.length * ADDED); left > 0; left--) {
    const [a, b] = [pick(tied, random), pick(tied, random)];
    const { strength } = layer.ties[Math.floor(random() * layer.ties.length)] as Tie;
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const pair = from * count + to;
    if (from === to || drawn.has(pair) || added.has(pair)) continue;
    added.add(pair);
    ties.push({ from, to, strength });
  }
  return ties;
};

const pick = (from: Int32Array, random: () => number): number => from[Math.floor(random() * from.length)] as number;

/** The first five on one redrawn map. Paths are looked at only where they decide who is fifth. */
const firstOf = (
  positive: Layer,
  tension: Layer,
  poles: Poles,
  candidates: readonly number[],
  { takesNoSide, floor }: Eligible,
  random: () => number,
): number[] => {
  const { scores, weakestLegs } = brokeragePosition(positive, tension, poles, takesNoSide);
  const score = (actor: number) => scores[actor] as number;
  const standing = candidates
    .filter((actor) => (weakestLegs[actor] as number) >= floor && score(actor) > 0)
    .sort((a, b) => score(b) - score(a));
  // Drawn whether needed or not, so that every redraw uses as many lots.
  const lot = random();
  const [fifth, sixth] = [standing[FIRST - 1], standing[FIRST]];
  if (fifth === undefined || sixth === undefined || score(fifth) > score(sixth)) return standing.slice(0, FIRST);
  const { shares } = pathShares(positive, poles, sampled(poles, lot));
  return standing.sort((a, b) => score(b) - score(a) || (shares[b] as number) - (shares[a] as number)).slice(0, FIRST);
};

/** Evenly spread over the actors that stand on a pole, from a random start. */
const sampled = (poles: Poles, lot: number): number[] | undefined => {
  const standing = poles.of.flatMap((own, actor) => (own.length > 0 ? [actor] : []));
  if (standing.length <= SAMPLED_SOURCES * 1.5) return undefined;
  const step = standing.length / SAMPLED_SOURCES;
  return Array.from({ length: SAMPLED_SOURCES }, (_, i) => standing[Math.floor((i + lot) * step)] as number);
};
