import type { ActorMap } from '../actorMap.ts';
import { isFunctionShaped, kindOfWord, plainLetters } from '../kindWords.ts';
import { commonWords } from '../names/commonWords.ts';
import { familyNameWeight, firstNameWeight } from '../names/knownNames.ts';
import { looksLikePersonName } from '../personName.ts';
import { tellingWords, writtenWords } from '../personWords.ts';

/** What in somebody's name tells who it is wherever it stands; nothing of a function, which tells as a whole alone. */
export type TellingOf = (name: string) => string;

/**
 * All of a name that looks like somebody's. Of any other the words that are on no list: neither what people and bodies are called, nor
 * what a neighbourhood or an organisation on the map is.
 */
export const tellingOthers = (moments: Iterable<ActorMap>): TellingOf => {
  const onMap = new Set<string>();
  for (const { areas, actors } of moments) {
    for (const { name, district } of areas.values())
      for (const { whole } of writtenWords(`${name} ${district}`)) onMap.add(whole);
    for (const { kind, name } of actors.values()) {
      const own = kind === 'organisation' ? tellingWords(name).filter((word) => !isOnList(word)) : [];
      // With more in it it may be called after somebody.
      if (own.length === 1 && own[0] !== undefined) onMap.add(own[0]);
    }
  }
  const isOrdinary = (word: string, folded: string): boolean => isOnList(word) || onMap.has(folded) || isQuality(word);
  return (name) => {
    if (looksLikePersonName(name)) return name;
    const words = writtenWords(name).map(({ from, to, whole }) => [name.slice(from, to), whole] as const);
    const hasFunction = words.some(([word]) => isOfPerson(word));
    const telling = tellingWords(name);
    const [only] = words.length === 1 ? words : [];
    // A sign, letters or what is a family name too, and nothing else.
    if (!words.some(([, whole]) => telling.includes(whole)) || (only && familyNameWeight(only[0]) > 0)) return name;
    // What goes with a function in small letters says what it is of: "Teamleider thuiszorg".
    const isOfFunction = (word: string) => hasFunction && /^\p{Ll}/u.test(word);
    return words
      .filter(([word, whole]) => telling.includes(whole) && !isOrdinary(word, whole) && !isOfFunction(word))
      .map(([word]) => word)
      .join(' ');
  };
};

const isOfPerson = (word: string): boolean =>
  kindOfWord(plainLetters(word))?.kind === 'person' || isFunctionShaped(plainLetters(word));
const isOnList = (word: string): boolean => {
  const plain = plainLetters(word);
  return kindOfWord(plain) !== null || isFunctionShaped(plain) || commonWords.has(plain) || ENGLISH.has(plain);
};
/** Words of English functions that say no kind by themselves. */
const ENGLISH = new Set(
  'family neighbourhood neighborhood municipal community district retired former alderman alderwoman master lead admin head chair'.split(
    ' ',
  ),
);
/** "Vrijwillig bemiddelaar", "Gepensioneerd leraar". */
const isQuality = (word: string): boolean =>
  /(?:ig|lijk|eerd)e?$/u.test(plainLetters(word)) && firstNameWeight(word) === 0 && familyNameWeight(word) === 0;
