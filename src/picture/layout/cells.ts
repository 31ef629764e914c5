import type { Box } from '../box.ts';

/** Things on the plane by the cells that they lie in, so that only what is near is looked at. What lies outside is in the cells at the edge. */
export interface Cells<T> {
  readonly add: (box: Box, thing: T) => void;
  readonly remove: (box: Box, thing: T) => void;
  /** All that lies in the cell of a point, and some more. */
  readonly near: (x: number, y: number) => readonly T[];
  /** Goes past all that lies in the cells of a box, and some more; past what lies in many cells more than once. */
  readonly visit: (box: Box, visit: (thing: T) => void) => void;
  /** The same, each once. */
  readonly within: (box: Box) => ReadonlySet<T>;
}

/** More cells than this in a row only take room. */
const MOST_CELLS = 400;
const NOTHING: readonly never[] = [];

export const makeCells = <T>(around: Box, size: number): Cells<T> => {
  const side = Math.max(size, (around.right - around.left) / MOST_CELLS, (around.bottom - around.top) / MOST_CELLS);
  const columns = Math.max(1, Math.ceil((around.right - around.left) / side));
  const rows = Math.max(1, Math.ceil((around.bottom - around.top) / side));
  const cells: (T[] | undefined)[] = new Array(columns * rows);
  const columnOf = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - around.left) / side)));
  const rowOf = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - around.top) / side)));
  const eachCell = (box: Box, visit: (cell: number) => void): void => {
    const [first, last] = [columnOf(box.left), columnOf(box.right)];
    const bottom = rowOf(box.bottom);
    for (let row = rowOf(box.top); row <= bottom; row += 1)
      for (let column = first; column <= last; column += 1) visit(row * columns + column);
  };
  const visit = (box: Box, seen: (thing: T) => void): void =>
    eachCell(box, (cell) => {
      for (const thing of cells[cell] ?? NOTHING) seen(thing);
    });
  return {
    add: (box, thing) =>
      eachCell(box, (cell) => {
        const there = cells[cell];
        if (there) there.push(thing);
        else cells[cell] = [thing];
      }),
    remove: (box, thing) =>
      eachCell(box, (cell) => {
        const there = cells[cell];
        const at = there?.indexOf(thing) ?? -1;
        if (at >= 0) there?.splice(at, 1);
      }),
    near: (x, y) => cells[rowOf(y) * columns + columnOf(x)] ?? NOTHING,
    visit,
    within: (box) => {
      const found = new Set<T>();
      visit(box, (thing) => void found.add(thing));
      return found;
    },
  };
};
