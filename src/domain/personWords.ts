import { cutText } from './cutText.ts';
import { MAX_NAME_LENGTH } from './quantities.ts';
import { normalized } from './tidyText.ts';

/**
 * How words of a person's name are recognised in a text, whatever their case, marks, script, ending or what they are joined to. It
 * errs on the side of hiding, and knows of no list of names: what counts as a word of a name is all that is in it.
 */

/** A word as it stands in a text, with each way in which it may be part of a name: as a whole, and by its capitals ("TeamBo"). */
export interface WrittenWord {
  readonly from: number;
  readonly to: number;
  readonly whole: string;
  readonly parts: readonly string[];
}

const WORDS = /[^\p{Z}\p{P}\p{S}\s\u02BB\u02BC]+/gu;
const UNWRITTEN = /[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\s\u0640]+/gu;
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
};

/** Without case, marks, joined letters and what cannot be seen: İ, I, ı and i are one. */
const folded = (word: string): string =>
  normalized(word, 'NFKD')
    .replace(UNWRITTEN, '')
    .toLowerCase()
    .replace(/[ßıςøłđðþæœħ]/g, (letter) => OTHER_LETTERS[letter] ?? letter);

export const writtenWords = (text: string): readonly WrittenWord[] => {
  const known = new Map<string, Pick<WrittenWord, 'whole' | 'parts'>>();
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => {
    const ways = known.get(word) ?? { whole: folded(word), parts: partsOf(word) };
    known.set(word, ways);
    return { from: index, to: index + word.length, ...ways };
  }).filter(({ whole }) => whole !== '');
};

/** As few words have; the others are looked at no further, since there are many. */
const HAS_PARTS = /\p{Ll}\p{Lu}|\p{N}|[^ -~]/u;
/** Where a capital or a number begins or ends within a word: "TeamBo", "Bo2"; and how it is written without the marks of its letters. */
const partsOf = (word: string): readonly string[] => {
  if (word.length > MAX_NAME_LENGTH || !HAS_PARTS.test(word)) return [];
  const pieces = word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{N})(?=\P{N})|(?<=\P{N})(?=\p{N})/u);
  return [...(pieces.length > 1 ? pieces : []), ...writtenOut(word)].map(folded);
};

/** By themselves these tell of nobody. */
const PARTICLES = new Set(
  [
    'van von vom den der des del della dem de het ter ten te aan bij op in en of und and y e el al ul ud da das do dos di du la le les las los',
    'dhr mw mevr mevrouw meneer heer mr mrs ms miss mister dr drs ir ing prof sir lady herr frau madame monsieur',
  ].flatMap((words) => words.split(' ')),
);
const hasTwoLetters = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) > 1;
const isInitial = (word: string): boolean => /^\p{L}$/u.test(word);
const tells = (word: string): boolean => hasTwoLetters(word) && !PARTICLES.has(word);
/** Written out where the dots and rings are not to be had: "Mueller". */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const writtenOut = (text: string): readonly string[] => {
  const composed = normalized(text).toLowerCase();
  const out = composed.replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return out === composed ? [] : [out];
};
/** One spelling for what is written with dots, without and written out: "Müller", "Muller", "Mueller". In short words it would be another word. */
export const spelt = (word: string): string => {
  const plain = word.replace(/([aou])e/g, '$1');
  return plain.length < 4 ? word : plain;
};
/** More words than this are names of no person, and joining all of them in every way would take long. */
const JOINED_WORDS = 6;

/** Everything by which a name may be recognised. When nothing in it tells, it is known by itself as a whole. */
export const keysOfName = (name: string): ReadonlySet<string> => {
  const cut = cutText(name, MAX_NAME_LENGTH);
  const keys = new Set<string>();
  for (const text of [cut, ...writtenOut(cut)]) {
    const words = writtenWords(text);
    for (const word of words.flatMap(({ whole, parts }) => [whole, ...parts])) if (tells(word)) keys.add(word);
    for (let from = 0; from < words.length && words.length <= JOINED_WORDS; from += 1)
      for (let to = from + 2; to <= words.length; to += 1) {
        const run = words.slice(from, to).map(({ whole }) => whole);
        if (run.some(tells) || run.every(isInitial)) keys.add(run.join(''));
      }
    if (keys.size === 0 && words.length > 0) keys.add(words.map(({ whole }) => whole).join(''));
  }
  return keys;
};

/** The words of a name that tell, or all of it when none does. */
export const tellingWords = (name: string): readonly string[] => {
  const words = writtenWords(cutText(name, MAX_NAME_LENGTH)).map(({ whole }) => whole);
  const telling = words.filter(tells);
  return telling.length > 0 ? telling : [words.join('')];
};
