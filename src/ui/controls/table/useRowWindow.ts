import { type RefObject, useEffect, useState } from 'react';

/** Every row is this high, so that rows out of sight can be left out; a finger fits in it. */
export const ROW_PX = 48;
/** Rows beyond what is in sight, so that scrolling and Tab find the next ones there; the window moves in such steps. */
const SPARE_ROWS = 10;

export interface RowWindow {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** Which rows of a long table body are in or near sight of what scrolls it. */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  spare = SPARE_ROWS,
): RowWindow => {
  const [rows, setRows] = useState<RowWindow>({ start: 0, end: 4 * spare });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      if (!body.current) return;
      const above = element.getBoundingClientRect().top - body.current.getBoundingClientRect().top;
      const first = Math.floor(above / ROW_PX / spare) * spare;
      const last = Math.ceil((above + element.clientHeight) / ROW_PX / spare) * spare;
      const [start, end] = [Math.max(0, first - spare), Math.max(0, last + spare)];
      setRows((now) => (now.start === start && now.end === end ? now : { start, end }));
    };
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    for (const child of element.children) size.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, body, spare]);
  return rows;
};

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
