import type { NameGround } from './nameGround.ts';
import { soundOf, stemOf } from './nameSigns.ts';
import { areNear } from './nearWords.ts';
import type { NamePart, NameReading } from './readName.ts';
import { mayBeOneName } from './shortNames.ts';
import { areBonesAlike, areGivenNames, leavesOutVowels, soundsAlike } from './writtenAlike.ts';

/** What of two names is alike though not the same: words written in two ways, abbreviated, or of nearly one meaning. */

/** A typing error in a shorter word makes another word. */
const SHORTEST_SLIP = 4;
/** In a word this short nothing was replaced: that makes another word. */
const SHORTEST_REPLACED = 6;
const SHORTEST_CUT = 3;

/** Takes out of both what is alike though not the same, each once, the most alike first, and says what it was. */
export function* matchAlike(one: NameReading, left: NamePart[], other: NameReading, right: NamePart[]): Generator<NameGround> {
  const joined = (parts: readonly NamePart[]) => parts.map(({ text }) => text).join('');
  if (left.length > 0 && right.length > 0 && joined(left) === joined(right) && !/\p{N}/u.test(joined(left))) {
    left.length = 0;
    right.length = 0;
    return;
  }
  const letters = firstLetters(left, right) ?? firstLetters(right, left);
  if (letters) {
    left.length = 0;
    right.length = 0;
    yield { code: 'firstLetters', one: letters[0], other: letters[1] };
    return;
  }
  if (left.length === 0 || right.length === 0) return;
  const [ones, others] = [chunksOf(one, left), chunksOf(other, right)];
  for (const [kind, alike] of WAYS) {
    for (const a of ones) {
      if (!isWhole(a, left)) continue;
      const b = others.find((chunk) => alike(a, chunk) && isWhole(chunk, right));
      if (!b) continue;
      remove(left, a);
      remove(right, b);
      if (kind !== 'cut') yield { code: kind, one: a.text, other: b.text };
    }
  }
}

const LONGEST_LETTERS = 6;
const firstLetters = (short: readonly NamePart[], long: readonly NamePart[]): readonly [string, string] | null => {
  const [part, ...more] = short;
  if (!part || more.length > 0 || part.text.length < 2 || part.text.length > LONGEST_LETTERS || long.length < 2) return null;
  // The parts of one abbreviation stand for the whole of it.
  const texts = new Set(long.map(({ text }) => text));
  return texts.size > 1 && part.text === [...texts].map((text) => text.charAt(0)).join('')
    ? [part.text, [...texts].join(' ')]
    : null;
};

interface Chunk {
  readonly text: string;
  /** What of it is left. */
  readonly parts: readonly NamePart[];
  readonly isKnown: boolean;
  readonly isCut: boolean;
  /** Stands by itself, and not with others in one word. */
  readonly isWord: boolean;
  /** Of a word that means several things at once each part has the text of the whole: it says nothing of this part alone. */
  readonly isOwnText: boolean;
}
/** What is left, a part at a time, and each word of several parts of which any is left. */
const chunksOf = (reading: NameReading, rest: readonly NamePart[]): Chunk[] => {
  const ofWord = (at: number) => reading.parts.filter(({ word }) => word === at);
  const chunks: Chunk[] = rest
    .filter(({ sort }) => sort !== 'address')
    .map((part) => ({
      text: part.text,
      parts: [part],
      isKnown: part.sort !== 'unknown',
      isCut: reading.words[part.word]?.isCut === true && reading.words[part.word]?.text === part.text,
      isWord: ofWord(part.word).length === 1,
      isOwnText: ofWord(part.word).length === 1 || reading.words[part.word]?.text !== part.text,
    }));
  for (const [at, word] of reading.words.entries()) {
    const parts = rest.filter((part) => part.word === at);
    if (parts.length > 0 && ofWord(at).length > 1)
      chunks.push({ text: word.text, parts, isKnown: word.isKnown, isCut: word.isCut, isWord: true, isOwnText: true });
  }
  return chunks;
};
const isWhole = ({ parts }: Chunk, rest: readonly NamePart[]): boolean => parts.every((part) => rest.includes(part));
const remove = (rest: NamePart[], { parts }: Chunk): void => {
  for (const part of parts) rest.splice(rest.indexOf(part), 1);
};

