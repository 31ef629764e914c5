import { cutText } from '../../domain/cutText.ts';
import { kindOfWord, plainLetters } from '../../domain/kindWords.ts';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';
import { tidyText } from '../../domain/tidyText.ts';
import { fieldWord, sortOf } from './fieldWords.ts';
import { shortened } from './phrases.ts';
import type { WordSort } from './wordSort.ts';

/** A part of a name that means something: a word, or a part of one ("wijk" and "agent" of "wijkagent"). */
export interface NamePart {
  /** Equal for what means the same; begins with `?` when the word is known to nobody, `#` for a number, `.` for a letter. */
  readonly meaning: string;
  readonly sort: WordSort | 'unknown' | 'number' | 'letter';
  /** As it was written, in plain letters. */
  readonly text: string;
  /** Which word of the name it is a part of. */
  readonly word: number;
}
interface WrittenWord {
  readonly text: string;
  /** Every part of it is a word of the field. */
  readonly isKnown: boolean;
  /** Cut off with a dot: "ver.". */
  readonly isCut: boolean;
}
/** What a name says, whatever the case, accents, hyphens, order, number and abbreviations that it was written with. */
export interface NameReading {
  /** Plain letters and figures only, nothing between. */
  readonly letters: string;
  /** With what its words begin, small ones too: "pvda". */
  readonly initials: string;
  readonly words: readonly WrittenWord[];
  readonly parts: readonly NamePart[];
  readonly meanings: ReadonlySet<string>;
  /** What the name is about ("bestuur" of "bestuur van de moskee"); nothing when no word of it is known. */
  readonly head: string | null;
  /** How many words stand in front of the first "van", "in" …: all of them when there is none. */
  readonly before: number;
  /** There is no other word that it may be about. */
  readonly isHeadSure: boolean;
  /** "de", "van der": in a name of somebody these tell apart. */
  readonly particles: string;
  /** Means whoever wrote it, or somebody by what they are to whoever wrote it: "ik", "mijn buurman". */
  readonly isOf: 'writer' | 'near' | null;
}

const SMALL = new Set(
  'de het t een der den des van vn vd paar enkele alle diverse verschillende in op te ten ter bij aan uit met en of om tot naar over onder door mt die dat deze dit zich er ons onze mijn s the and a an from at al el vanuit rond zn hun haar is zijn'.split(
    ' ',
  ),
);
const FOR_WHOM = new Set(
  'vereniging stichting school centrum opvang club loket fonds bureau dienst bond instelling raad huis tehuis koor'.split(' '),
);
const WRITER = /^(?:ik|ikzelf|mezelf|mijzelf|wij|wijzelf|me|myself)$/;
const NEAR = /^(?:mijn|mn|m'n|my)$/;
const BETWEEN = new Set('van vn vd in op bij uit met of from at die vanuit'.split(' '));
const PARTICLES = new Set('vd de het der den van ten ter te'.split(' '));
const NUMBERS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const ORDINALS = 'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ');
const ROMAN = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
]);
const SAINTS =
  /^(?:jozef|josef|jan|johannes|maria|anna|franciscus|nicolaas|martinus|maarten|joris|antonius|bernardus|lucas|paulus|petrus|pieter|barbara|laurentius|lambertus|willibrord)/;

const VAN_DE = /\bv\.? ?\/ ?d\b\.? ?|\bv\. ?d\. ?|\bvd\b\.? ?/g;
/** Written in signs, or in several words for one. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bm\/d\b/g, ' met de '],
  [/\bb\.? ?(?:&|\+|en) ?w\b/g, ' benw '],
  [/\bburgemeester (?:&|\+|en) wethouders?\b/g, ' benw '],
  [/(?<=\p{L}[. ]) ?v\.? +(?=\p{L}{3})/gu, ' van '],
  // "12+", "12-" and "12-18" are three ages, and "18-12" is a score.
  [/(\d)\+(?!\d)/g, '$1plus '],
  [/(\d)-(?!\p{L}|\d)/gu, '$1min '],
  [/(\d{1,3}) ?(?:[-–/]|t\/m|tot(?: en met)?) ?(\d{1,3})(?!\d)/g, '$1tot$2'],
  [
    /\b(?:mensen|lui|bewoners|degenen) die (?:bij|rond|rondom|om|naast|vlakbij|langs|in de buurt van)\b(.{1,60}?)\bwonen\b/g,
    ' omwonenden $1 ',
  ],
  [/\b(?:mensen|lui) (?:die )?(voor|tegen)(?= )/g, ' $1standers '],
  // "mr. Kevin" of a class teaches it; any other may have studied law.
  [/\bmr\.?(?=.{1,60}\bgroep \d)/g, 'meester'],
  [/\bdak-? (?:en|&|\+) thuislozen\b/g, ' daklozen '],
  [/\bcentrum (?:voor )?jeugd (?:en|&|\+) gezin\b/g, ' cjg '],
  [/\bverenigingen? van eigena(?:ars|ren)\b/g, ' vve '],
  [/\bpraktijkondersteuner(?: huisarts)?\b/g, ' poh '],
  [/\bintern begeleid(?:er|ster)\b/g, ' ib '],
  [/[&+]/g, ' en '],
  [/['’]s\b/g, ' '],
  [/['’`´]/g, ''],
];

/** All words that count, as one. */
export const wholeOf = ({ words }: Pick<NameReading, 'words'>): string => words.map(({ text }) => text).join('');

