import type { Layer } from '../layers.ts';

/** One bit of a word for each source. */
const WIDTH = 32;

/** A strength as a length: whole for strengths 1 to 3, so that equally long ways count as equal (1/strength would not). */
export const LENGTH_OF_STRENGTH_ONE = 6;

/**
 * On how many shortest ways between two others each actor lies: raw, each unordered pair counted once, end points
 * excluded, every tie one step (Freeman 1977; algorithm Brandes 2001). Our own, equal to `graphology-metrics` to 1e-9: all of *Inzicht*
 * waits for it, and the library takes three to six times as long (`benchmarks/betweenness.bench.mjs`).
 */
export const betweenness = (layer: Layer): Float64Array => halved(betweennessFrom(layer, everybody(layer)));

/**
 * The same counted over ways that start from `sources` only: all that each actor lies on, not halved. Sums over parts of
 * the sources add up, so that the work can be divided, followed and sampled. Goes out from 32 sources at a time, one bit
 * each (Then et al. 2014): who is reached in the same step is looked up once for all of them.
 */
export const betweennessFrom = (layer: Layer, sources: Int32Array): Float64Array => {
  const { offsets, neighbours } = layer;
  const count = offsets.length - 1;
  const total = new Float64Array(count);
  const width = Math.min(WIDTH, sources.length);
  const ways = new Float64Array(count * WIDTH);
  const share = new Float64Array(count * WIDTH);
  const seen = new Int32Array(count);
  const front = new Int32Array(count);
  const entryActor = new Int32Array(count * width + 1);
  const entryBits = new Int32Array(count * width + 1);
  const sum = new Float64Array(WIDTH);
  for (let first = 0; first < sources.length; first += WIDTH) {
    const last = Math.min(first + WIDTH, sources.length);
    seen.fill(0);
    ways.fill(0);
    const levels = [0];
    let entries = 0;
    for (let at = first; at < last; at++) {
      const source = sources[at] as number;
      ways[source * WIDTH + at - first] = 1;
      seen[source] = 1 << (at - first);
      entryActor[entries] = source;
      entryBits[entries++] = 1 << (at - first);
    }
    for (let start = 0; start < entries; ) {
      const end = entries;
      levels.push(end);
      for (let entry = start; entry < end; entry++) {
        const actor = entryActor[entry] as number;
        const bits = entryBits[entry] as number;
        const own = actor * WIDTH;
        for (let i = offsets[actor] as number, stop = offsets[actor + 1] as number; i < stop; i++) {
          const other = neighbours[i] as number;
          let fresh = bits & ~(seen[other] as number);
          if (fresh === 0) continue;
          if (front[other] === 0) entryActor[entries++] = other;
          front[other] = (front[other] as number) | fresh;
          const theirs = other * WIDTH;
          do {
            const bit = 31 - Math.clz32(fresh);
            fresh ^= 1 << bit;
            ways[theirs + bit] = (ways[theirs + bit] as number) + (ways[own + bit] as number);
          } while (fresh !== 0);
        }
      }
      for (let entry = end; entry < entries; entry++) {
        const actor = entryActor[entry] as number;
        const bits = front[actor] as number;
        entryBits[entry] = bits;
        seen[actor] = (seen[actor] as number) | bits;
        front[actor] = 0;
      }
      start = end;
    }
    for (let level = levels.length - 2; level > 0; level--) {
      const [start, end] = [levels[level] as number, levels[level + 1] as number];
      for (let entry = start; entry < end; entry++) {
        const actor = entryActor[entry] as number;
        const bits = entryBits[entry] as number;
        const own = actor * WIDTH;
        for (let i = offsets[actor] as number, stop = offsets[actor + 1] as number; i < stop; i++) {
          const other = neighbours[i] as number;
          let onward = bits & (front[other] as number);
          const theirs = other * WIDTH;
          while (onward !== 0) {
            const bit = 31 - Math.clz32(onward);
            onward ^= 1 << bit;
            sum[bit] = (sum[bit] as number) + (share[theirs + bit] as number);
          }
        }
        let left = bits;
        let gained = 0;
        do {
          const bit = 31 - Math.clz32(left);
          left ^= 1 << bit;
          const through = ways[own + bit] as number;
          const onward = (sum[bit] as number) * through;
          sum[bit] = 0;
          gained += onward;
          share[own + bit] = (1 + onward) / through;
        } while (left !== 0);
        total[actor] = (total[actor] as number) + gained;
      }
      // Only after the whole level: those of one level are not each other's way on.
      for (let entry = end, stop = levels[level + 2] ?? end; entry < stop; entry++) front[entryActor[entry] as number] = 0;
      for (let entry = start; entry < end; entry++) front[entryActor[entry] as number] = entryBits[entry] as number;
    }
    front.fill(0);
  }
  return total;
};

