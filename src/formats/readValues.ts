import { type IsoDate, isDay } from '../domain/identifiers.ts';
import type { AgeGroup } from '../domain/keyFigure.ts';
import { isMonths } from '../domain/networkAgreements.ts';
import { ageGroupWords, booleanWords, readWord, type WordTable } from './words.ts';

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

/**
 * A number of months, whole and at least one: `3`, `3 maanden`, `elke 3 maanden`, `elk kwartaal`, `jaarlijks`, `4x per jaar`. What is more
 * often than once a month is no such number.
 */
export const readMonths = (text: string): number | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(
      /^(?:(?:elke?|ieder|iedere|om de|om het|every|each|per|eens per|(?:1|een|één) ?(?:x|keer|maal) (?:per|in de|in het)|once (?:a|per)|once every) )/,
      '',
    );
  const [, number, unit = ''] =
    /^([1-9]\d{0,2}) ?(mnd|maand|maanden|month|months|kwartaal|kwartalen|quarters?|jaar|years?)?\.?$/.exec(said) ?? [];
  const [, times = '', over = ''] =
    /^([1-9]\d?) ?(?:x|keer|maal|times) (?:per|in het|a) (jaar|half ?jaar|kwartaal|year|quarter)$/.exec(said) ?? [];
  const months = number
    ? Number(number) * (MONTHS_IN[unit] ?? 1)
    : times
      ? (MONTHS_IN[over] ?? 0) / Number(times)
      : (MONTHS_IN[said.replace(/^half (?=jaar|year)/, 'half')] ?? 0);
  return isMonths(months) ? months : null;
};
/** How many months lie between two times, by what people call such a time. */
const MONTHS_IN: Readonly<Record<string, number>> = {
  ...{ maand: 1, maandelijks: 1, month: 1, monthly: 1, tweemaandelijks: 2 },
  ...{ kwartaal: 3, kwartalen: 3, driemaandelijks: 3, quarter: 3, quarters: 3, quarterly: 3 },
  ...{ halfjaar: 6, halfjaarlijks: 6, halfyear: 6, 'half year': 6, 'half jaar': 6, 'half-yearly': 6 },
  ...{ jaar: 12, jaarlijks: 12, year: 12, years: 12, yearly: 12, annually: 12 },
};
/** Whether a number of months stands there without a word for what it counts. */
export const isBareNumber = (text: string): boolean => /^\d{1,3}$/.test(text.trim());

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

/** As `readDay`, or the number by which a spreadsheet holds a day, where a column is sure to hold days: 1955 to 2119. */
export const readDayOrSerial = (text: string): IsoDate | null => {
  const serial = /^\d{5}(?:[.,]\d{1,12})?$/.test(text.trim()) ? Math.floor(Number(text.trim().replace(',', '.'))) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return readDay(text);
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) as IsoDate;
};
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

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

/** Words of a list in one cell, with what each stands for; besides the signs of a list also `/`, `+`, `&` and "en" keep them apart. */
export const readWordList = <V extends string>(
  words: WordTable<V>,
  text: string,
): readonly { readonly text: string; readonly value: V | null }[] => {
  // A word that comes again is looked up once.
  const known = new Map<string, V | null>();
  const lookUp = (part: string): V | null => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const value = readWord(words, part);
    known.set(part, value);
    return value;
  };
  return readList(text).flatMap((piece) => {
    const value = lookUp(piece);
    if (value !== null) return [{ text: piece, value }];
    const parts = piece
      .split(/[/+&]|\s(?:en|and)\s/i)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.map((part) => ({ text: part, value: lookUp(part) }));
  });
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
