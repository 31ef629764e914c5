import { cutText } from '../domain/cutText.ts';
import type { Strength } from '../domain/quantities.ts';
import { answeredOnce } from './answeredOnce.ts';
import { columnRank } from './columnWords.ts';
import type { StrengthBounds, StrengthPart, StrengthThirds } from './importPreview.ts';
import type { NoticeBook } from './noticeBook.ts';
import { readNumber } from './readValues.ts';
import { strengthBounds } from './strengthBounds.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { reportUnknown } from './valueReader.ts';
import { campWords, readWord, strengthWords, wordKey } from './words.ts';

export interface ReadStrength {
  readonly strength: Strength;
  /** A number below zero: how other programs write tension. */
  readonly isNegative: boolean;
}
export interface StrengthScale {
  readonly read: (row: UnderstoodRow) => ReadStrength;
  /** How numbers were divided; nothing when they did not have to be. */
  readonly thirds: StrengthThirds | null;
}
type Names = (row: UnderstoodRow) => Pick<StrengthPart['example'], 'from' | 'to'>;

/**
 * How a table's strengths become 1, 2 and 3. Numbers 1 to 3 and words stay what they are; other numbers are divided (`strengthBounds`),
 * and that is reported. Where nothing is said a relation is normal, but never stronger than the weakest of which something is said.
 */
export const strengthScale = (
  table: UnderstoodTable,
  notices: NoticeBook,
  corrected: StrengthBounds | undefined,
  namesOf: Names,
): StrengthScale => {
  const column = table.columnOf.get('strength') ?? '';
  const meaningOf = answeredOnce(strengthIn);
  const sized = table.rows.flatMap((row) => {
    const meaning = meaningOf(row.text('strength'));
    return typeof meaning === 'object' && meaning ? [{ row, size: Math.abs(meaning.number) }] : [];
  });
  const sizes = sized.map(({ size }) => size);
  const distinct = new Set(sizes);
  const isPlain = [...distinct].every((size) => size === 1 || size === 2 || size === 3);
  // Programs give every relation one weight when nobody thought about it.
  const isUnsaid = distinct.size === 1 && (!isPlain || (distinct.has(1) && columnRank('strength', column) > 1));
  const bounds = corrected ?? (isPlain || isUnsaid || sizes.length === 0 ? null : strengthBounds(sizes, column));
  const strengthOf = (size: number): Strength =>
    !bounds ? (size as Strength) : size <= bounds[0] ? 1 : size <= bounds[1] ? 2 : 3;
  const said = isUnsaid && !corrected ? [] : [...distinct].map(strengthOf);
  const words = table.rows.flatMap((row) => meaningOf(row.text('strength')) ?? []);
  const stated = [...said, ...words.filter((one) => typeof one === 'number')];
  const unstated = stated.reduce<Strength>((least, one) => (one < least ? one : least), 2);
  if (bounds && !corrected) {
    const [lowest, highest] = sizes.reduce(
      ([low, high], size) => [Math.min(low, size), Math.max(high, size)],
      [Infinity, -Infinity],
    );
    notices.add('strengthsScaled', { column, lowest, highest }, sizes.length);
  }

  const read = (row: UnderstoodRow): ReadStrength => {
    const text = row.text('strength');
    const meaning = meaningOf(text);
    if (typeof meaning === 'number') return { strength: meaning, isNegative: false };
    if (meaning) {
      const isSaid = !isUnsaid || bounds !== null;
      return { strength: isSaid ? strengthOf(Math.abs(meaning.number)) : unstated, isNegative: meaning.number < 0 };
    }
    if (text !== '' && readWord(campWords, text) !== 'unknown') {
      if (/^[-+]?(?:nan|inf(?:inity)?|[\d.,]+e[-+]?\d+)$/i.test(text))
        notices.add('numberUnusable', { column, value: cutText(text, 60) });
      else reportUnknown(table, 'strength', text, notices);
    }
    return { strength: unstated, isNegative: false };
  };
  return { read, thirds: bounds && thirdsOf(column, bounds, sized, namesOf) };
};

/** A number, a strength in words ("zeer sterk", "3 (sterk)"), or nothing. */
const strengthIn = (text: string): Strength | { readonly number: number } | null => {
  const number = readNumber(text.replace(/(?:%|x|×|keer|times)$/i, '').trim());
  if (number !== null) return { number };
  const marks = /^(?:(★{1,3})☆{0,2}|(i{1,3})|[hml])$/i.exec(text.trim());
  if (marks) return ((marks[1] ?? marks[2])?.length ?? 1 + 'lmh'.indexOf(text.trim().toLowerCase())) as Strength;
  const found = new Set(
    [text, ...wordKey(text).split(/[^\p{L}\p{N}+]+/u)].flatMap((word) =>
      word === '' ? [] : (readWord(strengthWords, word) ?? []),
    ),
  );
  const [word] = found;
  return word === undefined || found.size > 1 || /\b(?:niet|geen|not|no)\b/i.test(text) ? null : (Number(word) as Strength);
};

const thirdsOf = (
  column: string,
  bounds: StrengthBounds,
  sized: readonly { readonly row: UnderstoodRow; readonly size: number }[],
  namesOf: Names,
): StrengthThirds => {
  const part = (isIn: (size: number) => boolean): StrengthPart => {
    const rows = sized.filter(({ size }) => isIn(size));
    const [first] = rows;
    const [lowest, highest] = rows.reduce(
      ([low, high], { size }) => [Math.min(low, size), Math.max(high, size)],
      [Infinity, -Infinity],
    );
    if (!first) return { count: 0, lowest: 0, highest: 0, example: { from: '', to: '', value: '' } };
    return { count: rows.length, lowest, highest, example: { ...namesOf(first.row), value: first.row.text('strength') } };
  };
  const [weak, normal] = bounds;
  return {
    column,
    bounds,
    parts: [part((size) => size <= weak), part((size) => size > weak && size <= normal), part((size) => size > normal)],
  };
};
