import type { Layer } from '../layers.ts';
import { FULL_LEG, sumsByPole } from '../metrics/twoSidedness.ts';
import type { Poles } from '../poles.ts';
import { firmnessIn } from './brokeragePosition.ts';

/** Two who bridge together: one deals with the one side, the other with the other, and they deal with each other. */
export interface BridgingPair {
  /** By their numbers: the first deals with `poles[0]`, the second with `poles[1]`. */
  readonly actors: readonly [number, number];
  readonly poles: readonly [number, number];
  /** What each has with any other side besides its line with the partner. */
  readonly besides: readonly [number, number];
  /** Above 0; to be compared with other pairs only. */
  readonly score: number;
}

/** A weaker line between the two is no bridge, and less with a side no bridgehead. */
const LEAST_LINE = 2;
const LEAST_LEG = 2;

/**
 * Pairs that form a bridge together, the best first. It counts how firm the line between the two is, the smaller of what each has with
 * its own side, own tension with either side, and how firm their lines are; less as one of them deals a little with another side too. Who
 * does so well enough to link alone is in no pair, nor is anybody with a line to a side who stands on none: that line is a side of their own. A measure of our own; what it finds is in `docs/suggestions.md`.
 */
export const bridgingPairs = (
  positive: Layer,
  tension: Layer,
  poles: Poles,
  isCandidate: (actor: number) => boolean,
): BridgingPair[] => {
  const size = poles.ids.length;
  const good = sumsByPole(positive, poles);
  const tense = sumsByPole(tension, poles);
  const belongs = (actor: number, pole: number) => poles.of[actor]?.includes(pole) === true;
  const stands = (actor: number) => (poles.of[actor] ?? []).length > 0;
  /** What an actor has with a pole, a line with `other` not counted. */
  const without = (actor: number, pole: number, other: number, line: number) =>
    (good[actor * size + pole] as number) - (belongs(other, pole) ? line : 0);
  /** The most it has with any other pole. */
  const besides = (actor: number, own: number, other: number, line: number) => {
    let most = 0;
    for (let pole = 0; pole < size; pole++) if (pole !== own) most = Math.max(most, without(actor, pole, other, line));
    return most;
  };
  const kept = (actor: number, pole: number, leg: number) => (leg / (leg + (tense[actor * size + pole] as number))) ** 2;
  const found: BridgingPair[] = [];
  for (const { from, to, strength } of positive.ties) {
    if (strength < LEAST_LINE || !isCandidate(from) || !isCandidate(to)) continue;
    // Whoever stands nowhere and deals with a side over this very line bridges alone.
    if (stands(from) !== stands(to)) continue;
    let best: BridgingPair | null = null;
    for (const one of twoMost(good, from * size, size))
      for (const other of twoMost(good, to * size, size)) {
        if (one === other || one < 0 || other < 0 || belongs(from, other) || belongs(to, one)) continue;
        const [leg, others] = [without(from, one, to, strength), without(to, other, from, strength)];
        if (leg < LEAST_LEG || others < LEAST_LEG) continue;
        const [alone, othersAlone] = [besides(from, one, to, strength), besides(to, other, from, strength)];
        // Who deals with two sides needs nobody for it.
        if (Math.max(alone, othersAlone) >= LEAST_LEG) continue;
        const calm = kept(from, one, leg) * kept(from, other, leg) * kept(to, other, others) * kept(to, one, others);
        const firm = firmnessIn(positive, from) * firmnessIn(positive, to);
        const score = (Math.min(FULL_LEG, leg, others) * strength * calm * firm) / (1 + alone + othersAlone);
        if (score > (best?.score ?? 0)) best = { actors: [from, to], poles: [one, other], besides: [alone, othersAlone], score };
      }
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.score - a.score);
};

/** Who of the best pair has the other side through the partner only: half of a pair, and not somebody who links by itself. */
export const halvesOf = ([best]: readonly BridgingPair[]): ReadonlySet<number> =>
  new Set(best?.actors.filter((_, half) => best.besides[half] === 0));

/** The first pairs of whom neither is named as linking by itself already. */
export const firstPairs = (
  pairs: readonly BridgingPair[],
  linksItself: readonly number[],
  most: number,
): readonly BridgingPair[] => pairs.filter(({ actors }) => !actors.some((actor) => linksItself.includes(actor))).slice(0, most);

/** The two poles that an actor has most with; -1 for none. */
const twoMost = (points: Float64Array, start: number, size: number): readonly [number, number] => {
  let [first, second] = [-1, -1];
  for (let pole = 0; pole < size; pole++) {
    const value = points[start + pole] as number;
    if (value === 0) continue;
    if (first < 0 || value > (points[start + first] as number)) [first, second] = [pole, first];
    else if (second < 0 || value > (points[start + second] as number)) second = pole;
  }
  return [first, second];
};
