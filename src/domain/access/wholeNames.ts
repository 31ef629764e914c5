import { writtenWords } from '../personWords.ts';

/**
 * Replaces names that stand in a text as they are, word for word, whatever their case and marks; `between` makes the rest. Nobody in
 * particular where several bear the name.
 */
export const wholeNames = <W>(named: Iterable<readonly [name: string, who: W]>) => {
  const whose = new Map<string, W | null>();
  let longest = 0;
  for (const [name, who] of named) {
    const words = writtenWords(name);
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    const key = keyOf(words);
    whose.set(key, !whose.has(key) || whose.get(key) === who ? who : null);
  }
  return (text: string, by: (who: W | null) => string, between: (rest: string) => string): string => {
    const words = writtenWords(text);
    const made: string[] = [];
    let end = 0;
    for (let at = 0; at < words.length; ) {
      let count = Math.min(longest, words.length - at);
      while (count > 0 && !whose.has(keyOf(words.slice(at, at + count)))) count -= 1;
      if (count > 0) {
        made.push(between(text.slice(end, words[at]?.from)), by(whose.get(keyOf(words.slice(at, at + count))) ?? null));
        end = words[at + count - 1]?.to ?? text.length;
      }
      at += Math.max(count, 1);
    }
    return [...made, between(text.slice(end))].join('');
  };
};

const keyOf = (words: readonly { readonly whole: string }[]): string => words.map(({ whole }) => whole).join(' ');