const single = ({ parts }: Chunk): NamePart | null => (parts.length === 1 ? (parts[0] ?? null) : null);
const WAYS: readonly (readonly [
  'cut' | 'typingError' | 'otherSpelling' | 'nearWord' | 'shortName' | 'firstLetters' | 'initial',
  (a: Chunk, b: Chunk) => boolean,
])[] = [
  ['cut', (a, b) => isCutOff(a, b) || isCutOff(b, a)],
  ['otherSpelling', (a, b) => mayBeWritten(a, b) && sound(a, b) !== null],
  ['typingError', (a, b) => areWritten(a, b) && !areTwoGivenNames(a.text, b.text) && isOneSlip(a.text, b.text)],
  ['otherSpelling', (a, b) => areWritten(a, b) && (isWithoutVowels(a, b) || isWithoutVowels(b, a))],
  ['otherSpelling', (a, b) => areWritten(a, b) && haveOneStem(a.text, b.text)],
  ['otherSpelling', (a, b) => !a.isKnown && !b.isKnown && areBonesAlike(a.text, b.text)],
  ['nearWord', (a, b) => areNear(single(a)?.meaning ?? '', single(b)?.meaning ?? '')],
  ['shortName', (a, b) => !a.isKnown && !b.isKnown && mayBeOneName(a.text, b.text)],
  ['firstLetters', (a, b) => isBeginning(a, b) || isBeginning(b, a)],
  ['initial', (a, b) => isInitial(a, b) || isInitial(b, a)],
];
/** Two texts of which one at least is no word that is known. */
const areWritten = (a: Chunk, b: Chunk): boolean => a.isOwnText && b.isOwnText && !(a.isKnown && b.isKnown);
/** Two words that are known may be one, written in two ways, when one of them is known for what it sounds like only: "diakonie". */
const mayBeWritten = (a: Chunk, b: Chunk): boolean =>
  areWritten(a, b) || [a, b].some((chunk) => single(chunk)?.meaning.startsWith('~') === true);
const SHORTEST_SOUND = 4;
const SHORTEST_DOUBLED = 5;
const sound = (a: Chunk, b: Chunk): 'same' | 'doubled' | null => {
  const found = soundsAlike(a.text, b.text);
  return Math.min(a.text.length, b.text.length) < (found === 'same' ? SHORTEST_SOUND : SHORTEST_DOUBLED) ? null : found;
};
const isWithoutVowels = (short: Chunk, long: Chunk): boolean => !short.isKnown && leavesOutVowels(short.text, long.text);
/** "Karim" and "Karima", "Marja" and "Marjan": of two first names, an ending makes another person. */
const areTwoGivenNames = (one: string, other: string): boolean =>
  one.length !== other.length && (one.startsWith(other) || other.startsWith(one)) && areGivenNames(one, other);
const isCutOff = (short: Chunk, long: Chunk): boolean =>
  short.isCut &&
  long.isOwnText &&
  short.text.length >= SHORTEST_CUT &&
  long.text.length > short.text.length &&
  long.text.startsWith(short.text);
const SHORTEST_BEGINNING = 4;
const isBeginning = (short: Chunk, long: Chunk): boolean =>
  !short.isKnown &&
  short.isWord &&
  short.text.length >= SHORTEST_BEGINNING &&
  long.text.length > short.text.length + 1 &&
  long.text.startsWith(short.text);
const isInitial = (letter: Chunk, name: Chunk): boolean =>
  single(letter)?.sort === 'letter' &&
  name.text.length > 1 &&
  single(name)?.sort !== 'number' &&
  name.text.startsWith(letter.text);

/** One letter more, less, other or doubled, or two that changed places (Damerau 1964), in a word of some length. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_SLIP || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return at > 0 && short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return at > 0 && short.length >= SHORTEST_REPLACED;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
};

const SHORTEST_STEM = 5;
/** "Harmswaarder" and "Harmswaardse"; "Youssef" and "Yousuf". */
const haveOneStem = (one: string, other: string): boolean => {
  const [a, b] = [stemOf(one), stemOf(other)];
  if (areTwoGivenNames(one, other)) return false;
  return (a === b && a.length >= SHORTEST_STEM) || (one.length > SHORTEST_STEM && soundOf(one) === soundOf(other));
};
