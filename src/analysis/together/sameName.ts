import { fieldWord, sortOf } from './fieldWords.ts';
import { soundOf, stemOf } from './nameSigns.ts';
import { areNear } from './nearWords.ts';
import { type NamePart, type NameReading, readName } from './readName.ts';

/** `sure`: joined without asking. `ask`: may be the same. `apart`: nothing says so, or `isTold`: their words say that they are two. */
export type Judgement = 'sure' | 'ask' | 'apart';
export type NameGround =
  /** Equal but for case, accents, order, number, small words and abbreviations. */
  | { readonly code: 'sameName' }
  /** All but equal: these two words differ by one typing error, or by an ending. */
  | { readonly code: 'typingError'; readonly one: string; readonly other: string }
  /** Words that often mean the same: "buurt" and "wijk". */
  | { readonly code: 'nearWord'; readonly one: string; readonly other: string }
  /** "J." may be "Jan". */
  | { readonly code: 'initial'; readonly one: string; readonly other: string }
  /** "HSV" may be "Harmswaardse Sportvereniging". */
  | { readonly code: 'firstLetters'; readonly one: string; readonly other: string }
  /** One of them says this too: "Oost". */
  | { readonly code: 'saysMore'; readonly words: string };
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
/** A typing error in a shorter word is asked about; in still shorter ones it makes another word. */
const SHORTEST_SURE = 6;
const SHORTEST_SLIP = 4;
/** In a word this short nothing was replaced: that makes another word. */
const SHORTEST_REPLACED = 6;
const SHORTEST_CUT = 3;

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
  one.letters !== other.letters && [one, other].every(({ words }) => words.some(({ text }) => /^fam(?:ilie)?$/.test(text)));

const judgedByWords = (one: NameReading, other: NameReading): NameJudgement => {
  if (one.letters === '' || other.letters === '') return APART;
  if (one.letters === other.letters && !/\p{N}/u.test(one.letters)) return SAME;
  const short = abbreviates(one, other) ? one : abbreviates(other, one) ? other : null;
  if (short) return abbreviated(short, short === one ? other : one);
  const left = restOf(one, other);
  const right = restOf(other, one);
  if (areAddressedApart(left, right)) return APART;
  const grounds = [...matchAlike(one, left, other, right)];
  const more = [...left, ...right].filter(({ sort }) => sort !== 'address');
  if (left.some(({ sort }) => sort !== 'address') && right.some(({ sort }) => sort !== 'address')) return APART;
  if (!isAnythingShared(one, other, grounds)) return APART;
  if (more.length === 0) return settled(one, other, grounds);
  return saysMore(one, other, more, grounds);
};

const SHORTEST_ABBREVIATION = 3;
/** Whether a name is one word of the letters that all words of another begin with: "PvdA". */
const abbreviates = (short: NameReading, long: NameReading): boolean =>
  short.words.length === 1 &&
  short.letters.length >= SHORTEST_ABBREVIATION &&
  short.letters.length <= LONGEST_LETTERS &&
  short.letters === long.initials;
