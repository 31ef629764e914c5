import type { RowWindow } from './useRowWindow.ts';

/** Rows to show and, between them, how many are left out. */
export type RowPiece = { readonly index: number } | { readonly gap: number; readonly before: number };

/** The rows in the window and the one that has focus, wherever it is, with the gaps around them. */
export const rowPieces = (count: number, { start, end }: RowWindow, focused: number | null): RowPiece[] => {
  const shown = new Set<number>();
  for (let index = start; index < Math.min(end, count); index++) shown.add(index);
  if (focused !== null && focused >= 0 && focused < count) shown.add(focused);
  const pieces: RowPiece[] = [];
  let next = 0;
  for (const index of [...shown].sort((a, b) => a - b)) {
    if (index > next) pieces.push({ gap: index - next, before: index });
    pieces.push({ index });
    next = index + 1;
  }
  if (next < count) pieces.push({ gap: count - next, before: count });
  return pieces;
};
