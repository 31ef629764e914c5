import { familyNameWeight, firstNameWeight } from '../../domain/names/knownNames.ts';

/** Two ways of writing that are one word: what sounds the same, and what was typed without vowels. */

/** One sign for what sounds the same in Dutch, and in the usual ways of writing names of Arabic and Turkish origin with our letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:oe|ou|[eou])l/, 'abdel'],
  [/^chr/, 'kr'],
  [/tsch|tsj/g, 'tx'],
  [/dj/g, 'j'],
  [/sch/g, 'sg'],
  [/sh|sj/g, 'x'],
  [/ch|gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/^y/, 'j'],
  [/e?ij|e[iy]/g, 'y'],
  [/dt?$/, 't'],
  [/z$/, 's'],
];
interface Sound {
  readonly heard: readonly [string, string];
  readonly withoutDoubles: readonly [string, string];
}
/** A doubled vowel sounds as a single one only in an open syllable. */
const withoutDoubles = (text: string): string =>
  Array.from(text)
    .filter((letter, at, all) => letter !== all[at - 1] || (isVowel(letter) && !isOpen(all, at + 1)))
    .join('');
const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);
/** Behind it stand one consonant, and a vowel. */
const isOpen = (letters: readonly string[], at: number): boolean => {
  const [first = '', second = ''] = [letters[at], letters[at + 1]];
  return first !== '' && !isVowel(first) && /[aeiouy]/.test(second);
};
const sounds = new Map<string, Sound>();
const MOST_REMEMBERED = 5_000;
const soundsOf = (word: string): Sound => {
  const known = sounds.get(word);
  if (known) return known;
  // "Khalid" is written with a k by some, and with a ch or g by others.
  const heard = ['k', 'g'].map((letter) =>
    SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word.replace(/kh/g, letter)),
  ) as [string, string];
  const sound: Sound = { heard, withoutDoubles: heard.map(withoutDoubles) as [string, string] };
  if (sounds.size >= MOST_REMEMBERED) sounds.clear();
  sounds.set(word, sound);
  return sound;
};

/** By which words that sound alike find each other. */
export const heardAs = (word: string): readonly string[] => soundsOf(word).withoutDoubles;

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((text) => other.includes(text));
/** `doubled`: only when "ss" sounds as "s", which in a surname tells two families apart. */
export const soundsAlike = (one: string, other: string): 'same' | 'doubled' | null => {
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (meet(a.heard, b.heard)) return 'same';
  return meet(a.withoutDoubles, b.withoutDoubles) ? 'doubled' : null;
};

const FEWEST_CONSONANTS = 4;
/** The consonants of a word, by which it is known when its vowels were left out; nothing when they are too few to tell. */
export const consonantsOf = (word: string): string | null => {
  const consonants = withoutDoubles(word.replace(/[aeiou]/g, ''));
  return consonants.length >= FEWEST_CONSONANTS ? consonants : null;
};

/** "bewnrs" is "bewoners" without some of its vowels. */
export const leavesOutVowels = (short: string, long: string): boolean => {
  if (short.length >= long.length || short[0] !== long[0] || consonantsOf(short) === null) return false;
  let at = 0;
  let isVowelsOnly = true;
  for (const letter of long) {
    if (letter === short[at]) at += 1;
    else if (!isVowel(letter)) isVowelsOnly = false;
  }
  return isVowelsOnly && at === short.length;
};

const SHORTEST_LONG = 9;
/** One letter too few or too many, or two that changed places, in the middle of a long word. */
export const isSlipInside = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_LONG || long.length - short.length > 1 || areFamilyNames(one, other)) return false;
  if (short.slice(0, 2) !== long.slice(0, 2) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
};

/** Whether both, in plain letters, are known as first names. */
export const areGivenNames = (one: string, other: string): boolean => [one, other].every(isGivenName);
export const isGivenName = (word: string): boolean => firstNameWeight(word) === 2;
/** Of which every letter counts. */
export const areFamilyNames = (one: string, other: string): boolean => [one, other].every((word) => familyNameWeight(word) > 0);
const SURE = { given: 5, sounds: 6, doubled: 8 };
/**
 * Whether two ways of writing are one word beyond doubt. A first name is: nobody is told apart by "Mohamed" and "Mohammed". "Jansen" and
 * "Janssen" are two families, and in a long word ("Opzoomerstraat") a doubled letter is an error.
 */
export const isSurelyHeard = (one: string, other: string, wholeLength: number): boolean => {
  const sound = soundsAlike(one, other);
  if (sound === null) return false;
  const length = Math.min(one.length, other.length);
  if (areGivenNames(one, other) && length >= SURE.given) return true;
  return sound === 'same' ? length >= SURE.sounds : wholeLength >= SURE.doubled && !areFamilyNames(one, other);
};

const FEWEST_OF_NAME = 3;
/** What stays of a first name in any way of writing it: "Muhammed" and "Mohamed", "Yusuf" and "Youssef". */
export const bonesOf = (word: string): string | null => {
  const heard = withoutDoubles(soundsOf(word.replace(/kh|ch|gh/g, 'h')).heard[0]);
  const bones = heard.replace(/[aeiouy]/g, '');
  return bones.length >= FEWEST_OF_NAME
    ? `${/^[aeiouy]/.test(heard) ? '-' : ''}${bones}${/[aeiouy]$/.test(heard) ? '-' : ''}`
    : null;
};
export const areBonesAlike = (one: string, other: string): boolean =>
  areGivenNames(one, other) && bonesOf(one) !== null && bonesOf(one) === bonesOf(other);
