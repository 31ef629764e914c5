import { cutText } from './cutText.ts';
import { nameKey } from './nameKey.ts';
import { MAX_NAME_LENGTH } from './quantities.ts';

/**
 * Gives out names that nobody has yet: the name asked for, or with the first number behind it that makes it free, no
 * longer than a name may be. `taken` holds the keys (`nameKey`) of the names that are somebody's already.
 */
export const nameGiver = (taken: Iterable<string> = []): ((name: string) => string) => {
  const keys = new Set(taken);
  // Where to go on counting: thousands of one name would otherwise each count from the start.
  const next = new Map<string, number>();
  return (name) => {
    // Long names are cut to make room for the number, and may be alike from then on: they count together.
    const counted = nameKey(cutText(name, MAX_NAME_LENGTH - LONGEST_TAIL));
    for (let number = 1; ; number = next.get(counted) ?? 2) {
      const tail = number === 1 ? '' : ` (${number})`;
      const free = cutText(name, MAX_NAME_LENGTH - tail.length) + tail;
      const key = nameKey(free);
      if (number > 1) next.set(counted, number + 1);
      if (keys.has(key)) continue;
      keys.add(key);
      return free;
    }
  };
};

const LONGEST_TAIL = ' (99999)'.length;
