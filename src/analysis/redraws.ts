import { type Layer, type Layers, layerOf, type Tie } from './layers.ts';
import { legAndTension, pathShares, sumsByPole, twoSided, twoSidednessScore } from './metrics/twoSidedness.ts';
import type { Poles } from './poles.ts';
import { seededRandom } from './seededRandom.ts';

/** What a second drawer of the same map would plausibly do differently: forget a fifth of the ties, add a tenth. */
export const REDRAWS = 100;
export const FIRST = 5;
const FORGOTTEN = 0.2;
const ADDED = 0.1;
/** The most that the share of paths can add: further apart than this, it decides nothing. */
const PATHS_AT_MOST = 0.0101;
/** On larger maps the share of paths in a redraw is read off ways from this many actors. */
const SAMPLED_SOURCES = 150;
const SEED = 20_261_122;

/**
 * In how many of 100 redrawn maps each actor is among the first five of those who may be suggested. The same map always
 * gets the same hundred. `isCandidate` says who may be suggested at all, `floor` the points the weakest leg must have.
 */
export const stabilityOf = (layers: Layers, poles: Poles, isCandidate: (actor: number) => boolean, floor: number): Uint8Array => {
  const random = seededRandom(SEED);
  const count = layers.actors.length;
  const times = new Uint8Array(count);
  const candidates = Array.from({ length: count }, (_, i) => i).filter(isCandidate);
  if (candidates.length === 0) return times;
  // Actors without any tie draw no lots, so that adding one changes nothing.
  const tied = Int32Array.from(
    new Set([...layers.positive.ties, ...layers.tension.ties].flatMap(({ from, to }) => [from, to])),
  ).sort();
  for (let redraw = 0; redraw < REDRAWS; redraw++) {
    const positive = layerOf(count, redrawn(layers.positive, tied, random));
    const tension = layerOf(count, redrawn(layers.tension, tied, random));
    for (const actor of firstOf(positive, tension, poles, candidates, floor, random)) times[actor] = (times[actor] as number) + 1;
  }
  return times;
};

const redrawn = (layer: Layer, tied: Int32Array, random: () => number): Tie[] => {
  const count = layer.offsets.length - 1;
  const ties = layer.ties.filter(() => random() >= FORGOTTEN);
  const taken = new Set(layer.ties.map(({ from, to }) => from * count + to));
  for (let left = Math.round(layer.ties.length * ADDED); left > 0; left--) {
    const [a, b] = [pick(tied, random), pick(tied, random)];
    const { strength } = layer.ties[Math.floor(random() * layer.ties.length)] as Tie;
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (from === to || taken.has(from * count + to)) continue;
    taken.add(from * count + to);
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
  floor: number,
  random: () => number,
): number[] => {
  const good = sumsByPole(positive, poles);
  const tense = sumsByPole(tension, poles);
  const standing = candidates
    .map((actor) => {
      const [leg, share] = legAndTension(good, tense, actor * poles.ids.length, poles.ids.length);
      return { actor, leg, share, base: twoSided(leg, share) };
    })
    .filter(({ leg }) => leg >= floor)
    .sort((a, b) => b.base - a.base);
  // Drawn whether needed or not, so that every redraw uses as many lots.
  const lot = random();
  if (standing.length <= FIRST) return standing.map(({ actor }) => actor);
  const fifth = (standing[FIRST - 1] as { base: number }).base;
  const near = standing.filter(({ base }) => base >= fifth - PATHS_AT_MOST);
  if (near.length <= FIRST) return near.map(({ actor }) => actor);
  const { shares } = pathShares(positive, poles, sampled(poles, lot));
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  return near
    .map(({ actor, leg, share }) => ({ actor, score: twoSidednessScore(leg, share, shares[actor] as number, largest) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, FIRST)
    .map(({ actor }) => actor);
};

/** Evenly spread over the actors that stand on a pole, from a random start. */
const sampled = (poles: Poles, lot: number): number[] | undefined => {
  const standing = poles.of.flatMap((own, actor) => (own.length > 0 ? [actor] : []));
  if (standing.length <= SAMPLED_SOURCES * 1.5) return undefined;
  const step = standing.length / SAMPLED_SOURCES;
  return Array.from({ length: SAMPLED_SOURCES }, (_, i) => standing[Math.floor((i + lot) * step)] as number);
};
