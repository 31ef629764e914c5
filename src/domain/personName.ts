import { cutText } from './cutText.ts';
import { isFunctionShaped, isNamedAfter, type KindOfWord, kindOfWord, plainLetters } from './kindWords.ts';
import { commonWords } from './names/commonWords.ts';
import { familyNameWeight, firstNameWeight } from './names/knownNames.ts';
import { looksLikeNameElsewhere } from './names/otherScripts.ts';
import { MAX_NAME_LENGTH } from './quantities.ts';

/**
 * Whether somebody is named, rather than a function, a group, an organisation or a place: by a first name that is known, or by what goes
 * with a family name ("mw. de Vries", "J. Jansen", "wethouder Hoekstra"). A guess, and meant as one: it decides when the program says so in
 * a line, and protects nobody by itself.
 */
export const looksLikePersonName = (name: string): boolean =>
  isNamed(
    cutText(name, MAX_NAME_LENGTH)
      .split(APART)
      .filter((part) => part.trim() !== ''),
  );

const isNamed = (parts: readonly string[]): boolean => {
  if (parts.some(namesSomebody)) return true;
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return false;
  // "Zwolsman, Xanthe", or "Xanthe (moeder)".
  return areUncommon(wordsOf(`${first} ${second}`)) || (isUncommon(wordsOf(first)) && isFunction(wordsOf(second)));
};
const isUncommon = ([word, ...more]: readonly Word[]): boolean =>
  more.length === 0 && word !== undefined && areUncommon([word, word]);
const isFunction = ([word, ...more]: readonly Word[]): boolean => more.length === 0 && word?.kind?.kind === 'person';

