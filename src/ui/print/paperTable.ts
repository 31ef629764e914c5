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
const LETTERS = 13.3;
const AROUND = 13;
/** A column is no wider for the sake of one line, nor for the sake of one word, as long as others need room. */
const WIDEST_LINE = 300;
const WIDEST_WORD = 170;
/** Below so much of the width that would be needed for all in one line, most rows take two. */
const CROWDED = 0.75;
const SOFT_HYPHEN = '\u00ad';

const wide = (text: string): number => measureText(text, LETTERS, 400) + AROUND;
const wordsOf = (text: string): string[] => text.split(/[\s/]+|(?<=-)/).filter(Boolean);

/** What a column needs for its longest word, and for each of its cells in one line, from short to long. */
interface Need {
  readonly word: number;
  readonly lines: readonly number[];
}
const needsOf = ({ columns, rows }: WordTable): Need[] =>
  columns.map(({ heading }, column) => {
    const known = new Map<string, number>();
    const lineOf = (text: string): number => {
      const line = known.get(text) ?? Math.min(WIDEST_LINE, wide(text));
      known.set(text, line);
      return line;
    };
    const lines = [heading, ...rows.map(({ cells }) => cells[column] ?? '')].map(lineOf);
    const words = [...known.keys()].flatMap(wordsOf).map(wide);
    return {
      word: Math.min(
        WIDEST_WORD,
        words.reduce((most, one) => Math.max(most, one), 0),
      ),
      lines: lines.sort((a, b) => a - b),
    };
  });
const longest = ({ word, lines }: Need): number => Math.max(word, lines.at(-1) ?? 0, 1);

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** Whether a table is better read on paper that lies. */
export const needsLying = (table: WordTable, upright: number): boolean => {
  const needs = needsOf(table);
  return sum(needs.map(({ word }) => word)) > upright || upright < CROWDED * sum(needs.map(longest));
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

/** Room goes where it brings most cells into one line; what is left to those with longer lines still. */
const sharedRoom = (needs: readonly Need[], room: number): number[] => {
  const words = sum(needs.map(({ word }) => word));
  const lines = sum(needs.map(longest));
  if (words >= room) return needs.map(({ word }) => (word * room) / words);
  // With room to spare for every line all grow alike.
  if (lines <= room) return needs.map((need) => (longest(need) * room) / lines);
  const widths = needs.map(({ word }) => word);
  let left = room - words;
  for (let best = bestStep(needs, widths, left); best; best = bestStep(needs, widths, left)) {
    left -= best.to - (widths[best.column] ?? 0);
    widths[best.column] = best.to;
  }
  const wishes = needs.map((need, i) => longest(need) - (widths[i] ?? 0));
  const wished = sum(wishes);
  return widths.map((width, i) => width + (wished > 0 ? (left * (wishes[i] ?? 0)) / wished : left / widths.length));
};

/** The column that gets most cells into one line for what it takes, and how wide it is then; none when there is no room for any. */
const bestStep = (needs: readonly Need[], widths: readonly number[], left: number) => {
  let best: { readonly column: number; readonly to: number; readonly worth: number } | null = null;
  for (const [column, { lines }] of needs.entries()) {
    const now = widths[column] ?? 0;
    const first = lines.findIndex((line) => line > now);
    for (let i = first; i >= 0 && i < lines.length; i += 1) {
      const to = lines[i] as number;
      if (to - now > left) break;
      const worth = (i + 1 - first) / (to - now);
      if (!best || worth > best.worth) best = { column, to, worth };
    }
  }
  return best;
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
