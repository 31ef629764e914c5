import { asItSounds } from '../../domain/names/asItSounds.ts';
import { nearTo } from './nearWords.ts';
import { type NameReading, wholeOf } from './readName.ts';
import { otherNamesOf } from './shortNames.ts';
import { bonesOf, consonantsOf, heardAs } from './writtenAlike.ts';

/**
 * By what names that may be alike find each other, so that not every name is held against every other: two of which neither shows what
 * the other looks for are apart.
 */
export interface NameSigns {
  readonly shows: readonly string[];
  readonly looksFor: readonly string[];
}

const SHORTEST_SLIP = 4;
const BEGINNING = 3;
const LONGEST_LETTERS = 6;

export const signsOf = ({ letters, initials: ofAll, words, parts, meanings }: NameReading): NameSigns => {
  const own = new Set([`=${letters}`]);
  const shows = new Set<string>();
  const looksFor = new Set<string>();
  for (const meaning of meanings) {
    own.add(meaning);
    for (const near of nearTo(meaning)) looksFor.add(near);
  }
  const texts = new Set([
    ...words.map(({ text }) => text),
    ...parts.map(({ text }) => text),
    parts.map(({ text }) => text).join(''),
    wholeOf({ words }),
  ]);
  for (const text of texts) {
    own.add(`~${soundOf(text)}`).add(`~${stemOf(text)}`);
    for (const heard of heardAs(text)) own.add(`"${heard}`);
    const consonants = consonantsOf(text);
    if (consonants) own.add(`|${consonants}`);
    shows.add(`>${text.slice(0, BEGINNING)}`);
    if (text.length >= SHORTEST_SLIP) for (const less of withOneLess(text)) own.add(`-${less}`);
  }
  for (const part of parts) {
    const bones = part.sort === 'unknown' ? bonesOf(part.text) : null;
    if (bones) own.add(`^${bones}`);
    if (part.sort === 'unknown') for (const name of otherNamesOf(part.text)) looksFor.add(`?${name}`);
    if (part.text.length <= LONGEST_LETTERS) looksFor.add(`.${part.text}`);
    if (part.sort === 'unknown' || words[part.word]?.isCut) looksFor.add(`>${part.text.slice(0, BEGINNING)}`);
  }
  for (let from = 0; from < parts.length - 1; from++) {
    let initials = '';
    const seen = new Set<string>();
    for (let at = from; at < parts.length && initials.length < LONGEST_LETTERS; at++) {
      const text = parts[at]?.text ?? '';
      if (!seen.has(text)) initials += text.charAt(0);
      seen.add(text);
      shows.add(`.${initials}`);
    }
  }
  if (ofAll.length > 1 && ofAll.length <= LONGEST_LETTERS) shows.add(`.${ofAll}`);
  return { shows: [...own, ...shows], looksFor: [...own, ...looksFor] };
};

/** Two texts are one slip apart only when they, or what is left of each without one letter, are the same. */
const withOneLess = (text: string): string[] => [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];

/** Without the ending by which "Harmswaarder" and "Harmswaardse" differ. */
export const stemOf = (word: string): string => word.replace(/(?:se|er|ers|en|s|e|je|tje)$/, '');

const sounds = new Map<string, string>();
const MOST_REMEMBERED = 5_000;
/** As it sounds; a word is asked for over and over. */
export const soundOf = (word: string): string => {
  const known = sounds.get(word) ?? asItSounds(word);
  if (sounds.size >= MOST_REMEMBERED) sounds.clear();
  sounds.set(word, known);
  return known;
};
