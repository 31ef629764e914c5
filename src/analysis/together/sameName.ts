import { familyNameWeight } from '../../domain/names/knownNames.ts';
import { fieldWord, sortOf } from './fieldWords.ts';
import { fullNameOf, isOnlyLeftOut, KIN } from './leftOut.ts';
import { isOneSlip, matchAlike } from './matchAlike.ts';
import type { NameGround } from './nameGround.ts';
import { areNear } from './nearWords.ts';
import { type NamePart, type NameReading, readName, wholeOf } from './readName.ts';
import { isGivenName, isSlipInside, isSurelyHeard, leavesOutVowels } from './writtenAlike.ts';

/** `sure`: joined without asking. `ask`: may be the same. `apart`: nothing says so, or `isTold`: their words say that they are two. */
export type Judgement = 'sure' | 'ask' | 'apart';
export interface NameJudgement {
  readonly judgement: Judgement;
  /** 1: the same words; the lower, the more stands between them. Of use to compare, not to show. */
  readonly likeness: number;
  readonly grounds: readonly NameGround[];
}

const APART: NameJudgement = { judgement: 'apart', likeness: 0, grounds: [] };
const SAME: NameJudgement = { judgement: 'sure', likeness: 1, grounds: [{ code: 'sameName' }] };
/** What stands between two names that are still asked about: each near word or word more is one. */
const MOST_DOUBTS = 3;
/** A typing error in a shorter word is asked about. */
const SHORTEST_SURE = 6;

/** Whether two names, as participants write them, are one actor's. The same whichever comes first. */
export const sameName = (one: string, other: string): NameJudgement => sameReading(readName(one), readName(other));

/** The same of names that were read already. */
export const sameReading = (one: NameReading, other: NameReading): NameJudgement => {
  // Whoever writes "ik" is another one on each map.
  if (one.isOf === 'writer' || other.isOf === 'writer') return APART;
  const judged = judgedByWords(one, other);
  const isOwn = one.isOf === 'near' || other.isOf === 'near' || areFamilies(one, other);
  return judged.judgement === 'sure' && isOwn ? { ...judged, judgement: 'ask' } : judged;
};

/** "Familie Bakker" and "familie Bakkers": of a surname every letter counts. */
const areFamilies = (one: NameReading, other: NameReading): boolean =>
  familyOf(one) !== familyOf(other) && [one, other].every(({ words }) => words.some(({ text }) => /^fam(?:ilie)?$/.test(text)));

const familyOf = ({ letters }: NameReading): string => letters.replace(/^fam(?:ilie)?/, '');

const judgedByWords = (one: NameReading, other: NameReading): NameJudgement => {
  if (one.letters === '' || other.letters === '') return APART;
  if (one.letters === other.letters && !/\p{N}/u.test(one.letters)) return SAME;
  const short = abbreviates(one, other) ? one : abbreviates(other, one) ? other : null;
  const left = restOf(one, other);
  const right = restOf(other, one);
  if (short && left.length + right.length > 0) return abbreviated(short, short === one ? other : one);
  if (areAddressedApart(left, right)) return APART;
  const grounds = [...matchAlike(one, left, other, right)];
  const more = [...left, ...right].filter(({ sort }) => sort !== 'address');
  if (left.some(({ sort }) => sort !== 'address') && right.some(({ sort }) => sort !== 'address'))
    return splitOtherwise(one, other);
  if (!isAnythingShared(one, other, grounds)) return APART;
  // Whoever is not, has none, or is against is never the other one.
  if (more.length > 0 && more.every(({ meaning }) => DENIALS.has(meaning))) return APART;
  if (more.length === 0) return settled(one, other, grounds);
  return saysMore(one, other, more, grounds);
};

const SHORTEST_SPLIT = 8;
/** "Wijk raad" and "wijkraat": written apart by one of them, and with a slip of typing. */
const splitOtherwise = (one: NameReading, other: NameReading): NameJudgement => {
  const [a, b] = [wholeOf(one), wholeOf(other)];
  const isLong = Math.min(a.length, b.length) >= SHORTEST_SPLIT && !/\p{N}/u.test(a + b);
  if (one.words.length === other.words.length || !isLong || isLonger(a, b) || !isOneSlip(a, b)) return APART;
  return { judgement: 'ask', likeness: 0.8, grounds: [{ code: 'typingError', one: a, other: b }] };
};

