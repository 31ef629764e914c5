import type { ActorKind } from './actorKind.ts';
import { cutText } from './cutText.ts';
import { isFunctionShaped, type KindOfWord, kindOfWord, plainLetters } from './kindWords.ts';
import { looksLikePersonName } from './personName.ts';
import { MAX_NAME_LENGTH } from './quantities.ts';

/** The kind of a new actor: what its name says, else a person. A first guess to save a click, to be corrected by whoever draws. */
export const kindFromName = (name: string): ActorKind => knownKind(name) ?? 'person';

/**
 * What kind of actor a name says it is, by its main word: "Voorzitter bewonersgroep" and "COA locatiemanager" a person, "Turkse
 * gemeenschap" a group, "Bestuur moskee" an organisation. Nothing when it does not say: a name of somebody, a street.
 */
export const knownKind = (written: string): ActorKind | null => {
  const name = written.replace(MUNICIPALITY, 'Gemeente ');
  const said = kindSaid(name);
  // "Karin Winkel", "Sophie Slagers": whoever seems to be somebody is never shown as an organisation or group without being asked.
  return said !== null && said !== 'person' && looksLikePersonName(name) ? null : said;
};

/** "Gem. Harmswaard": with what it is called, and not who works there. */
const MUNICIPALITY = /^\s{0,9}[Gg]em\.\s{0,9}(?=\p{Lu}|['’]s-)/u;

const kindSaid = (name: string): ActorKind | null => {
  // "Fatima (moskee)", "Samira - welzijn": what comes first is who it is.
  const [main = ''] = cutText(name, MAX_NAME_LENGTH)
    .split(/[([/,]| - /)
    .filter((part) => part.trim() !== '');
  const words = main.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const plain = words.map(plainLetters);
  const end = plain.findIndex((word, at) => at > 0 && BETWEEN.has(word));
  if (LEGAL_FORMS.has(plain.at(-1) ?? '')) return 'organisation';
  const head = mainWord(words.slice(0, end < 0 ? undefined : end));
  if (head) return head.kind as ActorKind;
  // "Willem van Oranjeschool": what it is ends its last word.
  const ending = end < 0 ? null : endingOf(words.at(-1) ?? '');
  if (ending) return ending;
  const last = words.at(end < 0 ? -1 : end - 1) ?? '';
  if (MANY_PEOPLE.test(plainLetters(last)) && (words[0] === last || /^\p{Ll}/u.test(last))) return 'group';
  return isFunctionShaped(plain[0] ?? '') ? 'person' : null;
};

const endingOf = (word: string): ActorKind | null => {
  const found = /^\p{Lu}/u.test(word) ? kindOfWord(plainLetters(word)) : null;
  return found?.kind === 'organisation' && found.isCompound ? 'organisation' : null;
};

/** What comes behind these says of whom or where. */
const BETWEEN = new Set('van voor bij in op uit met tegen aan onder zonder naar of for at from with against the'.split(' '));
const LEGAL_FORMS = new Set('bv nv vof zn zonen ltd inc'.split(' '));
/** Endings of words for people that are on no list: "automobilisten", "Syriërs", "bloemist". */
const MANY_PEOPLE =
  /[a-z]{2}(?:[^aeiou]ers|isten|enten|anten|eurs|aars|anen|ezen|ieten|lingen|lozen|lieden|eerden|enden|iers|garen|ologen|lui|igen|schen|[nd]enen|onen)$/;

/**
 * In Dutch the first word that says a kind, unless an organisation comes before whom it is about ("school ouders"); in English the last.
 */
const mainWord = (words: readonly string[]): KindOfWord | null => {
  const known = words.flatMap((word) => {
    const kind = kindOfWord(plainLetters(word));
    return kind && kind.kind !== 'place' ? [{ ...kind, isSmall: /^\p{Ll}/u.test(word) }] : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  if (last.isEnglish || first.isEnglish) return last;
  return first.kind === 'organisation' && last.kind !== 'organisation' && last.isSmall ? last : first;
};
