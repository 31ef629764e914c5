import { degreeOf, type Layer, neighboursOf } from '../layers.ts';
import { bitCount } from './closeness.ts';

/** Steps from the nearest of a set to everybody, 0 for the set itself, −1 for who is out of reach. */
export const distancesFrom = (layer: Layer, set: readonly number[]): Int32Array => {
  const distances = new Int32Array(layer.offsets.length - 1).fill(-1);
  const queue = [...new Set(set)];
  for (const actor of queue) distances[actor] = 0;
  for (let at = 0; at < queue.length; at++) {
    const actor = queue[at] as number;
    for (const other of neighboursOf(layer, actor)) {
      if (distances[other] !== -1) continue;
      distances[other] = (distances[actor] as number) + 1;
      queue.push(other);
    }
  }
  return distances;
};

/** Who is within so many steps of a set, the set included. */
export const reachedFrom = (layer: Layer, set: readonly number[], steps: number): number[] =>
  [...distancesFrom(layer, set).entries()].filter(([, distance]) => distance >= 0 && distance <= steps).map(([actor]) => actor);

/** Distance-weighted reach R_D: Σ 1/distance from the set over all actors, members counting 1; null on an empty map. */
export const distanceWeightedReach = (layer: Layer, set: readonly number[]): number | null => {
  const distances = distancesFrom(layer, set);
  if (distances.length === 0) return null;
  return distances.reduce((sum, distance) => sum + (distance < 0 ? 0 : 1 / Math.max(1, distance)), 0) / distances.length;
};

/** One more in a key-player set, and who comes within reach by it. */
export interface KeyPlayer {
  readonly actor: number;
  readonly newlyReached: readonly number[];
}

/**
 * The set of `k` that reaches most actors within `steps`, grown one at a time from what `start` reaches (KPP-Pos, Borgatti
 * 2006). Of equals the one with more ties comes first, then the lower number. Goes on to `k` when more reach nobody new.
 */
export const keyPlayers = (
  layer: Layer,
  k: number,
  steps = 2,
  mayJoin: (actor: number) => boolean = () => true,
  start: readonly number[] = [],
): KeyPlayer[] => {
  const count = layer.offsets.length - 1;
  const words = (count + 31) >> 5;
  const reach = reachWords(layer, steps);
  const reached = new Int32Array(words);
  const cover = (actor: number) => {
    for (let word = 0; word < words; word++) reached[word] = (reached[word] as number) | (reach[actor * words + word] as number);
  };
  for (const actor of start) cover(actor);
  const left = Array.from({ length: count }, (_, actor) => actor)
    .filter((actor) => mayJoin(actor) && !start.includes(actor))
    .sort((a, b) => degreeOf(layer, b) - degreeOf(layer, a) || a - b);
  const players: KeyPlayer[] = [];
  while (players.length < k && left.length > 0) {
    let [best, most] = [0, -1];
    for (const [place, actor] of left.entries()) {
      let gain = 0;
      for (let word = 0; word < words; word++)
        gain += bitCount((reach[actor * words + word] as number) & ~(reached[word] as number));
      if (gain > most) [best, most] = [place, gain];
    }
    const [actor] = left.splice(best, 1) as [number];
    const newlyReached = reachedFrom(layer, [actor], steps).filter(
      (other) => (((reached[other >> 5] as number) >>> (other & 31)) & 1) === 0,
    );
    cover(actor);
    players.push({ actor, newlyReached });
  }
  return players;
};

/** Per actor a row of bits: who is within so many steps, itself included. */
export const reachWords = (layer: Layer, steps: number): Int32Array => {
  const count = layer.offsets.length - 1;
  const words = (count + 31) >> 5;
  let reach = new Int32Array(count * words);
  for (let actor = 0; actor < count; actor++) reach[actor * words + (actor >> 5)] = 1 << (actor & 31);
  for (let step = 0; step < steps; step++) {
    const wider = reach.slice();
    for (let actor = 0; actor < count; actor++)
      for (let i = layer.offsets[actor] as number, end = layer.offsets[actor + 1] as number; i < end; i++) {
        const other = (layer.neighbours[i] as number) * words;
        for (let word = 0; word < words; word++)
          wider[actor * words + word] = (wider[actor * words + word] as number) | (reach[other + word] as number);
      }
    reach = wider;
  }
  return reach;
};