/** Signs between which each part may name somebody by itself: "Fatima (moeder)", "Jansen, Piet", "Samira - welzijn". */
const APART = /[,;:/()[\]|<>"\u201c-\u201f]|\s[-–—]\s/;
const AND = /\s(?:en|and|und|et|&|\+)\s/iu;

const namesSomebody = (part: string): boolean => {
  const [first = '', ...more] = part.split(AND);
  const words = wordsOf(first);
  const plain = words.map((word) => word.plain).join(' ');
  if (isNamedAfter(plain) || isNamedAfter(plainLetters(part).trim()) || more.some((one) => BUSINESS.test(one))) return false;
  if (hasName(words)) return true;
  // "Slagerij Jansen en Jan" is one shop.
  return !words.some(({ kind }) => kind && kind.kind !== 'person') && more.some((one) => hasName(wordsOf(one)));
};

interface Word {
  readonly text: string;
  readonly plain: string;
  readonly isBig: boolean;
  readonly kind: KindOfWord | null;
}
const wordsOf = (text: string): Word[] =>
  (text.match(/\p{L}\.(?:\p{L}\.)*|[\p{L}\p{M}'’]+\.?/gu) ?? []).map((match) => {
    const word = match.replace(/['’]s?$/u, '');
    const plain = plainLetters(word.replace(/[.'’]/g, ''));
    return { text: word, plain, isBig: /^\p{Lu}/u.test(word), kind: kindOfWord(plain) };
  });

const BUSINESS = /^\s*(?:zonen|zn|zoon|co|partners|dochters)\b/i;
const INITIALS = /^(?:\p{L}\.|\p{Lu}$)/u;
/** Whoever is called so is called by name. */
const TITLES = new Set(
  'dhr mw mevr mevrouw meneer mijnheer heer mr mrs ms miss sir dr drs ds ir ing prof mgr oom tante opa oma ome juf meester zuster buurman buurvrouw familie fam gezin'.split(
    ' ',
  ),
);
/** Functions by which people call somebody together with a name. */
const ADDRESSED = new Set('dokter dominee imam pastoor pater wethouder burgemeester wijkagent rabbi rabbijn'.split(' '));
/** What stands before a family name. */
const PARTICLES = new Set(
  'van de den der het t ten ter te el al ben bin ibn ait bou abu o von zu da dos do das di du la le las los op in aan'.split(' '),
);
const TELLING = new Set('der den ter ten el ait ben bin ibn bou abu'.split(' '));
const ARTICLES = new Set('de het t den der the onze'.split(' '));
const PLACING = new Set(['op', 'in', 'aan']);
const ENOUGH = 2;

/** Two words or more with a capital, of which none is a common word: a name that is on no list. */
const areUncommon = (words: readonly Word[]): boolean => {
  const bearing = words.filter(({ plain }) => !PARTICLES.has(plain));
  const [first] = words;
  return (
    bearing.length >= 2 &&
    bearing.length <= 4 &&
    first === bearing[0] &&
    !isFunctionShaped(first?.plain ?? '') &&
    bearing.every(
      ({ text, plain, kind }) => NAME_SHAPE.test(text) && /\p{Ll}/u.test(text) && kind === null && !commonWords.has(plain),
    )
  );
};
const NAME_SHAPE = /^\p{Lu}[\p{L}\p{M}'’]+$/u;

const isUnknown = (word: Word | undefined): boolean => word !== undefined && word.kind === null && !commonWords.has(word.plain);

/** Adds up what the words say; whatever is called an organisation, group or place is not somebody. */
const hasName = (words: readonly Word[]): boolean => {
  if (words.length === 0) return false;
  if (looksLikeNameElsewhere(words.map(({ text }) => text).join(' '))) return true;
  let weight = 0;
  let isTitled = false;
  let isFunction = false;
  let isAddressed = false;
  let unknown = 0;
  let isJoined = false;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isAfterParticle = before !== undefined && PARTICLES.has(before.plain);
    if (TITLES.has(word.plain) && at < words.length - 1) {
      isTitled = true;
      weight += weight === 0 ? 1 : 0;
      continue;
    }
    if (at > 0 && PARTICLES.has(word.plain) && word.plain.length > 1) {
      isJoined ||= TELLING.has(word.plain) && at < words.length - 1 && words[at - 1]?.kind === null;
      continue;
    }
    if (INITIALS.test(word.text)) {
      weight += 1;
      continue;
    }
    if (PARTICLES.has(word.plain) && words.length > 1) continue;
    // "Brand" by itself is a fire.
    const known = at > 0 || words.length === 1 ? familyNameWeight(word.text) : 0;
    // "Buurvrouw op de hoek" says where.
    const isPlaced = !word.isBig && ARTICLES.has(before?.plain ?? '') && PLACING.has(words[at - 2]?.plain ?? '');
    const family = isPlaced || (words.length === 1 && known < 2) ? 0 : known;
    const first =
      word.kind && !(word.isBig && !word.kind.isCompound && firstNameWeight(word.text) === 2 && word.kind.kind === 'place')
        ? 0
        : firstNameWeight(word.text);
    if (word.kind && word.kind.kind !== 'person' && !(weight > 0 && (family === 2 || (family === 1 && !word.kind.isCompound)))) {
      const isCompoundName = word.kind.isCompound && (word.isBig || !ARTICLES.has(before?.plain ?? ''));
      if (weight < ENOUGH || (isAfterParticle ? isCompoundName : word.kind.isCompound || word.kind.kind !== 'place'))
        return false;
      continue;
    }
    isFunction ||= word.kind?.kind === 'person';
    if (ADDRESSED.has(word.plain)) isAddressed = true;
    if (first > 0) weight += ARTICLES.has(before?.plain ?? '') ? Math.min(first, 1) : isFunction ? ENOUGH : first;
    if (word.kind?.kind === 'person' && word.isBig && INITIALS.test(before?.text ?? '')) weight += 1;
    if (
      family > 0 &&
      ((family > 1 && (weight > 0 || words.length < 3)) || word.isBig || (isAfterParticle && word.kind === null))
    ) {
      const isBacked = isAfterParticle || isFunction || unknown > 0 || words.length === 1 || isUnknown(before);
      weight += family === 2 && isBacked ? 2 : (isAfterParticle || isAddressed) && word.isBig ? 2 : 1;
    } else if (first === 0 && word.isBig && (word.kind === null || isTitled)) {
      unknown += 1;
      if (weight > 0 && (isTitled || isAfterParticle || INITIALS.test(before?.text ?? ''))) weight += 1;
      if (isJoined && isAfterParticle) weight += 2;
    }
  }
  return weight >= ENOUGH || areUncommon(words);
};
