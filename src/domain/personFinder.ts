import { keysOfName, spelt, tellingWords, type WrittenWord, writtenWords } from './personWords.ts';

/** Finds words of persons' names in texts. */
export interface PersonFinder<W> {
  readonly isIn: (text: string) => boolean;
  /** All that tells in a name is in the text, not only a word of it. */
  readonly isNamedIn: (text: string) => boolean;
  /** The text with each such word replaced by what stands for whose it is; nobody in particular when several bear it. */
  readonly replaced: (text: string, by: (who: W | null) => string) => string;
}

/** What a short name may be joined to; a longer one is found whatever it is joined to. */
const ENDINGS = new Set(['s', 'es', 'je', 'tje', 'pje', 'ke']);
const JOINED_TO = new Set(
  [
    'groep clan club team familie gezin huis straat plein laan weg park hof buurt wijk school vereniging stichting fonds comite bende kring',
    'aanhang aanhangers vrienden fans kamp partij lijst beweging netwerk platform zaak affaire kwestie kliek groepje groepen',
    'group gang family house street friends camp party list movement network case affair supporters gruppe verein freunde lager anti pro ex oud mini',
    'van vande vanden vander van der den de ter ten te el al bin ben ibn abu mac mc la le du di da',
  ].flatMap((words) => words.split(' ')),
);
const LONG = 5;
/** No longer word is looked at in every place where it may have been joined. */
const MOST_JOINED = 40;
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** From how many letters on a name is found in the middle of a word: as short as it can be where words are not set apart. */
const leastWithin = (key: string): number => (NO_SPACES.test(key) ? 2 : /\p{Script=Latin}/u.test(key) ? LONG : 3);
/** How many words of a text may be one name written apart. */
const APART = 6;

export const personFinder = <W>(named: Iterable<readonly [name: string, who: W]>): PersonFinder<W> => {
  const whose = new Map<string, W | null>();
  /** As whole words also in the other spelling: "Mueller", "Muller". */
  const spellings = new Map<string, string>();
  /** What tells in each of the names in which it occurs. */
  const tellings = new Map<string, (readonly string[])[]>();
  /** By the first letters that all of them have. */
  const within = new Map<string, string[]>();
  const leasts = new Set<number>();
  /** Found at the beginning of a word, by what it begins with. */
  const beginnings = new Map<string, string>();
  const signs: (readonly [sign: string, who: W])[] = [];
  for (const [name, who] of named) {
    const keys = keysOfName(name);
    if (keys.size === 0 && name.trim() !== '') signs.push([name.trim(), who]);
    const telling = tellingWords(name);
    for (const key of keys) {
      tellings.set(key, tellings.get(key) ?? []);
      tellings.get(key)?.push(telling);
      spellings.set(spelt(key), key);
      const isNew = !whose.has(key);
      whose.set(key, isNew || whose.get(key) === who ? who : null);
      if (!isNew) continue;
      const least = leastWithin(key);
      if (key.length >= least) {
        leasts.add(least);
        const head = key.slice(0, least);
        within.set(head, [...(within.get(head) ?? []), key]);
      } else if (key.length === LONG - 1) beginnings.set(key, key);
      // Where endings take the place of a last letter: "Фатимы".
      if (least === 3 && key.length > 3) beginnings.set(key.slice(0, -1), key);
      if (least === 2 && key.length > 2 && !whose.has(key.slice(1))) whose.set(key.slice(1), who);
    }
  }
  const lengths = new Set([...beginnings.keys()].map(({ length }) => length));

  const keyWithin = (word: string): string | undefined => {
    for (let at = 0; at < word.length; at += 1)
      for (const least of leasts) {
        const found = within.get(word.slice(at, at + least))?.find((key) => word.startsWith(key, at));
        if (found !== undefined) return found;
      }
    return undefined;
  };
  const wholeKey = (word: string): string | undefined => (whose.has(word) ? word : spellings.get(spelt(word)));
  const joinedKey = (word: string): string | undefined => {
    for (let at = 2; at < word.length && word.length <= MOST_JOINED; at += 1) {
      const [begin, rest] = [word.slice(0, at), word.slice(at)];
      const isEnding = ENDINGS.has(rest) || JOINED_TO.has(rest) || (rest[0] === 's' && JOINED_TO.has(rest.slice(1)));
      const key =
        (isEnding ? wholeKey(begin) : undefined) ?? (rest.length > 1 && JOINED_TO.has(begin) ? wholeKey(rest) : undefined);
      if (key !== undefined) return key;
    }
    return undefined;
  };
  const known = new Map<string, string | null>();
  const keyOf = (word: string): string | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const begun = Array.from(lengths, (length) => beginnings.get(word.slice(0, length))).find((key) => key !== undefined);
    const key = whose.has(word) ? word : (keyWithin(word) ?? begun ?? wholeKey(word) ?? joinedKey(word) ?? null);
    if (word.length <= MOST_JOINED) known.set(word, key);
    return key;
  };

  /** The longest name that begins with a word, and how many words it takes. */
  const nameAt = (words: readonly WrittenWord[], at: number): { readonly key: string; readonly count: number } | null => {
    for (let count = Math.min(APART, words.length - at); count > 1; count -= 1) {
      let run = '';
      for (let i = at; i < at + count; i += 1) run += words[i]?.whole;
      if (whose.has(run)) return { key: run, count };
    }
    const { whole, parts } = words[at] as WrittenWord;
    for (const each of [whole, ...parts]) {
      const key = keyOf(each);
      if (key !== null) return { key, count: 1 };
    }
    return null;
  };

  return {
    isIn: (text) => {
      const words = writtenWords(text);
      return words.some((_, at) => nameAt(words, at) !== null) || signs.some(([sign]) => text.includes(sign));
    },
    isNamedIn: (text) => {
      const words = writtenWords(text);
      const found = new Set(words.flatMap((_, at) => nameAt(words, at)?.key ?? []));
      const said = [...found];
      const isSaid = (telling: readonly string[]) =>
        telling.every((word) => said.some((key) => key.includes(word) || spelt(key).includes(spelt(word))));
      return said.some((key) => tellings.get(key)?.some(isSaid)) || signs.some(([sign]) => text.includes(sign));
    },
    replaced: (text, by) => {
      const words = writtenWords(text);
      const made: string[] = [];
      let end = 0;
      for (let at = 0; at < words.length; ) {
        const found = nameAt(words, at);
        if (found) {
          made.push(text.slice(end, words[at]?.from), by(whose.get(found.key) ?? null));
          end = words[at + found.count - 1]?.to ?? text.length;
        }
        at += found?.count ?? 1;
      }
      made.push(text.slice(end));
      return signs.reduce((so, [sign, who]) => so.replaceAll(sign, () => by(who)), made.join(''));
    },
  };
};