/** Reads a name as participants write them. Takes time in proportion to its length, of which no more than a name may have is read. */
export const readName = (name: string): NameReading => {
  const written = shortened(plainLetters(tidyText(cutText(name, MAX_NAME_LENGTH))).replace(VAN_DE, 'vd '));
  const plain = SIGNS.reduce((text, [from, to]) => text.replace(from, to), withoutDots(written));
  const found = [...plain.matchAll(/([\p{L}\p{M}\p{N}]+)([.-]?)/gu)].map(([, text = '', sign = '']) => ({ text, sign }));
  const isAllSmall = found.every(({ text }) => SMALL.has(text));
  const words: WrittenWord[] = [];
  const parts: NamePart[] = [];
  /** Words in front of the first "van", "in" … and behind it. */
  let behind = -1;
  for (const [at, { text, sign }] of found.entries()) {
    // "Vereniging voor ouderen" is theirs, and takes no side.
    if (text === 'voor' && FOR_WHOM.has(parts.at(-1)?.meaning ?? '')) continue;
    if (BETWEEN.has(text) && words.length > 0 && behind < 0) behind = words.length;
    // A letter at the end is no article: "flat A".
    const isInitial = sign === '.' || (at === 0 ? PARTICLES.has(found[1]?.text ?? '') : at === found.length - 1);
    const isLetter = text.length === 1 && isInitial;
    if (SMALL.has(text) && !isAllSmall && !isLetter) continue;
    const isFormer = text === 'oud' && (sign === '-' || isOffice(found[at + 1]?.text ?? ''));
    const own = isFormer ? [partOf('oud-', 'beside', text)] : partsOf(text, found[at + 1]?.text ?? '');
    for (const part of own) parts.push({ ...part, word: words.length });
    words.push({ text, isKnown: own.every(({ sort }) => sort !== 'unknown'), isCut: sign === '.' });
  }
  const before = behind < 0 || behind >= words.length ? words.length : behind;
  return {
    letters: found.map(({ text }) => text).join(''),
    initials: found.map(({ text }) => text.charAt(0)).join(''),
    words,
    parts,
    meanings: new Set(parts.map(({ meaning }) => meaning)),
    before,
    ...headOf(parts, before),
    isOf:
      found.length === 1 && WRITER.test(found[0]?.text ?? '')
        ? 'writer'
        : found.some(({ text }) => NEAR.test(text))
          ? 'near'
          : null,
    particles: found.flatMap(({ text }) => (PARTICLES.has(text) ? [text] : [])).join(' '),
  };
};

/** "o.b.s." is "obs"; "J.P." stays two letters. */
const withoutDots = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){1,7}\p{L}?(?![\p{L}\p{N}])/gu, (dotted) => {
    const joined = dotted.replaceAll('.', '');
    return joined.length > 1 && fieldWord(joined) ? joined : dotted.replaceAll('.', '. ');
  });

const isOffice = (word: string): boolean => fieldWord(word)?.sort === 'person';

type Part = Omit<NamePart, 'word'>;
const partOf = (meaning: string, sort: NamePart['sort'], text: string): Part => ({ meaning, sort, text });

/** Few words make most names, and one is read over and over. */
const remembered = new Map<string, readonly Part[]>();
const MOST_REMEMBERED = 5_000;

const partsOf = (word: string, next: string): readonly Part[] => {
  const isSaint = word === 'st' && (SAINTS.test(next) || next.endsWith('school'));
  if (isSaint) return [partOf('sint', 'trait', word)];
  const known = remembered.get(word) ?? partsOfWord(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, known);
  return known;
};

const partsOfWord = (word: string): Part[] => {
  const figures = /^(\d{1,6})(?:e|ste|de)?$/.exec(word);
  if (figures) return [partOf(`#${Number(figures[1])}`, 'number', word)];
  if (/\p{N}/u.test(word)) return [partOf(`#${word}`, 'number', word)];
  const number = NUMBERS.indexOf(word) >= 0 ? NUMBERS.indexOf(word) : ORDINALS.indexOf(word);
  if (number >= 0) return [partOf(`#${number}`, 'number', word)];
  const roman = ROMAN.get(word);
  if (roman) return [partOf(`#${roman}`, 'number', word)];
  if (/^.$/u.test(word)) return [partOf(`.${word}`, 'letter', word)];
  const whole = ofField(word) ?? splitWord(word, ofField) ?? common(word) ?? splitWord(word, known);
  if (whole) return former(whole);
  const other = diminished(word) ?? ofWoman(word);
  if (other) return other;
  const end = knownEnd(word);
  return end
    ? [partOf(`?${unlinked(word.slice(0, end.at))}`, 'unknown', word.slice(0, end.at)), ...end.parts]
    : [partOf(`?${word}`, 'unknown', word)];
};

