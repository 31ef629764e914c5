import type { Layer } from '../layers.ts';
import type { Groups } from './groups.ts';

/**
 * How many more ties lie inside the given groups than by chance, −0.5 to 1, at resolution 1; null without ties (Newman
 * 2006). With `byStrength` strong ties count more. Not the library's, which throws without ties.
 */
export const modularity = (layer: Layer, { ids, of }: Groups<unknown>, byStrength = false): number | null => {
  const inside = new Float64Array(ids.length);
  const ends = new Float64Array(ids.length);
  let all = 0;
  for (const { from, to, strength } of layer.ties) {
    const weight = byStrength ? strength : 1;
    const [a, b] = [of[from] as number, of[to] as number];
    all += weight;
    ends[a] = (ends[a] as number) + weight;
    ends[b] = (ends[b] as number) + weight;
    if (a === b) inside[a] = (inside[a] as number) + weight;
  }
  if (all === 0) return null;
  return inside.reduce((sum, weight, group) => sum + weight / all - ((ends[group] as number) / (2 * all)) ** 2, 0);
};