const DENIALS = new Set(['niet', 'geen', 'tegen', 'voor']);

const SHORTEST_ABBREVIATION = 3;
const LONGEST_ABBREVIATION = 6;
/** Whether a name is one word of the letters that all words of another begin with: "PvdA". */
const abbreviates = (short: NameReading, long: NameReading): boolean =>
  short.words.length === 1 &&
  short.letters.length >= SHORTEST_ABBREVIATION &&
  short.letters.length <= LONGEST_ABBREVIATION &&
  short.letters === long.initials;
/** A word that means something by itself may be meant as that word. */
const abbreviated = (short: NameReading, long: NameReading): NameJudgement => ({
  judgement: fieldWord(short.letters) && !long.meanings.has(short.letters) ? 'ask' : 'sure',
  likeness: 0.9,
  grounds: [{ code: 'firstLetters', one: short.letters, other: long.words.map(({ text }) => text).join(' ') }],
});

const restOf = (one: NameReading, other: NameReading): NamePart[] =>
  one.parts.filter(({ meaning }) => !other.meanings.has(meaning));

const areAddressedApart = (left: readonly NamePart[], right: readonly NamePart[]): boolean => {
  const [of, on] = [left, right].map((parts) => parts.find(({ meaning }) => meaning === 'dhr' || meaning === 'mw'));
  return of !== undefined && on !== undefined;
};

/** A letter that a word begins with is not enough. */
const isAnythingShared = (one: NameReading, other: NameReading, grounds: readonly NameGround[]): boolean =>
  grounds.some(({ code }) => code !== 'initial') ||
  one.parts.some(({ meaning, sort }) => sort !== 'letter' && other.meanings.has(meaning)) ||
  one.letters === other.letters;

/** Nothing is left between them but what the grounds say. */
const settled = (one: NameReading, other: NameReading, grounds: readonly NameGround[]): NameJudgement => {
  // Of a word that was written wrong, or short, nobody knows what it is about.
  const isHidden = grounds.some(({ code }) => code === 'typingError' || code === 'otherSpelling' || code === 'firstLetters');
  if (!isHidden && areAboutOthers(one, other)) return APART;
  const isTurned = one.head !== other.head && sortOf(one.head ?? '') === 'person' && sortOf(other.head ?? '') === 'person';
  const isDoubtful =
    isTurned ||
    grounds.some((ground) => !isSure(one, other, ground)) ||
    differInParticles(one, other) ||
    areOtherPlaces(one, other) ||
    areOtherNames(one, other);
  if (grounds.length > MOST_DOUBTS) return APART;
  return {
    judgement: isDoubtful ? 'ask' : 'sure',
    likeness: 1 - grounds.length * 0.1,
    grounds: grounds.length === 0 ? [{ code: 'sameName' }] : grounds,
  };
};

/** "Dochter van de leraar" is no "leraar van de dochter", and a board is no mosque. */
const areAboutOthers = (one: NameReading, other: NameReading): boolean =>
  one.head !== other.head &&
  one.head !== null &&
  other.head !== null &&
  one.isHeadSure &&
  other.isHeadSure &&
  !areNear(one.head, other.head);

const isSure = (one: NameReading, other: NameReading, ground: NameGround): boolean => {
  switch (ground.code) {
    case 'typingError':
      return isSlip(one, other, ground.one, ground.other);
    case 'otherSpelling':
      return isSpelling(one, other, ground.one, ground.other);
    case 'nearWord':
      // Whoever is called by two names does one thing, however it is put; and whoever works in the "buurt" works in the "wijk".
      return (fullNameOf(one) !== null && fullNameOf(one) === fullNameOf(other)) || isInWijk(one, other, ground);
    default:
      return isAbbreviation(ground);
  }
};
const isInWijk = (one: NameReading, other: NameReading, ground: { readonly one: string; readonly other: string }): boolean =>
  [ground.one, ground.other].every((text) => text === 'wijk' || text === 'buurt') &&
  one.head === other.head &&
  sortOf(one.head ?? '') === 'person';
