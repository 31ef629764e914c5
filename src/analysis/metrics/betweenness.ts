import type { Layer } from '../layers.ts';

/** A strength as a length: whole for strengths 1 to 3, so that equally long ways count as equal (1/strength would not). */
export const LENGTH_OF_STRENGTH_ONE = 6;

/**
 * On how many shortest ways between two others each actor lies: raw, each unordered pair counted once, end points
 * excluded, every tie one step (Freeman 1977; algorithm Brandes 2001). Equal to `graphology-metrics` to 1e-9.
 */
export const betweenness = (layer: Layer): Float64Array => halved(betweennessFrom(layer, everybody(layer)));

/**
 * The same counted over ways that start from `sources` only: all that each actor lies on, not halved. Sums over parts of
 * the sources add up, so that the work can be divided, followed and sampled.
 */
export const betweennessFrom = (layer: Layer, sources: Int32Array): Float64Array => {
  const { offsets, neighbours } = layer;
  const count = offsets.length - 1;
  const total = new Float64Array(count);
  const distance = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const queue = new Int32Array(count);
  // Steps outward are kept as they are found: read backwards they need no look at distances.
  const outward = new Int32Array(neighbours.length);
  const outwardEnd = new Int32Array(count);
  for (const source of sources) {
    if (offsets[source] === offsets[source + 1]) continue;
    queue[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    let reached = 1;
    let steps = 0;
    for (let at = 0; at < reached; at++) {
      const actor = queue[at] as number;
      const next = (distance[actor] as number) + 1;
      const through = ways[actor] as number;
      for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
        const other = neighbours[i] as number;
        const known = distance[other] as number;
        if (known === -1) {
          distance[other] = next;
          ways[other] = through;
          queue[reached++] = other;
          outward[steps++] = other;
        } else if (known === next) {
          ways[other] = (ways[other] as number) + through;
          outward[steps++] = other;
        }
      }
      outwardEnd[at] = steps;
    }
    for (let at = reached - 1; at > 0; at--) {
      const actor = queue[at] as number;
      let sum = 0;
      for (let i = outwardEnd[at - 1] as number, end = outwardEnd[at] as number; i < end; i++)
        sum += share[outward[i] as number] as number;
      const onward = sum * (ways[actor] as number);
      total[actor] = (total[actor] as number) + onward;
      share[actor] = (1 + onward) / (ways[actor] as number);
      distance[actor] = -1;
    }
    distance[source] = -1;
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