/** A word that means something by itself may be meant as that word. */
const abbreviated = (short: NameReading, long: NameReading): NameJudgement => ({
  judgement: fieldWord(short.letters) ? 'ask' : 'sure',
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
  const isHidden = grounds.some(({ code }) => code === 'typingError' || code === 'firstLetters');
  if (!isHidden && areAboutOthers(one, other)) return APART;
  const isTurned = one.head !== other.head && sortOf(one.head ?? '') === 'person' && sortOf(other.head ?? '') === 'person';
  const isDoubtful =
    isTurned || grounds.some((ground) => !isSlip(one, other, ground) && !isAbbreviation(ground)) || differInParticles(one, other);
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

/**
 * A word that is known, written with one error: there is no other word that it may be. Of what is called after a place there may be:
 * "Parkschool" and "Perkschool".
 */
const isSlip = (one: NameReading, other: NameReading, { code, ...ground }: NameGround): boolean => {
  if (code !== 'typingError' || !('one' in ground)) return false;
  const [a, b] = [knownAs(one, ground.one), knownAs(other, ground.other)];
  const isShort = Math.min(ground.one.length, ground.other.length) < SHORTEST_SURE;
  return !isShort && (a === null) !== (b === null) && !isCalledAfter(a ?? b ?? []) && !isLonger(ground.one, ground.other);
};
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

/** "Van den Berg" and "Van der Berg": of somebody's name every word counts. */
const differInParticles = (one: NameReading, other: NameReading): boolean =>
  one.particles !== other.particles &&
  one.particles !== '' &&
  other.particles !== '' &&
  one.particles.split(' ').length === other.particles.split(' ').length &&
  /d[er][rn]/.test(one.particles + other.particles) &&
  [...one.parts, ...other.parts].some(({ sort }) => sort === 'unknown' || sort === 'letter');

const saysMore = (
  one: NameReading,
  other: NameReading,
  more: readonly NamePart[],
  grounds: readonly NameGround[],
): NameJudgement => {
  if (more.some(({ sort }) => sort === 'beside')) return APART;
  const [longer, shorter] = one.parts.length > other.parts.length ? [one, other] : [other, one];
  const isHidden = grounds.some(({ code }) => code === 'typingError') || more.every(({ meaning }) => FORMS.has(meaning));
  const isAboutOther =
    !isHidden &&
    !isKindInFront(longer, shorter, more) &&
    one.head !== other.head &&
    one.head !== null &&
    other.head !== null &&
    !areNear(one.head, other.head);
  // "Vader van Ali" is not Ali; "Ali (vader)" may be.
  const isSomebodyOf = shorter.head === null && longer.isHeadSure && isOfSomebody(longer);
  if (isAboutOther || isSomebodyOf || grounds.length + more.length > MOST_DOUBTS) return APART;
  if (grounds.length === 0 && isFormAlone(longer, shorter, more))
    return { judgement: 'sure', likeness: 0.95, grounds: [{ code: 'sameName' }] };
  const words = [...new Set(more.map(({ text }) => text))].join(' ');
  const likeness = 0.75 - 0.1 * grounds.length - 0.1 * (more.length - 1);
  return { judgement: 'ask', likeness, grounds: [...grounds, { code: 'saysMore', words }] };
};
/** What sort of body something is, which many leave out. */
const FORMS = new Set(
  'stichting vereniging organisatie instelling dienst afdeling bureau club corporatie bedrijf groep team'.split(' '),
);
/** "Stichting" in front of a name that says what it is is hardly ever said; of a place alone, and of somebody, it tells. */
const isFormAlone = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  more.length === 1 &&
  longer.words[0]?.text === more[0]?.text &&
  LEGAL_FORMS.has(more[0]?.meaning ?? '') &&
  (shorter.head === null ? shorter.parts.some(({ sort }) => sort === 'unknown') : sortOf(shorter.head) === 'body');
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
const LEGAL_FORMS = new Set(['stichting', 'vereniging']);
const isOfSomebody = ({ head, parts }: NameReading): boolean => {
  const sort = head === null ? null : sortOf(head);
  return (sort === 'person' || sort === 'people') && parts[0]?.meaning === head && KIN.has(head ?? '');
};
const KIN = new Set(
  'vader moeder broer zus zoon dochter oom tante neef nicht opa oma kind weduwe vriend buur buurman buurvrouw ouder'.split(' '),
);

/** Takes out of both what is alike though not the same, each once, the most alike first, and says what it was. */
function* matchAlike(one: NameReading, left: NamePart[], other: NameReading, right: NamePart[]): Generator<NameGround> {
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
}
/** What is left, a part at a time, and each word of several parts of which any is left. */
const chunksOf = (reading: NameReading, rest: readonly NamePart[]): Chunk[] => {
  const chunks: Chunk[] = rest
    .filter(({ sort }) => sort !== 'address')
    .map((part) => ({
      text: part.text,
      parts: [part],
      isKnown: part.sort !== 'unknown',
      isCut: reading.words[part.word]?.isCut === true && reading.words[part.word]?.text === part.text,
    }));
  for (const [at, word] of reading.words.entries()) {
    const parts = rest.filter((part) => part.word === at);
    const isOfSeveral = parts.length > 0 && reading.parts.filter((part) => part.word === at).length > 1;
    if (isOfSeveral) chunks.push({ text: word.text, parts, isKnown: word.isKnown, isCut: word.isCut });
  }
  return chunks;
};
const isWhole = ({ parts }: Chunk, rest: readonly NamePart[]): boolean => parts.every((part) => rest.includes(part));
const remove = (rest: NamePart[], { parts }: Chunk): void => {
  for (const part of parts) rest.splice(rest.indexOf(part), 1);
};

const single = ({ parts }: Chunk): NamePart | null => (parts.length === 1 ? (parts[0] ?? null) : null);
const WAYS: readonly (readonly [
  'cut' | 'typingError' | 'nearWord' | 'firstLetters' | 'initial',
  (a: Chunk, b: Chunk) => boolean,
])[] = [
  ['cut', (a, b) => isCutOff(a, b) || isCutOff(b, a)],
  ['typingError', (a, b) => !(a.isKnown && b.isKnown) && isOneSlip(a.text, b.text)],
  ['typingError', (a, b) => !(a.isKnown && b.isKnown) && haveOneStem(a.text, b.text)],
  ['nearWord', (a, b) => areNear(single(a)?.meaning ?? '', single(b)?.meaning ?? '')],
  ['firstLetters', (a, b) => isBeginning(a, b) || isBeginning(b, a)],
  ['initial', (a, b) => isInitial(a, b) || isInitial(b, a)],
];
const isCutOff = (short: Chunk, long: Chunk): boolean =>
  short.isCut && short.text.length >= SHORTEST_CUT && long.text.length > short.text.length && long.text.startsWith(short.text);
const SHORTEST_BEGINNING = 4;
const isBeginning = (short: Chunk, long: Chunk): boolean =>
  !short.isKnown &&
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
  if (short.slice(at + 1) === long.slice(at + 1)) return short.length >= SHORTEST_REPLACED;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
};

const SHORTEST_STEM = 5;
/** "Harmswaarder" and "Harmswaardse"; "Youssef" and "Yousuf". */
const haveOneStem = (one: string, other: string): boolean => {
  const [a, b] = [stemOf(one), stemOf(other)];
  return (a === b && a.length >= SHORTEST_STEM) || (one.length > SHORTEST_STEM && soundOf(one) === soundOf(other));
};
