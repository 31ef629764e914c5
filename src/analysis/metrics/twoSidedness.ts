import type { Layer } from '../layers.ts';
import type { Poles } from '../poles.ts';

/** Strength points with the second side at which more no longer counts. */
export const FULL_LEG = 6;

export interface TwoSidedness {
  /** Strength points with the pole that is second, 0 and up. */
  readonly weakestLeg: number;
  /** The largest part, over the poles, of the dealings with a pole that is tension; 0 to 1. */
  readonly tensionShare: number;
  /** Short ways across poles through the actor: see `pathShares`. */
  readonly pathShare: number;
  /** Pairs of actors of different poles whom the actor is the only one between. */
  readonly onlyBetween: readonly (readonly [number, number])[];
  /** Weakest leg (0 to 1) times what is left after own tension, plus up to 0.0101 for the path share. */
  readonly score: number;
}

/** Points with each pole, per actor: `sums[actor * poles + pole]`. */
export const sumsByPole = (layer: Layer, poles: Poles): Float64Array => {
  const sums = new Float64Array((layer.offsets.length - 1) * poles.ids.length);
  for (const { from, to, strength } of layer.ties) {
    for (const pole of poles.of[to] ?? [])
      sums[from * poles.ids.length + pole] = (sums[from * poles.ids.length + pole] as number) + strength;
    for (const pole of poles.of[from] ?? [])
      sums[to * poles.ids.length + pole] = (sums[to * poles.ids.length + pole] as number) + strength;
  }
  return sums;
};

/** The two parts of the measure that need no paths. */
export const legAndTension = (
  positive: Float64Array,
  tension: Float64Array,
  start: number,
  poles: number,
): [leg: number, tension: number] => {
  let [most, second, tense] = [0, 0, 0];
  for (let pole = start; pole < start + poles; pole++) {
    const points = positive[pole] as number;
    if (points > most) {
      second = most;
      most = points;
    } else if (points > second) second = points;
    const against = tension[pole] as number;
    if (against > 0) tense = Math.max(tense, against / (against + points));
  }
  return [second, tense];
};

/** How well an actor stands on both sides, without the share of paths: 0 to 1. */
export const twoSided = (weakestLeg: number, tensionShare: number): number =>
  (Math.min(FULL_LEG, weakestLeg) / FULL_LEG) * (1 - tensionShare);

/** The whole measure: ties between equals are broken by the share of short ways across poles. */
export const twoSidednessScore = (
  weakestLeg: number,
  tensionShare: number,
  pathShare: number,
  largestPathShare: number,
): number => {
  const paths = largestPathShare > 0 ? pathShare / largestPathShare : 0;
  return (weakestLeg > 0 ? twoSided(weakestLeg, tensionShare) + 0.01 * paths : 0) + 0.0001 * paths;
};

export const twoSidedness = (positive: Layer, tension: Layer, poles: Poles): TwoSidedness[] => {
  const good = sumsByPole(positive, poles);
  const tense = sumsByPole(tension, poles);
  const { shares, onlyBetween } = pathShares(positive, poles);
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  return Array.from(shares, (pathShare, actor) => {
    const [weakestLeg, tensionShare] = legAndTension(good, tense, actor * poles.ids.length, poles.ids.length);
    const score = twoSidednessScore(weakestLeg, tensionShare, pathShare, largest);
    return { weakestLeg, tensionShare, pathShare, onlyBetween: onlyBetween.get(actor) ?? [], score };
  });
};

export interface PathShares {
  readonly shares: Float64Array;
  readonly onlyBetween: ReadonlyMap<number, (readonly [number, number])[]>;
}

/**
 * For every pair of actors of different poles that are two or three steps apart: which part of their shortest ways runs
 * through each actor, a pair at three steps counting half. `sources` limits the actors that ways start from (for a
 * sample); then pairs are counted once from each source, and not halved.
 */
export const pathShares = (layer: Layer, poles: Poles, sources?: readonly number[]): PathShares => {
  const { offsets, neighbours } = layer;
  const count = offsets.length - 1;
  const shares = new Float64Array(count);
  const onlyBetween = new Map<number, (readonly [number, number])[]>();
  const distance = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const queue = new Int32Array(count);
  const via = new Int32Array(count);
  const from = sources ?? Array.from({ length: count }, (_, i) => i);
  for (const source of from) {
    const own = poles.of[source];
    if (!own || own.length === 0) continue;
    queue[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const actor = queue[at] as number;
      const next = (distance[actor] as number) + 1;
      if (next > 3) break;
      for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
        const other = neighbours[i] as number;
        if (distance[other] === -1) {
          distance[other] = next;
          ways[other] = 0;
          via[other] = actor;
          queue[reached++] = other;
        }
        if (distance[other] === next) ways[other] = (ways[other] as number) + (ways[actor] as number);
      }
    }
    for (let at = reached - 1; at > 0; at--) {
      const actor = queue[at] as number;
      const steps = distance[actor] as number;
      let sum = 0;
      if (steps < 3)
        for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
          const other = neighbours[i] as number;
          if (distance[other] === steps + 1) sum += share[other] as number;
        }
      const onward = sum * (ways[actor] as number);
      shares[actor] = (shares[actor] as number) + onward;
      const isAcross = steps > 1 && poles.areApart(source, actor);
      share[actor] = ((isAcross ? 1 / (steps - 1) : 0) + onward) / (ways[actor] as number);
      if (!sources && isAcross && steps === 2 && ways[actor] === 1 && source < actor) {
        const between = via[actor] as number;
        const pairs = onlyBetween.get(between);
        if (pairs) pairs.push([source, actor]);
        else onlyBetween.set(between, [[source, actor]]);
      }
    }
    for (let at = 0; at < reached; at++) distance[queue[at] as number] = -1;
  }
  return { shares: sources ? shares : shares.map((value) => value / 2), onlyBetween };
};
