import { type Layer, layerOf, type Tie } from '../../src/analysis/layers.ts';
import type { SeededRandom } from '../../tests/maps/seededRandom.ts';
import { keyOf } from './chance.ts';

/** Ties by pair, each with its strength. */
export type Pairs = Map<number, number>;

/** Two layers in which a pair has one relation at most, as somebody draws who asks of each pair what there is. */
export const oneRelationEach = (count: number) => {
  const good: Pairs = new Map();
  const tense: Pairs = new Map();
  const has = (a: number, b: number) => good.has(keyOf(count, a, b)) || tense.has(keyOf(count, a, b));
  const add = (to: Pairs, a: number, b: number, strength: number): boolean => {
    if (a === b || has(a, b)) return false;
    to.set(keyOf(count, a, b), strength);
    return true;
  };
  return {
    good,
    tense,
    deal: (a: number, b: number, strength: number) => add(good, a, b, strength),
    quarrel: (a: number, b: number, strength: number) => add(tense, a, b, strength),
    knows: (a: number, b: number) => good.has(keyOf(count, a, b)),
    /** Drops every relation of an actor. */
    isolate: (actor: number) => {
      for (const pairs of [good, tense])
        for (const key of [...pairs.keys()]) if (Math.floor(key / count) === actor || key % count === actor) pairs.delete(key);
    },
  };
};

/** A part is forgotten, a few lines are wrong: `forgets` says how likely a line of a strength is left out. */
export const remembered = (
  random: SeededRandom,
  count: number,
  { good, tense }: { readonly good: Pairs; readonly tense: Pairs },
  forgets: (strength: number) => number,
  wrong: number,
): { readonly positive: Layer; readonly tension: Layer } => {
  const kept = (pairs: Pairs): Pairs => new Map([...pairs].filter(([, strength]) => !random.chance(forgets(strength))));
  const [positive, tension] = [kept(good), kept(tense)];
  for (let left = Math.round(wrong * (good.size + tense.size)); left > 0; ) {
    const [a, b] = [random.below(count), random.below(count)];
    const key = keyOf(count, a, b);
    if (a === b || positive.has(key) || tension.has(key)) continue;
    positive.set(key, 1);
    left -= 1;
  }
  return { positive: layerFrom(count, positive), tension: layerFrom(count, tension) };
};

export const layerFrom = (count: number, pairs: Pairs): Layer =>
  layerOf(
    count,
    [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([key, strength]): Tie => ({ from: Math.floor(key / count), to: key % count, strength })),
  );
