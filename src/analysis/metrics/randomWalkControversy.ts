import { degreeOf, type Layer } from '../layers.ts';
import { distancesFrom } from './keyPlayers.ts';

export interface Controversy {
  /** The best connected actors of each side: a walk that comes there ends. */
  readonly ends: readonly [readonly number[], readonly number[]];
  /** How many of each side a walk may start from. */
  readonly starts: readonly [number, number];
  /** The chance that a walk from the first side ends on the second, and the reverse. */
  readonly crossing: readonly [number, number];
  /** Pr[start | end], as defined by Garimella et al. 2018; null when no walk ends on one of the sides. */
  readonly startGivenEnd: number | null;
  /** Pr[end | start], the variant in Salloum's code. */
  readonly endGivenStart: number;
}

/**
 * How much likelier a random walk stays on its own side than crosses, −1 to 1 (Garimella et al. 2018), solved exactly
 * instead of walked. Ends are the k = max(1, a tenth of the smaller side) actors with most ties on either side, of equals
 * the lower number; starts are the others of that side from whom an end can be reached, all equally likely, both sides too.
 * Actors of neither side are passed through. Null when a side has nobody to start from. With `byStrength` strong ties are
 * walked more often.
 */
export const randomWalkControversy = (
  layer: Layer,
  first: readonly number[],
  second: readonly number[],
  byStrength = false,
): Controversy | null => {
  const k = Math.max(1, roundHalfEven(Math.min(first.length, second.length) / 10));
  const endsOf = (side: readonly number[]) =>
    [...side].sort((a, b) => degreeOf(layer, b) - degreeOf(layer, a) || a - b).slice(0, k);
  const ends = [endsOf(first), endsOf(second)] as const;
  const isEnd = new Set([...ends[0], ...ends[1]]);
  const distances = distancesFrom(layer, [...isEnd]);
  const startsOf = (side: readonly number[]) => side.filter((actor) => !isEnd.has(actor) && (distances[actor] as number) > 0);
  const [starts, otherStarts] = [startsOf(first), startsOf(second)];
  if (starts.length === 0 || otherStarts.length === 0) return null;
  const toFirst = endsOnFirst(layer, ends, distances, byStrength);
  const mean = (side: readonly number[]) => side.reduce((sum, actor) => sum + (toFirst[actor] as number), 0) / side.length;
  const [stays, crosses] = [mean(starts), mean(otherStarts)];
  const [onFirst, onSecond] = [stays + crosses, 2 - stays - crosses];
  return {
    ends,
    starts: [starts.length, otherStarts.length],
    crossing: [1 - stays, crosses],
    startGivenEnd:
      onFirst > 0 && onSecond > 0
        ? (stays / onFirst) * ((1 - crosses) / onSecond) - (crosses / onFirst) * ((1 - stays) / onSecond)
        : null,
    endGivenStart: stays * (1 - crosses) - (1 - stays) * crosses,
  };
};

/**
 * The chance that a walk from each actor ends on the first side. Every chance is the mean of those around it: a
 * symmetric system, solved by conjugate gradients (Hestenes and Stiefel 1952), each equation divided by its diagonal.
 */
const endsOnFirst = (
  layer: Layer,
  [first, second]: readonly [readonly number[], readonly number[]],
  distances: Int32Array,
  byStrength: boolean,
): Float64Array => {
  const count = layer.offsets.length - 1;
  const chance = new Float64Array(count);
  for (const actor of first) chance[actor] = 1;
  const isFixed = new Uint8Array(count);
  for (const actor of [...first, ...second]) isFixed[actor] = 1;
  const free = Int32Array.from({ length: count }, (_, actor) => actor).filter(
    (actor) => isFixed[actor] === 0 && (distances[actor] as number) > 0,
  );
  const weight = (i: number) => (byStrength ? (layer.strengths[i] as number) : 1);
  const diagonal = new Float64Array(count);
  for (let actor = 0; actor < count; actor++)
    for (let i = layer.offsets[actor] as number; i < (layer.offsets[actor + 1] as number); i++)
      diagonal[actor] = (diagonal[actor] as number) + weight(i);
  /** The system's left side, for free actors; others count as 0 unless `withEnds`. */
  const applied = (x: Float64Array, withEnds: boolean): Float64Array => {
    const result = new Float64Array(count);
    for (const actor of free) {
      let sum = (diagonal[actor] as number) * (x[actor] as number);
      for (let i = layer.offsets[actor] as number, end = layer.offsets[actor + 1] as number; i < end; i++) {
        const other = layer.neighbours[i] as number;
        if (withEnds || isFixed[other] === 0) sum -= weight(i) * (x[other] as number);
      }
      result[actor] = sum;
    }
    return result;
  };
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (const actor of free) sum += (a[actor] as number) * (b[actor] as number);
    return sum;
  };
  const residual = applied(chance, true).map((value) => -value);
  const scaled = () => {
    const result = new Float64Array(count);
    for (const actor of free) result[actor] = (residual[actor] as number) / (diagonal[actor] as number);
    return result;
  };
  let preconditioned = scaled();
  const direction = preconditioned.slice();
  let size = dot(residual, preconditioned);
  const enough = size * ACCURACY ** 2;
  for (let round = 0; round < 10 * free.length + 10 && size > enough && size > 0; round++) {
    const moved = applied(direction, false);
    const step = size / dot(direction, moved);
    for (const actor of free) {
      chance[actor] = (chance[actor] as number) + step * (direction[actor] as number);
      residual[actor] = (residual[actor] as number) - step * (moved[actor] as number);
    }
    preconditioned = scaled();
    const next = dot(residual, preconditioned);
    const kept = next / size;
    for (const actor of free) direction[actor] = (preconditioned[actor] as number) + kept * (direction[actor] as number);
    size = next;
  }
  return chance;
};

const ACCURACY = 1e-14;

/** To the nearest whole number, halves to the even one, as the reference does. */
const roundHalfEven = (value: number): number => {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
};