/**
 * A word that is known, written with one error: there is no other word that it may be. Of what is called after a place there may be:
 * "Parkschool" and "Perkschool".
 */
const isSlip = (one: NameReading, other: NameReading, a: string, b: string): boolean => {
  if (isSlipInside(a, b)) return true;
  const known = onlyKnown(one, a, other, b);
  const isShort = Math.min(a.length, b.length) < SHORTEST_SURE;
  const mayBeFamily = familyNameWeight(a) > 0 || familyNameWeight(b) > 0;
  return !isShort && !mayBeFamily && known !== null && !isCalledAfter(known) && !isLonger(a, b);
};
const isSpelling = (one: NameReading, other: NameReading, a: string, b: string): boolean => {
  const known = onlyKnown(one, a, other, b);
  const isWithoutVowels = known !== null && !isCalledAfter(known) && (leavesOutVowels(a, b) || leavesOutVowels(b, a));
  return (
    isWithoutVowels ||
    isSurelyHeard(a, b, Math.min(wordWith(one, a).length, wordWith(other, b).length)) ||
    areAdjectives(a, b) ||
    arePlural(a, b)
  );
};
/** "Recreant" and "recreanten": words for who somebody is, which hardly any surname ends as. */
const arePlural = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one = '', more]) => `${one}en` === more && /[a-z]{3}(?:ant|ent|ist|ling|eur|aat|oog)$/.test(one));
/** "Harmswaarder" and "Harmswaardse". */
const areAdjectives = (a: string, b: string): boolean => {
  const [one, other] = [a.replace(/er$/, ''), b.replace(/er$/, '')];
  return one.length >= SHORTEST_SURE && other.length >= SHORTEST_SURE && (`${one}se` === b || `${other}se` === a);
};
/** Of a word that is known and one that is not, the parts of the known one. */
const onlyKnown = (one: NameReading, text: string, other: NameReading, otherText: string): readonly NamePart[] | null => {
  const [a, b] = [knownAs(one, text), knownAs(other, otherText)];
  return (a === null) !== (b === null) ? (a ?? b) : null;
};
const wordWith = ({ words, parts }: NameReading, text: string): string =>
  words[parts.find((part) => part.text === text)?.word ?? -1]?.text ?? text;
/** A letter more at the end seldom is an error: "politie" and "politiek". */
const isLonger = (one: string, other: string): boolean =>
  one.length !== other.length && (one.startsWith(other) || other.startsWith(one));
/** "OOV" behind a word that both have, of three words or more and no word itself. */
const isAbbreviation = (ground: NameGround): boolean =>
  ground.code === 'firstLetters' &&
  ground.one.length >= SHORTEST_ABBREVIATION &&
  ground.other.split(' ').length === ground.one.length &&
  !fieldWord(ground.one);
const isCalledAfter = (parts: readonly NamePart[]): boolean =>
  parts.length > 1 &&
  (parts[0]?.sort === 'place' || parts[0]?.sort === 'telling') &&
  ['body', 'place', 'telling'].includes(parts.at(-1)?.sort ?? '');
/** The parts of a word, or the part, that was written so; nothing when some of it is unknown. */
const knownAs = ({ words, parts }: NameReading, text: string): readonly NamePart[] | null => {
  const at = words.findIndex((word) => word.text === text);
  const found = parts.filter((part) => (at >= 0 ? part.word === at : part.text === text));
  return found.length > 0 && found.every(({ sort }) => sort !== 'unknown') ? found : null;
};

/** "Jan Visser" is no "visser Jan", and "Linda Vos" no "Linda de Vos". */
const areOtherNames = (one: NameReading, other: NameReading): boolean => {
  if (one.words.length !== 2 || other.words.length !== 2) return false;
  const first = one.words.findIndex(({ text }) => isGivenName(text));
  const surname = one.words[1 - first];
  if (first < 0 || !surname || familyNameWeight(surname.text) === 0) return false;
  const isTurned = surname.isKnown && other.words[first]?.text !== one.words[first]?.text;
  const isVd = [one, other].some(({ particles }) => particles.startsWith('vd'));
  return isTurned || (!surname.isKnown && !isVd && one.particles !== other.particles);
};
const PLACE_ENDS = new Set('berg veld hof hoek dijk molen brug haven kamp polder land toren kerk'.split(' '));
/** "Bergen" is no more than one "Berg": of a place every letter counts. */
const areOtherPlaces = (one: NameReading, other: NameReading): boolean =>
  one.letters !== other.letters &&
  one.parts.some(
    ({ meaning, text, sort }) =>
      sort === 'place' &&
      PLACE_ENDS.has(meaning) &&
      other.parts.some(
        (part) =>
          part.meaning === meaning &&
          (part.text.replace(/en?$/, '') === text || text.replace(/en?$/, '') === part.text) &&
          part.text !== text,
      ),
  );

