import type { Layer } from '../layers.ts';
import type { Poles } from '../poles.ts';

/** Of actors of whom no side is said: the pole that their lines lie with (-1 for none), and how clearly, 0 to 1. */
export interface LeaningSides {
  readonly side: Int32Array;
  readonly clearness: Float64Array;
}

/**
 * Where those whose side was never asked seem to belong, going by whom they deal with: what they have with the first pole
 * more than with the second, as a part of all their good lines. Only ever used to weigh a line, never shown as a side:
 * the program finds no camps.
 */
export const leaningSides = (
  positive: Layer,
  worth: Float64Array,
  poles: Poles,
  isUnasked: (actor: number) => boolean,
): LeaningSides => {
  const count = positive.offsets.length - 1;
  const side = new Int32Array(count).fill(-1);
  const clearness = new Float64Array(count);
  const points = new Float64Array(poles.ids.length);
  for (let actor = 0; actor < count; actor++) {
    if (!isUnasked(actor)) continue;
    points.fill(0);
    let all = 0;
    for (let i = positive.offsets[actor] as number, end = positive.offsets[actor + 1] as number; i < end; i++) {
      all += worth[i] as number;
      for (const pole of poles.of[positive.neighbours[i] as number] ?? [])
        points[pole] = (points[pole] as number) + (worth[i] as number);
    }
    let [most, next, first] = [0, 0, -1];
    for (let pole = 0; pole < points.length; pole++) {
      const sum = points[pole] as number;
      if (sum > most) [most, next, first] = [sum, most, pole];
      else if (sum > next) next = sum;
    }
    if (most === next) continue;
    side[actor] = first;
    clearness[actor] = (most - next) / all;
  }
  return { side, clearness };
};
