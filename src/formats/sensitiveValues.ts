import { cutText } from '../domain/cutText.ts';
import { kindOfWord, plainLetters } from '../domain/kindWords.ts';
import { personalMark } from '../domain/personalMark.ts';
import {
  categoryOf,
  categoryOfWords,
  LANDS,
  type SpecialCategory,
  type WordCategory,
  wordsIn,
} from '../domain/specialCategories.ts';

/** What a column sorts people by, as far as its values say; texts longer than this are stories. */
const LONGEST_VALUE = 40;
const MOST = 0.5;

/** The special category that most of these values are of, whatever their heading, or nothing. Each value counts once. */
export const sensitiveValues = (values: Iterable<string>): SpecialCategory | null => {
  const distinct = new Set<string>();
  for (const value of values) if (value.trim() !== '') distinct.add(cutText(value.trim(), 3 * LONGEST_VALUE));
  const counted = new Map<SpecialCategory, number>();
  let dates = 0;
  let early = 0;
  let mobiles = 0;
  let shaped = 0;
  let telling = 0;
  let neutral = 0;
  for (const value of distinct) {
    const category = categoryOfValue(value);
    if (category) {
      counted.set(category, (counted.get(category) ?? 0) + 1);
      telling += 1;
      if (HANDLE.test(value) || PLATE.test(value) || COUNTRY_CODES.has(value)) shaped += 1;
    } else if (NEUTRAL.has(plainLetters(value))) neutral += 1;
    const year = yearOf(value);
    if (year !== null) dates += 1;
    if (year !== null && year < LAST_BIRTH_YEAR) early += 1;
    if (MOBILE.test(value)) mobiles += 1;
  }
  if (mobiles > 1 && mobiles === distinct.size) return 'contact';
  if (dates > 1 && dates === distinct.size && early > dates * MOST) return 'contact';
  if (telling === 0 || telling + neutral <= distinct.size * MOST || (telling === 1 && distinct.size > 2 + neutral)) return null;
  // A single "@home" or "MA" may be anything.
  if (telling === 1 && shaped === 1) return null;
  return [...counted].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
};
const DATE = /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})\.?[-/. ](\d{4}|\d{2})|(\d{4})-\d{2}-\d{2})$/i;
/** A year of two figures is one of this century as long as it is not to come. */
const yearOf = (value: string): number | null => {
  const [, last, first] = DATE.exec(value) ?? [];
  const year = last ?? first;
  if (year === undefined) return null;
  return Number(year) + (year.length === 4 ? 0 : Number(year) > 30 ? 1900 : 2000);
};
/** As a spreadsheet leaves a mobile number. */
const MOBILE = /^6\d{8}$/;
/** Days before this are of births: nobody imports a list of contacts that old. */
const LAST_BIRTH_YEAR = 2009;

const categoryOfValue = (value: string): SpecialCategory | null => {
  const said = personalMark(value);
  if (said) return said;
  if (PROFILE.test(value) || HANDLE.test(value) || SMALL_POSTCODE.test(value)) return 'contact';
  if (value.length >= LONGEST_VALUE) return null;
  if (value.length === 8 && PLATE.test(value) && /\d/.test(value) && /[A-Z]/.test(value)) return 'identifier';
  if (COUNTRY_CODES.has(value)) return 'descent';
  const all = wordsIn(value);
  // "Islamitische school" is no belief of somebody's.
  if (all.some((word) => kindOfWord(word)?.kind === 'organisation' && !categoryOf(word))) return null;
  const category = categoryOfWords(value);
  if (category) return category;
  return all.length <= 2
    ? (inColumns.get(all.every(({ length }) => length === 1) ? all.join('') : (all[0] ?? '')) ?? null)
    : null;
};
const PROFILE = /(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|tiktok\.com|\/\/x\.com)\/[\w@]/i;
const HANDLE = /^@[\w.]{2,30}$/;
const SMALL_POSTCODE = /^[1-9]\d{3}[a-z]{2}(?: ?\d{1,5} ?[a-z]?)?$/;
const PLATE = /^(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,2}|\d{1,2})$/;
const COUNTRY_CODES = new Set(
  'MA TR SR SY ER SO AF IQ IR PL BG RO UA CN GH NG CW AW MAR TUR SUR SYR ERI SOM AFG IRQ IRN POL BGR ROU UKR CHN'.split(' '),
);

/** What sorts people when a whole column holds it, and says nothing in a sentence: lands, sides, and who is not of the others. */
const inColumns = new Map<string, WordCategory>();
const alsoWords: Partial<Record<WordCategory, string>> = {
  descent: `${[...LANDS].join(' ')} westers`,
  faith: 'rk nh pkn gkv rkk',
  politics: 'links rechts sp volt denk fnv cnv',
  orientation: 'straight',
  family: 'ww wwb wia single',
  health: 'blind doof wmo wlz',
};
for (const [category, list] of Object.entries(alsoWords) as [WordCategory, string][])
  for (const word of list.split(/\s+/)) inColumns.set(word, category);
const NEUTRAL = new Set(
  `nederland nederlands nederlandse nederlander dutch nl geen niets none nee onbekend unknown gezond clean werkt schoon midden niet wel`.split(
    ' ',
  ),
);
