/** Chance that comes out the same every time: everything random in tests and benchmarks starts from a seed. */
export interface SeededRandom {
  /** 0 up to, not including, 1. */
  share(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** About half of the items, in their own order. */
  some<T>(items: readonly T[]): T[];
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(share() * most);
  return {
    share,
    below,
    chance: (part) => share() < part,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
    some: (items) => items.filter(() => share() < 0.5),
  };
};
