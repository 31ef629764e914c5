import type { SeededRandom } from '../../tests/maps/seededRandom.ts';

/** The key of a pair, the same from either side. */
export const keyOf = (count: number, a: number, b: number): number => Math.min(a, b) * count + Math.max(a, b);

export const strengthFrom = (random: SeededRandom, [weak, plain]: readonly number[]): number => {
  const share = random.share();
  return share < (weak ?? 0) ? 1 : share < (weak ?? 0) + (plain ?? 0) ? 2 : 3;
};

export const normal = (random: SeededRandom): number =>
  Math.sqrt(-2 * Math.log(1 - random.share())) * Math.cos(2 * Math.PI * random.share());

export const shuffled = <T>(random: SeededRandom, items: readonly T[]): T[] =>
  items
    .map((item) => [random.share(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

export const weighted = (random: SeededRandom, items: readonly number[], weight: readonly number[]): number => {
  let left = random.share() * items.reduce((sum, item) => sum + (weight[item] ?? 0), 0);
  for (const item of items) {
    left -= weight[item] ?? 0;
    if (left <= 0) return item;
  }
  return items[items.length - 1] as number;
};

/** Until it has succeeded so often, or cannot. */
export const repeat = (times: number, attempt: () => boolean) => {
  let left = times;
  for (let tries = 0; left > 0 && tries < 40 * times + 40; tries++) if (attempt()) left -= 1;
};
