import type { Layer } from '../layers.ts';
import { strength } from './degree.ts';

const DAMPING = 0.85;
/** The summed change at which it has settled: far under the 1e-9 to which it agrees with other programs. */
const SETTLED = 1e-15;
const MOST_ROUNDS = 1_000;

/**
 * How often a wanderer who mostly follows ties would be with each actor; all together 1 (Brin and Page 1998). Damping 0.85;
 * who has no ties passes the wanderer on to anybody. With `byStrength` strong ties are followed more often.
 */
export const pageRank = (layer: Layer, byStrength = false): Float64Array => {
  const { offsets, neighbours, strengths } = layer;
  const count = offsets.length - 1;
  const sums = strength(layer);
  const part = new Float64Array(neighbours.length);
  for (let actor = 0; actor < count; actor++) {
    const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
    for (let i = start; i < end; i++) {
      const other = neighbours[i] as number;
      const own = (offsets[other + 1] as number) - (offsets[other] as number);
      part[i] = byStrength ? (strengths[i] as number) / (sums[other] as number) : 1 / own;
    }
  }
  let rank = new Float64Array(count).fill(1 / count);
  let next = new Float64Array(count);
  for (let round = 0, change = 1; round < MOST_ROUNDS && change > SETTLED; round++) {
    let idle = 0;
    for (let actor = 0; actor < count; actor++) if (offsets[actor] === offsets[actor + 1]) idle += rank[actor] as number;
    const toEverybody = (1 - DAMPING + DAMPING * idle) / count;
    change = 0;
    for (let actor = 0; actor < count; actor++) {
      let sum = 0;
      for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++)
        sum += (rank[neighbours[i] as number] as number) * (part[i] as number);
      next[actor] = toEverybody + DAMPING * sum;
      change += Math.abs((next[actor] as number) - (rank[actor] as number));
    }
    [rank, next] = [next, rank];
  }
  return rank;
};