/** "Verkeers" of "verkeerswethouder". */
const unlinked = (beginning: string): string =>
  beginning.length > SHORTEST_LARGE ? beginning.replace(/(?<=[^aeious])s$/, '') : beginning;

const ofField = (word: string): Part[] | null => {
  const found = fieldWord(word);
  if (!found) return null;
  const sortOfPart = (meaning: string) => (found.sort === 'address' ? found.sort : (sortOf(meaning) ?? found.sort));
  return found.meanings.map((meaning) => partOf(meaning, sortOfPart(meaning), word));
};
const known = (word: string): Part[] | null => ofField(word) ?? common(word);

const SORTS = { person: 'person', group: 'people', organisation: 'body', place: 'place' } as const;
const SHORTEST_COMMON = 4;
/** A word for somebody or something that the program knows elsewhere, whatever its number and gender. */
const common = (word: string): Part[] | null => {
  const kind = word.length < SHORTEST_COMMON ? null : kindOfWord(word);
  if (!kind || kind.isCompound) return null;
  const stem = word
    .replace(/ster$/, 'er')
    .replace(/(?:en|s|n|e)$/, '')
    .replace(/([a-z])\1$/, '$1');
  return [partOf(`~${stem}`, SORTS[kind.kind], word)];
};

const SHORT_PARTS = new Set('app azc ggd ggz man oud vve zus opa oma wel kok'.split(' '));
const SHORT_ENDS = new Set(['ver', 'vz']);
const MOST_PARTS = 5;
const LONGEST_PART = 24;

/** The words that a compound is made of, the longest first; nothing when something is left that is no word. */
const splitWord = (word: string, knownAs: typeof known, depth = 0): Part[] | null => {
  if (depth > 0) {
    const whole = word.length > 3 || SHORT_PARTS.has(word) || SHORT_ENDS.has(word) ? knownAs(word) : null;
    if (whole) return whole;
  }
  if (depth >= MOST_PARTS) return null;
  for (let end = Math.min(word.length - 2, LONGEST_PART); end >= 3; end -= 1) {
    const first = word.slice(0, end);
    const parts = end > 3 || SHORT_PARTS.has(first) ? knownAs(first) : null;
    const rest = parts && splitWord(word.slice(end), knownAs, depth + 1);
    if (rest) return [...parts, ...rest];
  }
  return null;
};

/** "oudwethouder" was one; "oudebewoners" are old. */
const former = (parts: Part[]): Part[] =>
  parts[0]?.text === 'oud' && parts[1]?.sort === 'person' ? [partOf('oud-', 'beside', 'oud'), ...parts.slice(1)] : parts;

const SHORTEST_LARGE = 5;
/** Of a small one that is not known what it is a small one of: "speeltuintje". */
const diminished = (word: string): Part[] | null => {
  const end = /(?:etj|tj|pj|j)es?$/.exec(word);
  if (!end || end.index < SHORTEST_LARGE) return null;
  const bases = [word.slice(0, end.index), word.replace(/jes?$/, '')];
  for (const base of bases) {
    const parts = known(base) ?? splitWord(base, known);
    if (parts) return parts.map((part) => (part.text === base ? { ...part, text: word } : part));
  }
  return null;
};

const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=ent|ist|ant|oog|aat)e$/, ''],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/iere$/, 'ier'],
  [/ster$/, 'er'],
];
/** Of a woman what a man who does the same is called: "consulente". */
const ofWoman = (word: string): Part[] | null => {
  for (const [end, man] of WOMEN) {
    const base = word.replace(end, man);
    const parts = base === word ? null : (known(base) ?? splitWord(base, known));
    if (parts?.at(-1)?.sort === 'person') return parts.map((part) => (part.text === base ? { ...part, text: word } : part));
  }
  return null;
};

/** Of a word that is not known: the known one at its end, as in "Julianaschool". */
const knownEnd = (word: string): { at: number; parts: Part[] } | null => {
  for (let at = Math.max(3, word.length - LONGEST_PART); at <= word.length - 4; at += 1) {
    const parts = known(word.slice(at));
    if (parts?.some(({ sort }) => sort === 'body' || sort === 'place' || sort === 'person' || sort === 'people'))
      return { at, parts };
  }
  return null;
};

/** In front of "van" is what it is about: of several words the one for somebody, then for people, a body, a place. */
const headOf = (parts: readonly NamePart[], end: number): Pick<NameReading, 'head' | 'isHeadSure'> => {
  const lastOfWord = parts.filter(({ word }, at) => word < end && parts[at + 1]?.word !== word);
  const of = (sort: WordSort) => lastOfWord.filter((part) => part.sort === sort);
  const [persons, people, bodies] = [of('person'), of('people'), of('body')];
  const places = of('place');
  const head = persons[0] ?? people.at(-1) ?? bodies[0] ?? places[0];
  return { head: head?.meaning ?? null, isHeadSure: (persons.length + people.length + bodies.length || places.length) === 1 };
};
