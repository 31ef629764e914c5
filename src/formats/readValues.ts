import { type IsoDate, isDay } from '../domain/identifiers.ts';
import type { AgeGroup } from '../domain/keyFigure.ts';
import { isMonths } from '../domain/networkAgreements.ts';
import { ageGroupWords, booleanWords, readWord } from './words.ts';

/** Values that are not words of a list. Each gives nothing when the text holds no such value. */

/** Ages up to this are young: the bands that municipalities count youth in end at 26. */
const YOUNG_UP_TO = 26;
/** Ages up to this are adult; from 67, the Dutch state pension age, older. */
const ADULT_UP_TO = 66;
const OLDEST = 110;

/** `ja`, `TRUE`, `1`, `x`: in any spelling. */
export const readBoolean = (text: string): boolean | null => {
  const answer = readWord(booleanWords, text);
  return answer && answer === 'yes';
};

/** A finite number, with a point or a Dutch comma; of a percentage how many hundredths. */
export const readNumber = (text: string): number | null => {
  const plain = text
    .trim()
    .replace(/ ?%$/, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
};

/** A number of months, whole and at least one: `3`, `3 maanden`, `elke 3 maanden`. */
export const readMonths = (text: string): number | null => {
  const [, number] =
    /^(?:(?:elke|om de|every) )?([1-9]\d{0,2})(?: ?(?:mnd|maand|maanden|month|months))?$/i.exec(text.trim()) ?? [];
  const months = Number(number ?? 0);
  return isMonths(months) ? months : null;
};

/** A word, an age in years, or a band such as `27-49`, `67+`, `<18`, which goes by its middle: to 26 young, from 67 older. */
export const readAgeGroup = (text: string): AgeGroup | null => {
  const word = readWord(ageGroupWords, text);
  if (word) return word;
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter((age) => age <= OLDEST);
  const [lowest, highest = lowest] = numbers;
  if (lowest === undefined || highest === undefined || numbers.length > 2) return null;
  const isOpenAbove =
    numbers.length === 1 && /\d\s*(?:\+|en ouder|and over|or older|plus)|^\s*(?:>|≥|vanaf|from|over|boven)/i.test(text);
  const isOpenBelow = numbers.length === 1 && /^\s*(?:<|≤|tot|onder|under|up to|t\/m)/i.test(text);
  const middle = isOpenAbove ? lowest : isOpenBelow ? highest - 1 : (lowest + highest) / 2;
  if (middle <= YOUNG_UP_TO) return 'young';
  return middle <= ADULT_UP_TO ? 'adult' : 'older';
};

/**
 * `2026-11-22`, with or without a time, or as people write it: `22-11-2026`, `22/11/26`, `22.11.2026`, `zo 22 nov. 2026`,
 * `November 22, 2026`. Of numbers the day comes first.
 */
export const readDay = (text: string): IsoDate | null => {
  const written = text.trim();
  const [, isoYear = '', isoMonth = '', isoDay = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(written) ?? [];
  if (isoYear) return dayOf(isoYear, isoMonth, isoDay);
  const [, day = '', month = '', year = ''] =
    /^(?:[a-z]{2,9}[.,]? )?(\d{1,2})[-/. ]([a-z]{3,9}|\d{1,2})\.?[-/. ](\d{4}|\d{2})(?:[, ].*)?$/i.exec(written) ?? [];
  if (year) return dayOf(year, month, day);
  const [, named = '', second = '', last = ''] = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:[, ].*)?$/i.exec(written) ?? [];
  return dayOf(last, named, second);
};

/** How months begin, in Dutch and English. */
const MONTHS = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const dayOf = (year: string, month: string, day: string): IsoDate | null => {
  const named = MONTHS.findIndex((beginnings) => beginnings.includes(month.slice(0, 3).toLowerCase())) + 1;
  const date = `${year.padStart(4, '20')}-${(named > 0 ? String(named) : month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
};

/** Several values in one cell: apart by `|`, else by `;` or line end, else by commas that are not between brackets. */
export const readList = (text: string): string[] => {
  const pieces = text.includes('|') ? text.split('|') : /[;\n]/.test(text) ? text.split(/[;\n]/) : apartByCommas(text);
  return pieces.map((part) => part.trim()).filter((part) => part !== '');
};

/** A comma is between brackets when the next bracket behind it is one that closes. */
const apartByCommas = (text: string): string[] => {
  const pieces: string[] = [];
  let end = text.length;
  let isWithin = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign === '(' || sign === ')') isWithin = sign === ')';
    if (sign !== ',' || isWithin) continue;
    pieces.push(text.slice(at + 1, end));
    end = at;
  }
  return [...pieces, text.slice(0, end)].reverse();
};
