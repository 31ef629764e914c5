import type { Layer } from '../layers.ts';

const SETTLED = 1e-14;
const MOST_ROUNDS = 10_000;

/**
 * How well connected each actor's contacts are, and theirs in turn; squares add up to 1 (Bonacich 1972). Says something in
 * the best connected part of the map only. Power iteration on ties plus one to oneself, which settles on two-sided maps too.
 * Null without ties, and where it does not settle.
 */
export const eigenvector = ({ offsets, neighbours, ties }: Layer): Float64Array | null => {
  if (ties.length === 0) return null;
  const count = offsets.length - 1;
  let value = new Float64Array(count).fill(1 / Math.sqrt(count));
  let next = new Float64Array(count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let squares = 0;
    for (let actor = 0; actor < count; actor++) {
      let sum = value[actor] as number;
      for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++)
        sum += value[neighbours[i] as number] as number;
      next[actor] = sum;
      squares += sum * sum;
    }
    const length = Math.sqrt(squares);
    let change = 0;
    for (let actor = 0; actor < count; actor++) {
      const scaled = (next[actor] as number) / length;
      change += Math.abs(scaled - (value[actor] as number));
      next[actor] = scaled;
    }
    [value, next] = [next, value];
    if (change < SETTLED) return value;
  }
  return null;
};
