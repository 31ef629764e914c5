import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { hyphenPoints } from '../../picture/layout/hyphenate.ts';
import { measureText } from '../../picture/measureText.ts';

/** A table in words, before it is known how wide its paper is. */
export interface WordTable {
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly isNumber?: true }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isMarked?: true }[];
}

/** Letters and room around them as report.css has them, in CSS pixels. */
const LETTERS = 13.5;
const AROUND = 16;
/** A column is no wider for the sake of one line, nor for the sake of one word, as long as others need room. */
const WIDEST_LINE = 300;
const WIDEST_WORD = 170;
/** Below so much of the width that would be needed for all in one line, most rows take two. */
const CROWDED = 0.62;
const SOFT_HYPHEN = '\u00ad';

const wide = (text: string): number => measureText(text, LETTERS, 400) + AROUND;
const wordsOf = (text: string): string[] => text.split(/[\s/]+|(?<=-)/).filter(Boolean);

/** What each column needs for its longest word, and for its longest line. */
const needsOf = ({ columns, rows }: WordTable) =>
  columns.map(({ heading }, column) => {
    const texts = [...new Set([heading, ...rows.map(({ cells }) => cells[column] ?? '')])];
    const most = (of: readonly string[]) => of.reduce((widest, text) => Math.max(widest, wide(text)), 0);
    return {
      word: Math.min(WIDEST_WORD, most(texts.flatMap(wordsOf))),
      line: Math.min(WIDEST_LINE, most(texts)),
    };
  });

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** Whether a table is better read on paper that lies. */
export const needsLying = (table: WordTable, upright: number): boolean => {
  const needs = needsOf(table);
  return sum(needs.map(({ word }) => word)) > upright || upright < CROWDED * sum(needs.map(({ line }) => line));
};

/**
 * The table on paper with so much room: each column as wide as its longest word, what is left goes to those with longer lines. What is
 * longer than any column may be broken where Dutch breaks words. A column in which nothing is filled in is left out.
 */
export const paperTable = (table: WordTable, room: number): Extract<Block, { is: 'table' }> => {
  const kept = table.columns
    .map((_, column) => column)
    .filter((column) => column === 0 || table.rows.some(({ cells }) => (cells[column] ?? '') !== ''));
  const columns = kept.map((column) => table.columns[column] as WordTable['columns'][number]);
  const rows = table.rows.map((row) => ({ ...row, cells: kept.map((column) => row.cells[column] ?? '') }));
  const needs = needsOf({ caption: table.caption, columns, rows });
  const widths = sharedRoom(needs, room);
  return {
    is: 'table',
    caption: table.caption,
    columns: columns.map((column, i) => ({ ...column, wide: Math.round(widths[i] ?? 0) })),
    rows: rows.map(({ cells, isMarked }) => ({
      cells: cells.map((text, i) => [plain(breakable(text, widths[i] ?? room))]),
      ...(isMarked && { isMarked }),
    })),
  };
};

const sharedRoom = (needs: readonly { readonly word: number; readonly line: number }[], room: number): number[] => {
  const [words, lines] = [sum(needs.map(({ word }) => word)), sum(needs.map(({ line }) => Math.max(line, 1)))];
  if (words >= room) return needs.map(({ word }) => (word * room) / words);
  // With room to spare for every line all grow alike.
  if (lines <= room) return needs.map(({ line }) => (Math.max(line, 1) * room) / lines);
  // Whoever wishes little gets it, so that only the longest lines are broken.
  const wishes = needs.map(({ word, line }) => line - word).sort((a, b) => a - b);
  let [left, share] = [room - words, 0];
  for (const [i, wish] of wishes.entries()) {
    share = left / (wishes.length - i);
    if (wish >= share) break;
    left -= wish;
  }
  return needs.map(({ word, line }) => word + Math.min(line - word, share));
};

const breakable = (text: string, width: number): string =>
  text
    .split(/(\s+)/)
    .map((word) => (wide(word) <= width ? word : broken(word)))
    .join('');

const broken = (word: string): string => {
  const points = new Set(hyphenPoints(word));
  return [...word].map((letter, at) => (points.has(at) ? SOFT_HYPHEN + letter : letter)).join('');
};
