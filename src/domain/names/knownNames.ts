import { plainLetters } from '../kindWords.ts';
import { asItSounds } from './asItSounds.ts';
import { commonWords } from './commonWords.ts';
import { familyNames, familyNameWords } from './familyNames.ts';
import { firstNames } from './firstNames.ts';
import { oftenNames, rarelyNames } from './nameWords.ts';

/** What is known of a word as a name. The lists are unpacked when somebody first asks. */

/** 2: a first name, 1: perhaps one, if there is more that says so, 0: none. `word` as it was typed. */
export const firstNameWeight = (word: string): 0 | 1 | 2 => {
  const plain = plainLetters(word);
  const isBig = /^\p{Lu}/u.test(word);
  if (known().rarely.has(plain)) return isBig ? 1 : 0;
  if (plain.length < 2) return 0;
  if (!known().first.has(asItSounds(plain)))
    return FIRST_SHAPE.test(plain) && !commonWords.has(plain) ? (isBig || plain.length > 5 ? 2 : 1) : 0;
  const isSure = isBig ? !/^\p{Lu}{2,3}$/u.test(word) : !known().often.has(plain) && plain.length > 2;
  return isSure ? 2 : 1;
};

/** Beginnings and endings that first names of one origin or other have, and hardly any word: for who is on no list. */
const FIRST_SHAPE =
  /^(?:abd[aeiou]+l|moham|muham|nour|noer|tesfa|gebre|ghebre|chukwu|olu[fws]|sieg|hilde|berna|christ[aei]|jean|anne[mlt]|willem|jasm|marie)[a-z]{2,}$|[a-z]{2}(?:ullah|eddin|uddin|ddine|slava?|mira|gul|nur|isha|endra|inder|preet|wati|kumar|lynn?|ianne|ienne|ianna|anna|elle|ella|ilia|inka|inho|ito|etta|aldo|ardo|berto?|brecht|fried|mund|gard|hilde?|traud|trud|ric|wyn|lina|lotte|marie|iana|yna|usz|slaw|ius|esh|oush|dokht|shid|bek|alp|emijn|smijn|tjs?ke|tske|nke|ientje|chien)$/;

/** 2: a family name, 1: a family name that is a word too, 0: none. */
export const familyNameWeight = (word: string): 0 | 1 | 2 => {
  const plain = plainLetters(word);
  if (known().familyWords.has(plain)) return 1;
  return known().family.has(plain) || FAMILY_SHAPE.test(plain) ? 2 : 0;
};

/** Endings that family names have, and hardly any word. */
const FAMILY_SHAPE =
  /^oz[a-z]{3,}$|[a-z]{2}(?:oglu|stra|[^aeiou]sma|inga|nssen|ijssen|aassen|nsen|skij?|sky|ska|cka|cki|wicz|czyk|enko|chuk|escu|ovic|evic|akis|opoulos|zadeh|persad|shvili|ova|eva|yan)$/;

/** Each name begins as the one before it does: a capital says for how many letters (A none, B one), the rest follows. */
const unpacked = (packed: string): Set<string> => {
  let name = '';
  return new Set(
    (packed.match(/[A-Z][a-z]*/g) ?? []).map((piece) => {
      name = name.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
      return name;
    }),
  );
};

const unpack = () => ({
  first: unpacked(firstNames),
  rarely: new Set(rarelyNames.split(/\s+/)),
  often: new Set(oftenNames.split(/\s+/)),
  family: new Set(familyNames.split(/\s+/)),
  familyWords: new Set(familyNameWords.split(/\s+/)),
});
let lists: ReturnType<typeof unpack> | undefined;
const known = () => {
  lists ??= unpack();
  return lists;
};
