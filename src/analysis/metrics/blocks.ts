import type { Layer } from '../layers.ts';
import type { Groups } from './groups.ts';

/** Ties between two groups, or inside one, and how many pairs could have one. */
export interface Block {
  /** Places in `groups.ids`; equal for inside a group. */
  readonly a: number;
  readonly b: number;
  readonly positive: number;
  readonly tension: number;
  readonly possible: number;
  /** Positive ties of all that could be; null when there could be none. */
  readonly density: number | null;
}

/** Every two groups, and each by itself, in the order of `groups.ids` (White, Boorman and Breiger 1976). */
export const blocks = (positive: Layer, tension: Layer, { ids, of }: Groups): Block[] => {
  const sizes = ids.map((_, group) => of.reduce((sum, own) => sum + (own === group ? 1 : 0), 0));
  const counted = (layer: Layer) => {
    const counts = new Int32Array(ids.length ** 2);
    for (const { from, to } of layer.ties) {
      const [a, b] = [of[from] as number, of[to] as number];
      const place = Math.min(a, b) * ids.length + Math.max(a, b);
      counts[place] = (counts[place] as number) + 1;
    }
    return (a: number, b: number) => counts[a * ids.length + b] as number;
  };
  const [good, tense] = [counted(positive), counted(tension)];
  return ids.flatMap((_, a) =>
    ids.slice(a).map((_other, i): Block => {
      const b = a + i;
      const [one, two] = [sizes[a] as number, sizes[b] as number];
      const possible = a === b ? (one * (one - 1)) / 2 : one * two;
      const ties = good(a, b);
      return { a, b, positive: ties, tension: tense(a, b), possible, density: possible === 0 ? null : ties / possible };
    }),
  );
};
