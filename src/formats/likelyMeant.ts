import { nameKey } from '../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { wordKey } from './words.ts';

/**
 * Which names on the map a new name may have been meant for: half typed, or spelled a little otherwise. It asks rather seldom:
 * `Wijkagent` may be `Wijkagent Noord`, but `Wijkagent Zuid`, `Groep 2` beside `Groep 1` and any longer name are names of their own.
 */
export type LikelyMeant = (typed: string) => readonly string[];

const MOST = 3;
/** Fewer letters than this are a name, or the beginning of too many. */
const LEAST_OF_NAME = 3;
const LEAST_OF_WORD = 4;
const LEAST_OF_SPELLING = 5;

/** Prepared once for many questions; at most three names, best first, none when the name is on the map as it is. */
export const likelyMeantAmong = (knownNames: readonly string[]): LikelyMeant => {
  const exact = new Set(knownNames.map(nameKey));
  const known = knownNames.map((name) => ({ name, key: looseKey(name) }));
  return (typed) => {
    const key = looseKey(typed);
    if (typed.length > MAX_NAME_LENGTH || lettersOf(key) < 2 || exact.has(nameKey(typed))) return [];
    const ranked = known.flatMap(({ name, key: other }) => {
      const rank = rankOf(key, other);
      return rank === null ? [] : [{ name, rank }];
    });
    const isSpelledAlike = ranked.some(({ rank }) => rank === 0);
    return ranked
      .filter(({ rank }) => rank === 0 || !isSpelledAlike)
      .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || a.name.localeCompare(b.name, 'nl'))
      .slice(0, MOST)
      .map(({ name }) => name);
  };
};

/** Case, accents, hyphens and other signs say nothing of whom a name is of. */
const looseKey = (name: string): string => wordKey(wordKey(name).replace(/[^\p{L}\p{N} ]/gu, ''));
const squeezed = (key: string): string => key.replaceAll(' ', '');
const lettersOf = (key: string): number => squeezed(key).length;

/** 0: the same but for signs; 1: begins like this; 2: one letter else; 3: a later word is half typed. */
const rankOf = (typed: string, known: string): number | null => {
  if (squeezed(typed) === squeezed(known)) return 0;
  if (lettersOf(typed) < LEAST_OF_NAME) return null;
  if (known.startsWith(typed)) return isNumbered(typed, known) ? null : 1;
  if (isCloseSpelling(typed, known)) return 2;
  return lettersOf(typed) >= LEAST_OF_WORD && hasWordCut(typed, known) ? 3 : null;
};

/** `Groep` beside `Groep 1` or `Groep B`, and `Wijk 1` beside `Wijk 10`: a series, and each a name of its own. */
const isNumbered = (typed: string, known: string): boolean => {
  const rest = known.slice(typed.length);
  return (/\d$/.test(typed) && /^\d/.test(rest)) || /^ ?(?:\d+|(?<= )\p{L})$/u.test(rest);
};

/** Whether a word behind the first goes on where the typed text stops in the middle of it. */
const hasWordCut = (typed: string, known: string): boolean => {
  const at = known.indexOf(` ${typed}`);
  return at >= 0 && /^\p{L}/u.test(known.slice(at + 1 + typed.length));
};

/** One letter left out, put in, put for another, or two changed about, in a word long enough for that to be a slip. */
const isCloseSpelling = (typed: string, known: string): boolean => {
  if (Math.abs(typed.length - known.length) > 1 || Math.min(typed.length, known.length) < LEAST_OF_SPELLING) return false;
  let from = 0;
  while (from < typed.length && typed[from] === known[from]) from += 1;
  const isLonger = typed.length > known.length;
  const isShorter = typed.length < known.length;
  const isTurned =
    !isLonger && !isShorter && typed[from] === known[from + 1] && typed[from + 1] === known[from] && rest(typed, known, from, 2);
  const isOneElse = typed.slice(from + (isShorter ? 0 : 1)) === known.slice(from + (isLonger ? 0 : 1));
  if (!isTurned && !isOneElse) return false;
  return [typed, known].every((name) => {
    const word = wordAround(name, from);
    return word.length >= LEAST_OF_WORD && !/\d/.test(word);
  });
};
const rest = (one: string, other: string, from: number, by: number): boolean => one.slice(from + by) === other.slice(from + by);

const wordAround = (name: string, at: number): string => {
  const place = Math.min(at, name.length - 1);
  const start = name.lastIndexOf(' ', place === at && name[place] === ' ' ? place - 1 : place) + 1;
  const end = name.indexOf(' ', place === at && name[place] === ' ' ? place : place);
  return name.slice(start, end < 0 ? name.length : end);
};
