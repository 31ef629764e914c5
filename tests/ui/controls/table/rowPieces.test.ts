import { describe, expect, it } from 'vitest';
import { rowPieces } from '../../../../src/ui/controls/table/useRowWindow.ts';

const heightOf = (pieces: ReturnType<typeof rowPieces>) =>
  pieces.reduce((sum, piece) => sum + ('gap' in piece ? piece.gap : 1), 0);

describe('which rows of a long table exist', () => {
  it('shows the rows in the window and leaves gaps of the right size around them', () => {
    expect(rowPieces(100, { start: 10, end: 12 }, null)).toEqual([
      { gap: 10, before: 10 },
      { index: 10 },
      { index: 11 },
      { gap: 88, before: 100 },
    ]);
  });
  it('keeps the row that has focus, before and after the window', () => {
    for (const focused of [0, 3, 99]) {
      const pieces = rowPieces(100, { start: 50, end: 60 }, focused);
      expect(pieces).toContainEqual({ index: focused });
      expect(heightOf(pieces)).toBe(100);
    }
  });
  it('stays as high as the table for any window, also one beyond the end', () => {
    for (const [count, start, end] of [
      [0, 0, 40],
      [5, 0, 40],
      [30, 40, 80],
      [1_000, 990, 1_030],
    ] as const)
      expect(heightOf(rowPieces(count, { start, end }, null))).toBe(count);
  });
});
