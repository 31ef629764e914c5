import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import type { Layer } from '../layers.ts';
import { byNumber, isMiscounted, toGraph } from '../toGraph.ts';

/** Of how many actors the library counts it: at 1,000 it takes ten times as long as our own, which whoever waits for the table notices. */
const MOST_FOR_LIBRARY = 500;

/**
 * How near each actor is to all others over ties of one step: (r / (n − 1)) · (r / Σ distance), r the number of others
 * reached, so that small separate parts do not come out on top; 0 for an isolate (Wasserman and Faust 1994, p. 201). The library's,
 * but for a map without actors, on which it throws, for a large one, and where it miscounts.
 */
export const closeness = (layer: Layer): Float64Array => {
  const count = layer.offsets.length - 1;
  return count === 0 || count > MOST_FOR_LIBRARY || isMiscounted(layer)
    ? closenessOfMany(layer)
    : byNumber(closenessCentrality(toGraph(layer), { wassermanFaust: true }));
};

const BITS = 32;

/**
 * The same, breadth first from 32 actors at a time, one bit each (Then et al. 2014); distances are the same from either end, so what
 * arrives at an actor counts for that actor.
 */
export const closenessOfMany = ({ offsets, neighbours }: Layer): Float64Array => {
  const count = offsets.length - 1;
  const sum = new Float64Array(count);
  const reached = new Float64Array(count);
  const seen = new Int32Array(count);
  let here = new Int32Array(count);
  let next = new Int32Array(count);
  for (let first = 0; first < count; first += BITS) {
    seen.fill(0);
    here.fill(0);
    for (let bit = 0; bit < BITS && first + bit < count; bit++) seen[first + bit] = here[first + bit] = 1 << bit;
    for (let distance = 1, isMoving = true; isMoving; distance++) {
      next.fill(0);
      for (let actor = 0; actor < count; actor++) {
        const bits = here[actor] as number;
        if (bits === 0) continue;
        for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++)
          next[neighbours[i] as number] = (next[neighbours[i] as number] as number) | bits;
      }
      isMoving = false;
      for (let actor = 0; actor < count; actor++) {
        const fresh = (next[actor] as number) & ~(seen[actor] as number);
        next[actor] = fresh;
        if (fresh === 0) continue;
        isMoving = true;
        seen[actor] = (seen[actor] as number) | fresh;
        const bits = bitCount(fresh);
        sum[actor] = (sum[actor] as number) + distance * bits;
        reached[actor] = (reached[actor] as number) + bits;
      }
      [here, next] = [next, here];
    }
  }
  return sum.map((distance, actor) => (distance > 0 ? (reached[actor] as number) ** 2 / ((count - 1) * distance) : 0));
};

/** How many bits of a 32-bit word are set. */
export const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