/** "Van den Berg" and "Van der Berg": of somebody's name every word counts. */
const differInParticles = (one: NameReading, other: NameReading): boolean =>
  one.particles !== other.particles &&
  one.particles !== '' &&
  other.particles !== '' &&
  one.particles.split(' ').length === other.particles.split(' ').length &&
  /d[er][rn]/.test(one.particles + other.particles);

const saysMore = (
  one: NameReading,
  other: NameReading,
  more: readonly NamePart[],
  grounds: readonly NameGround[],
): NameJudgement => {
  if (more.some(({ sort }) => sort === 'beside')) return APART;
  const [longer, shorter] = one.parts.length > other.parts.length ? [one, other] : [other, one];
  const isHidden =
    grounds.some(({ code }) => code === 'typingError' || code === 'otherSpelling') ||
    more.every(({ meaning }) => FORMS.has(meaning));
  const isAboutOther =
    !isHidden &&
    !isKindInFront(longer, shorter, more) &&
    !isPartOfBody(longer, shorter) &&
    one.head !== other.head &&
    one.head !== null &&
    other.head !== null &&
    !areNear(one.head, other.head);
  // "Vader van Ali" is not Ali; "Ali (vader)" may be.
  const isSomebodyOf = shorter.head === null && longer.isHeadSure && isOfSomebody(longer);
  if (isAboutOther || isSomebodyOf || isSpouse(longer, shorter, more) || grounds.length + more.length > MOST_DOUBTS) return APART;
  if (grounds.length === 0 && isOnlyLeftOut(longer, shorter, more))
    return { judgement: 'sure', likeness: 0.95, grounds: [{ code: 'sameName' }] };
  const words = [...new Set(more.map(({ text }) => text))].join(' ');
  const likeness = 0.75 - 0.1 * grounds.length - 0.1 * (more.length - 1);
  return { judgement: 'ask', likeness, grounds: [...grounds, { code: 'saysMore', words }] };
};
/** What sort of body something is, which many leave out. */
const FORMS = new Set(
  'stichting vereniging organisatie instelling dienst afdeling bureau club corporatie bedrijf groep team'.split(' '),
);
/** "Woningcorporatie" in front of a name that is known as an organisation's says what it is; a board or a council is not the whole of it. */
const isKindInFront = ({ head, parts, particles }: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  shorter.words.length === 1 &&
  shorter.parts[0]?.meaning.startsWith('~') === true &&
  particles === '' &&
  parts[0] !== undefined &&
  more.some(({ meaning }) => meaning === parts[0]?.meaning) &&
  parts.some(({ meaning, sort }) => meaning === head && sort === 'body') &&
  !ORGANS.has(head ?? '');
const ORGANS = new Set('bestuur raad commissie comité redactie fractie directie team groep afdeling'.split(' '));
/** "Gemeente, afdeling Wonen" and "afdeling Wonen". */
const isPartOfBody = (longer: NameReading, shorter: NameReading): boolean =>
  ORGANS.has(shorter.head ?? '') && longer.meanings.has(shorter.head ?? '') && sortOf(longer.head ?? '') === 'body';
/** "Vrouw van de dominee". */
const isSpouse = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  sortOf(shorter.head ?? '') === 'person' &&
  longer.before === 1 &&
  more.some(({ text, word }) => word === 0 && /^(?:vrouw|man|echtgenote|echtgenoot|partner|vriendin|vriend)$/.test(text));
const isOfSomebody = ({ head, parts }: NameReading): boolean => {
  const sort = head === null ? null : sortOf(head);
  return (sort === 'person' || sort === 'people') && parts[0]?.meaning === head && KIN.has(head ?? '');
};