/**
 * The same with every tie as long as `numerator / strength`. The numerator must make all lengths whole: 6 for strengths 1
 * to 3. Distances are then small whole numbers, and a ring of buckets takes the place of a heap (Dial 1969).
 */
export const betweennessWeighted = (layer: Layer, numerator = LENGTH_OF_STRENGTH_ONE): Float64Array =>
  halved(betweennessWeightedFrom(layer, everybody(layer), numerator));

/** The same counted over ways that start from `sources` only, not halved. */
export const betweennessWeightedFrom = (layer: Layer, sources: Int32Array, numerator = LENGTH_OF_STRENGTH_ONE): Float64Array => {
  const { offsets, neighbours, strengths } = layer;
  const count = offsets.length - 1;
  const lengths = Int32Array.from(strengths, (strength) => Math.round(numerator / strength));
  const buckets = lengths.reduce((longest, length) => Math.max(longest, length), 0) + 1;
  const first = new Int32Array(buckets).fill(-1);
  const entryActor = new Int32Array(neighbours.length + 1);
  const entryNext = new Int32Array(neighbours.length + 1);
  const total = new Float64Array(count);
  const distance = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const settled = new Uint8Array(count);
  const order = new Int32Array(count);
  for (const source of sources) {
    if (offsets[source] === offsets[source + 1]) continue;
    distance[source] = 0;
    ways[source] = 1;
    entryActor[0] = source;
    entryNext[0] = -1;
    first[0] = 0;
    let entries = 1;
    let waiting = 1;
    let reached = 0;
    for (let now = 0; waiting > 0; now++) {
      const bucket = now % buckets;
      let entry = first[bucket] as number;
      first[bucket] = -1;
      for (; entry !== -1; entry = entryNext[entry] as number) {
        waiting--;
        const actor = entryActor[entry] as number;
        if (settled[actor] === 1) continue;
        settled[actor] = 1;
        order[reached++] = actor;
        for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
          const other = neighbours[i] as number;
          const length = now + (lengths[i] as number);
          const known = distance[other] as number;
          if (known === length) ways[other] = (ways[other] as number) + (ways[actor] as number);
          else if (known === -1 || length < known) {
            distance[other] = length;
            ways[other] = ways[actor] as number;
            entryActor[entries] = other;
            entryNext[entries] = first[length % buckets] as number;
            first[length % buckets] = entries++;
            waiting++;
          }
        }
      }
    }
    for (let at = reached - 1; at >= 0; at--) {
      const actor = order[at] as number;
      settled[actor] = 0;
      const here = distance[actor] as number;
      let sum = 0;
      for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
        const other = neighbours[i] as number;
        if (distance[other] === here + (lengths[i] as number)) sum += share[other] as number;
      }
      const onward = sum * (ways[actor] as number);
      if (at > 0) total[actor] = (total[actor] as number) + onward;
      share[actor] = (1 + onward) / (ways[actor] as number);
    }
    for (let at = 0; at < reached; at++) distance[order[at] as number] = -1;
  }
  return total;
};

const everybody = ({ offsets }: Layer): Int32Array => Int32Array.from({ length: offsets.length - 1 }, (_, actor) => actor);

/** Every pair was met from both ends. */
const halved = (total: Float64Array): Float64Array => total.map((value) => value / 2);
