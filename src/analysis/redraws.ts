import { type Layer, type Layers, layerOf, type Tie } from './layers.ts';
import { pathShares } from './metrics/twoSidedness.ts';
import type { Poles } from './poles.ts';
import { seededRandom } from './seededRandom.ts';
import { bridgingPairs, firstPairs, halvesOf } from './suggestions/bridgingPairs.ts';
import { brokeragePosition } from './suggestions/brokeragePosition.ts';

/** What a second drawer of the same map would plausibly do differently: forget a fifth of the ties, add a tenth. */
export const REDRAWS = 100;
export const FIRST = 5;
export const FIRST_PAIRS = 3;
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

/** In how many of 100 redrawn maps an actor, or two together, are among the first. */
export interface Stability {
  readonly actors: Uint8Array;
  readonly pair: (one: number, other: number) => number;
}

/**
 * In how many of 100 redrawn maps each actor is among the first five of a list of those who may be suggested (who links itself, who
 * reaches the other side through somebody), and two together among the first pairs. The same map always gets the same hundred.
 */
export const stabilityOf = (layers: Layers, poles: Poles, eligible: Eligible): Stability => {
  const random = seededRandom(SEED);
  const count = layers.actors.length;
  const times = new Uint8Array(count);
  const timesTogether = new Map<number, number>();
  const stability = { actors: times, pair: (one: number, other: number) => timesTogether.get(keyOf(count, one, other)) ?? 0 };
  const candidates = Array.from({ length: count }, (_, i) => i).filter(eligible.isCandidate);
  if (candidates.length === 0) return stability;
  // Actors without any tie draw no lots, so that adding one changes nothing.
  const tied = Int32Array.from(
    new Set([...layers.positive.ties, ...layers.tension.ties].flatMap(({ from, to }) => [from, to])),
  ).sort();
  const [drawn, tense] = [pairsOf(layers.positive), pairsOf(layers.tension)];
  for (let redraw = 0; redraw < REDRAWS; redraw++) {
    const positive = layerOf(count, redrawn(layers.positive, drawn, tied, random));
    const tension = layerOf(count, redrawn(layers.tension, tense, tied, random));
    const pairs = bridgingPairs(positive, tension, poles, eligible.isCandidate);
    const { linking, reaching } = firstOf(positive, tension, poles, candidates, halvesOf(pairs), eligible, random);
    for (const actor of [...linking, ...reaching]) times[actor] = (times[actor] as number) + 1;
    for (const { actors } of firstPairs(pairs, linking, FIRST_PAIRS)) {
      const key = keyOf(count, ...actors);
      timesTogether.set(key, (timesTogether.get(key) ?? 0) + 1);
    }
  }
  return stability;
};

const keyOf = (count: number, one: number, other: number): number => Math.min(one, other) * count + Math.max(one, other);

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

/** The first five of both lists on one redrawn map. Paths are looked at only where they decide who is fifth. */
const firstOf = (
  positive: Layer,
  tension: Layer,
  poles: Poles,
  candidates: readonly number[],
  halves: ReadonlySet<number>,
  { takesNoSide, floor }: Eligible,
  random: () => number,
): { readonly linking: readonly number[]; readonly reaching: readonly number[] } => {
  const { scores, weakestLegs, itself } = brokeragePosition(positive, tension, poles, takesNoSide);
  const score = (actor: number) => scores[actor] as number;
  const standing = candidates
    .filter((actor) => (weakestLegs[actor] as number) >= floor && score(actor) > 0)
    .filter((actor) => !(itself[actor] === 1 && halves.has(actor)))
    .sort((a, b) => score(b) - score(a));
  // Drawn whether needed or not, so that every redraw uses as many lots.
  const lot = random();
  let shares: Float64Array | null = null;
  const firstIn = (own: 0 | 1): readonly number[] => {
    const list = standing.filter((actor) => itself[actor] === own);
    const [fifth, sixth] = [list[FIRST - 1], list[FIRST]];
    if (fifth === undefined || sixth === undefined || score(fifth) > score(sixth)) return list.slice(0, FIRST);
    shares ??= pathShares(positive, poles, sampled(poles, lot)).shares;
    const by = shares;
    return list.sort((a, b) => score(b) - score(a) || (by[b] as number) - (by[a] as number)).slice(0, FIRST);
  };
  return { linking: firstIn(1), reaching: firstIn(0) };
};

/** Evenly spread over the actors that stand on a pole, from a random start. */
const sampled = (poles: Poles, lot: number): number[] | undefined => {
  const standing = poles.of.flatMap((own, actor) => (own.length > 0 ? [actor] : []));
  if (standing.length <= SAMPLED_SOURCES * 1.5) return undefined;
  const step = standing.length / SAMPLED_SOURCES;
  return Array.from({ length: SAMPLED_SOURCES }, (_, i) => standing[Math.floor((i + lot) * step)] as number);
};
