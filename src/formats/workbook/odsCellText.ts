import { attribute } from '../readXml.ts';
import { plainNumber, shownNumber } from './shownNumber.ts';

/** What a cell of an OpenDocument spreadsheet says: its value, not how the language of the document writes it. */
export const odsCellText = (
  attributes: Readonly<Record<string, string>>,
  shown: string,
): { readonly text: string; readonly isError: boolean; readonly isUncalculated: boolean } => {
  const type = attribute(attributes, 'office:value-type') ?? '';
  const isFormula = attribute(attributes, 'table:formula') !== null;
  const isError = attribute(attributes, 'calcext:value-type') === 'error' || (isFormula && ERROR.test(shown.trim()));
  if (isError) return { text: '', isError, isUncalculated: false };
  const value = attribute(attributes, 'office:value');
  const text =
    type === 'date'
      ? dayOf(attribute(attributes, 'office:date-value') ?? '', shown)
      : type === 'time'
        ? timeOf(attribute(attributes, 'office:time-value') ?? '') || shown
        : type === 'boolean'
          ? (attribute(attributes, 'office:boolean-value') ?? shown)
          : value !== null && Number.isFinite(Number(value))
            ? numberOf(Number(value), type, shown)
            : shown || (attribute(attributes, 'office:string-value') ?? '');
  return { text, isError, isUncalculated: isFormula && type === '' && text === '' };
};

const ERROR = /^(?:#[\p{L}\d/]{1,20}[!?]?|Err:\d{3}|Fout:\d{3})$/u;

const DAY = { shows: 'moment', hasDay: true, hasTime: false, onlyYear: false } as const;

/** A code keeps the zeros and letters that its format puts before it; of a number shown as a word (`WAAR`) the word is meant, of one shown as a day (`=TODAY()`) the day. */
const numberOf = (value: number, type: string, shown: string): string => {
  if (type === 'percentage') return `${plainNumber(value * 100)}%`;
  if (/\p{L}/u.test(shown) && !/\d/.test(shown)) return shown;
  if (/^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/.test(shown)) return shownNumber(String(value), DAY, false);
  const [, digits] = /^\D{0,30}(0\d{1,30})\D{0,30}$/.exec(shown) ?? [];
  return digits && Number(digits) === value ? shown : plainNumber(value);
};

/** Of a year by itself only the year is meant. */
const dayOf = (value: string, shown: string): string =>
  /^\d{4}$/.test(shown.trim()) && value.startsWith(shown.trim())
    ? shown.trim()
    : value
        .replace(/T00:00(?::00)?(?:[.,]0{1,12})?$/, '')
        .replace(/T(\d\d:\d\d)(?::00)?(?:[.,]\d{1,12})?$/, ' $1')
        .replace('T', ' ');

const timeOf = (value: string): string => {
  const [, hours, minutes, seconds] = /^PT(\d{1,9})H(\d{1,2})M(\d{1,2})(?:[.,]\d{1,12})?S$/.exec(value) ?? [];
  if (!hours || !minutes || !seconds) return '';
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}${Number(seconds) > 0 ? `:${seconds.padStart(2, '0')}` : ''}`;
};
