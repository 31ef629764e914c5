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
  if (isNameOfPlace(part, words) || isPairOfWords(words, more)) return false;
  if (hasName(words)) return true;
  // "Slagerij Jansen en Jan" is one shop.
  return !words.some(({ kind }) => kind && kind.kind !== 'person') && more.some((one) => hasName(wordsOf(one)));
};

/** "Anna's Hoeve", "Mo-fit", "Pim Fortuyn plein": somebody's name, and what is called after it. */
const isNameOfPlace = (part: string, words: readonly Word[]): boolean => {
  const owned = /^\s*\p{Lu}[\p{L}\p{M}]+['’]s (\p{Lu}[\p{L}\p{M}]+)/u.exec(part)?.[1];
  if (owned !== undefined && kindOfWord(plainLetters(owned))?.kind !== 'person') return true;
  const [joined = ''] = /(?<=\p{L}-)\p{Ll}{1,30}/u.exec(part) ?? [];
  if (/^\s*\p{Lu}/u.test(part) && commonWords.has(plainLetters(joined))) return true;
  const isCalledAfter =
    words.length > 2 && words.slice(0, 2).every(({ plain, isBig }) => isBig && commonWords.has(plain) && !PARTICLES.has(plain));
  if (isCalledAfter) return true;
  const [last, before] = [words.at(-1), words.at(-2)?.plain ?? ''];
  if (!last || words.length < 2 || !STREETS.has(last.plain) || PARTICLES.has(before)) return false;
  return !last.isBig || (words.length > 2 && familyNameWeight(last.text) === 0);
};
const STREETS = new Set(
  'straat laan plein kade gracht singel dreef weg pad steeg park plantsoen hof markt brug school'.split(' '),
);

/** "Roos en Doorn", "Sam Sam": words that are first names too. */
const isPairOfWords = (words: readonly Word[], more: readonly string[]): boolean => {
  const [one, ...others] = [...words, ...more.flatMap(wordsOf)];
  const [other] = others;
  if (!one || !other || others.length > 1 || firstNameWeight(one.text.toLowerCase()) === 2) return false;
  return one.plain === other.plain || (more.length === 1 && firstNameWeight(other.text) === 0);
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
    const kind = kindOfWord(plain);
    // "Izaak" is no "zaak".
    const isName = kind?.isCompound === true && firstNameWeight(word) === 2;
    return { text: word, plain, isBig: /^\p{Lu}/u.test(word), kind: isName ? null : kind };
  });

const BUSINESS = /^\s*(?:zonen|zn|zoon|co|partners|dochters)\b/i;
const INITIALS = /^(?:\p{L}\.|\p{Lu}$)/u;
/** Whoever is called so is called by name. */
const TITLES = new Set(
  'dhr mw mevr mevrouw meneer mijnheer heer mr mrs ms miss sir dr drs ds ir ing prof mgr oom tante opa oma ome juf meester zuster buurman buurvrouw familie fam gezin'.split(
    ' ',
  ),
);
/** Offices held by one, of whom people say the family name, or else the place or the task. */
const OFFICES = new Set('wethouder burgemeester rabbijn rabbi dominee'.split(' '));
const GOVERNING = new Set(['wethouder', 'burgemeester']);
const TASK = /(?:heid|ie|ing|ica|iteit|zaken|beleid|schap|beheer|kunde|teit|en)$/;
const PLACE =
  /(?:dam|drecht|veen|burg|stad|dorp|wijk|hoven|meer|zee|um|ingen|lo|horst|berg|bergen|voort|oord|waard|land|huizen|kerk|sluis|recht|haven|rode|hout|ward|wolde|oost|west|noord|zuid|stein|ede)$/;
/** "Wethouder Aptroot", "Rabbijn Van Dooren": neither a place nor a task. */
const isOfficeWithName = ([office, ...more]: readonly Word[]): boolean => {
  const [particle, family] = more.length > 1 ? [more[0], more[1]] : [undefined, more[0]];
  if (!office || !family || more.length > 2 || !OFFICES.has(office.plain) || !isUnknown(family)) return false;
  if (!NAME_SHAPE.test(family.text) || !/\p{Ll}{2}/u.test(family.text)) return false;
  if (particle) return particle.isBig && PARTICLES.has(particle.plain);
  if (!GOVERNING.has(office.plain)) return true;
  return !PLACE.test(family.plain) && (!TASK.test(family.plain) || /(?:nen|sen)$/.test(family.plain));
};
/** "El Yousfi" by itself. */
const isArabicFamilyName = ([particle, family, ...more]: readonly Word[]): boolean =>
  more.length === 0 &&
  isUnknown(family) &&
  (particle?.plain === 'el' ? /^[a-z]{2,}(?:[^aeiou]i|oui|aoui|ui|ane|oud)$/ : /^[a-z]{4,}$/).test(family?.plain ?? '') &&
  ARABIC.has(particle?.plain ?? '');
const ARABIC = new Set('el ait ben bou abu ibn bin'.split(' '));
/** Family names built as places are: "Oosterkerk", "Verkerk". */
const LOCATED =
  /^(?:ooster|wester|noorder|zuider|over|onder|achter|ter|ten|ver|van|nieuwen|olden|ouden|oud|buiten|binnen|hoge|lage|groene|rooden?|witte|olde|nije|veld|berg|kerk|linde|eiken|brink|hooge?n?)(?:kerk|huis|huizen|hof|hoven|markt|kamp|kampen|berg|bergen|school|poel|brug|brugge|veld|velden|winkel|weg|dijk|bosch?|beek|laan|park|haven|molen|water|meer|straaten|steeg|burg|raad)$/;

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
    const isAfterFirst = at === 1 && words.length === 2 && word.isBig && firstNameWeight(before?.text ?? '') === 2;
    // "Sophie Slagers", "Jan Oosterkerk".
    const isFamilyBuilt =
      isAfterFirst && (LOCATED.test(word.plain) || (word.kind?.kind === 'group' && /(?:er|k)s$/.test(word.plain)));
    if (isFamilyBuilt) return true;
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
  return weight >= ENOUGH || areUncommon(words) || isOfficeWithName(words) || isArabicFamilyName(words);
};
