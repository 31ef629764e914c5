import { cutText } from '../domain/cutText.ts';
import type { Strength } from '../domain/quantities.ts';
import { columnRank } from './columnWords.ts';
import type { NoticeBook } from './noticeBook.ts';
import { readNumber } from './readValues.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { reportUnknown } from './valueReader.ts';
import { campWords, readWord, strengthWords } from './words.ts';

export interface ReadStrength {
  /** Nothing when the file does not say. */
  readonly strength: Strength | null;
  /** A number below zero: how other programs write tension. */
  readonly isNegative: boolean;
}
const UNSAID: ReadStrength = { strength: null, isNegative: false };

/**
 * How a table's strengths become 1, 2 and 3. Numbers 1 to 3 and words stay what they are. When any number is something
 * else, all are divided over thirds of the span between the smallest and the largest, and that is reported.
 */
export const strengthScale = (table: UnderstoodTable, notices: NoticeBook): ((row: UnderstoodRow) => ReadStrength) => {
  const column = table.columnOf.get('strength') ?? '';
  const sizes: number[] = [];
  for (const row of table.rows) {
    const number = readNumber(row.text('strength'));
    if (number !== null) sizes.push(Math.abs(number));
  }
  const [lowest, highest] = sizes.reduce(
    ([low, high], size) => [Math.min(low, size), Math.max(high, size)],
    [Infinity, -Infinity],
  );
  const isPlain = sizes.every((size) => size === 1 || size === 2 || size === 3);
  // Programs give every relation weight 1 when nobody thought about it.
  const isUnsaid = lowest === highest && (!isPlain || (lowest === 1 && columnRank('strength', column) > 1 && sizes.length > 1));
  if (!isPlain && !isUnsaid) notices.add('strengthsScaled', { column, lowest, highest }, sizes.length);
  const third = (highest - lowest) / 3;
  const scaled = (size: number): Strength => (size < lowest + third ? 1 : size < highest - third ? 2 : 3);

  return (row) => {
    const text = row.text('strength');
    if (text === '' || readWord(campWords, text) === 'unknown') return UNSAID;
    const number = readNumber(text);
    if (number !== null) {
      const size = Math.abs(number);
      return { strength: isUnsaid ? null : isPlain ? (size as Strength) : scaled(size), isNegative: number < 0 };
    }
    const word = readWord(strengthWords, text);
    if (word !== null) return { strength: Number(word) as Strength, isNegative: false };
    if (/^[-+]?(?:nan|inf(?:inity)?|[\d.,]+e[-+]?\d+)$/i.test(text))
      notices.add('numberUnusable', { column, value: cutText(text, 60) });
    else reportUnknown(table, 'strength', text, notices);
    return UNSAID;
  };
};
