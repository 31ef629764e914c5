import patterns from 'hyphen/patterns/nl.js';

/** Words longer than any that is meant to be read are not looked at. */
const LONGEST_WORD = 80;
const [levels, tree, exceptions] = patterns;

/**
 * The places in a word, counted in letters from its beginning, at which it may be broken by the Dutch patterns of TeX (Liang, "Word Hy-phen-a-tion
 * by Com-put-er", 1983). The package's own reader takes a hundred times as long.
 */
export const hyphenPoints = (word: string): readonly number[] => {
  const lower = word.toLowerCase();
  if (word.length > LONGEST_WORD || lower.length !== word.length) return [];
  // The package counts the hyphens before a place as letters.
  if (Object.hasOwn(exceptions, lower)) return (exceptions[lower] ?? []).map((at, i) => at - i);
  const found = new Uint8Array(word.length + 1);
  const dotted = `.${lower}.`;
  for (let from = 0; from < dotted.length; from += 1) {
    let node: typeof tree = tree;
    for (let at = from; at < dotted.length; at += 1) {
      const letter = dotted[at] as string;
      const next = Object.hasOwn(node, letter) ? node[letter] : undefined;
      if (next === undefined) break;
      const row = typeof next === 'number' ? next : Array.isArray(next) ? (next[1] as number) : -1;
      if (row >= 0) raise(found, levels[row] ?? [], Math.max(0, from - 1));
      if (typeof next === 'number') break;
      node = (Array.isArray(next) ? next[0] : next) as typeof tree;
    }
  }
  const points: number[] = [];
  for (let at = 2; at < word.length - 1; at += 1) if ((found[at] as number) % 2 === 1) points.push(at);
  return points;
};

const raise = (found: Uint8Array, row: readonly number[], from: number): void => {
  for (let i = 0; i < row.length; i += 1) {
    const level = row[i] as number;
    if (level > (found[from + i] ?? 255)) found[from + i] = level;
  }
};
