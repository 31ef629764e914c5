import type { NumberFormat } from './numberFormat.ts';

/** A number of a cell as text: without the dust of binary fractions, days as `2026-11-22`, times as `14:30`. */
export const shownNumber = (written: string, format: NumberFormat, startsIn1904: boolean): string => {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (format.shows === 'percentage') return `${plainNumber(number * 100)}%`;
  if (format.shows === 'duration') return number < 0 ? plainNumber(number) : clock(Math.round(number * DAY_SECONDS));
  if (format.shows === 'moment') return moment(number, format, startsIn1904) ?? plainNumber(number);
  const plain = plainNumber(number);
  if (format.shows === 'number' || !/^\d{1,30}$/.test(plain)) return plain;
  return format.before + plain.padStart(format.digits, '0') + format.behind;
};

/** Spreadsheets hold fifteen digits; what a computer makes of 0.1 + 0.2 beyond them is nobody's. Never with an exponent. */
export const plainNumber = (number: number): string => {
  const short = String(Number(number.toPrecision(15)));
  const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d{1,30})\.?(\d{0,30})e([+-]\d{1,4})$/.exec(short) ?? [];
  if (exponent === undefined) return short === '-0' ? '0' : short;
  const places = Number(exponent);
  if (places > 0) return sign + whole + part.padEnd(places, '0');
  return `${sign}0.${'0'.repeat(-places - 1)}${whole}${part}`;
};

const DAY_SECONDS = 86_400;
const LAST_DAY = 2_958_465;
/** The day that Lotus 1-2-3 thought 1900 had, and Excel after it: 29 February. */
const NO_SUCH_DAY = 60;
const DAYS_TO_1904 = 1_462;

/** Nothing for a number that is no day in that file: Excel itself shows `#####` or 0 January there. */
const moment = (
  serial: number,
  { hasDay, hasTime, onlyYear }: Extract<NumberFormat, { shows: 'moment' }>,
  startsIn1904: boolean,
): string | null => {
  if (serial < 0) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const time = clock(seconds % DAY_SECONDS);
  if (!hasDay) return time;
  const count = Math.floor(seconds / DAY_SECONDS) + (startsIn1904 ? DAYS_TO_1904 : 0);
  if (count < 1) return hasTime ? time : null;
  if (count === NO_SUCH_DAY || count > LAST_DAY) return null;
  const sinceStart = count < NO_SUCH_DAY ? count : count - 1;
  const date = new Date(Date.UTC(1899, 11, 31 + sinceStart)).toISOString().slice(0, 10);
  if (onlyYear) return date.slice(0, 4);
  return hasTime ? `${date} ${time}` : date;
};

const clock = (seconds: number): string => {
  const [hours = 0, minutes = 0, rest = 0] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}${rest > 0 ? `:${two(rest)}` : ''}`;
};
