import { shapeBox } from './actorForm.ts';
import type { Box } from './box.ts';
import { MOST_NAMES } from './density.ts';
import type { Drawing } from './drawing.ts';
import { campNameBoxes } from './layout/hulls.ts';
import type { Layout, NameSide, PlacedName } from './layout/layout.ts';
import { measureName } from './layout/measureName.ts';

export interface NameWishes {
  /** The size that names are drawn with. */
  readonly letters: number;
  /** Whether they were given their places without a look at each other. */
  readonly areRough: boolean;
  /** Names elsewhere need no place. */
  readonly view: Box;
  /** The higher, the sooner; those with `Infinity` have their names whatever shapes lie there. */
  readonly importanceOf: (id: string) => number;
}

/** So much of a name may be covered by shapes: one that stands out of its place must be nearly free to be worth it. */
const MOST_COVERED = { rough: 0.3, grown: 0.05 } as const;
/** Two names in one line keep so far apart, in ems. */
const APART = 0.35;
const CELL = 160;

/** The names of a layout that are drawn: all of them, or where they lie on each other those that matter most. */
export const namesThatFit = (drawing: Drawing, layout: Layout, wishes: NameWishes): ReadonlyMap<string, PlacedName> => {
  const { letters, areRough, view, importanceOf } = wishes;
  const isGrown = letters > layout.letters;
  if (!areRough && !isGrown) return layout.names;
  const [shapes, names, camps] = [makeGrid(), makeGrid(), makeGrid()];
  // Those of camps are drawn above the others, as large.
  for (const box of campNameBoxes({ drawing, names: layout.names, letters }, layout.hulls, measureName)) camps.add(box, '');
  for (const actor of drawing.actors.values()) {
    const box = shapeBox(actor);
    if (isTouching(box, view)) shapes.add(box, actor.id);
  }
  const wanted = [...layout.names]
    .filter(([, { box }]) => isTouching(box, view))
    .map(([id, name]) => ({ id, name, importance: importanceOf(id) }))
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NAMES);
  const shown = new Map<string, PlacedName>();
  const most = isGrown ? MOST_COVERED.grown : MOST_COVERED.rough;
  for (const { id, name, importance } of wanted) {
    const box = drawnBox(name, letters / layout.letters);
    if (names.covered(box, id) > 0) continue;
    if (importance !== Number.POSITIVE_INFINITY && (shapes.covered(box, id) > most || camps.covered(box, id) > 0)) continue;
    shown.set(id, name);
    names.add({ ...box, left: box.left - APART * letters, right: box.right + APART * letters }, id);
  }
  return shown;
};

/** The room of a name whose letters are so many times as large as those that it was placed with: the side that faces its shape stays. */
export const drawnBox = ({ side, box: { left, top, right, bottom } }: PlacedName, times: number): Box => {
  const x = FIXED_X[side](left, right);
  const y = FIXED_Y[side](top, bottom);
  const at = (value: number, fixed: number) => fixed + (value - fixed) * times;
  return { left: at(left, x), top: at(top, y), right: at(right, x), bottom: at(bottom, y) };
};
const middle = (a: number, b: number) => (a + b) / 2;
const FIXED_X: { readonly [S in NameSide]: (left: number, right: number) => number } = {
  left: (_, right) => right,
  right: (left) => left,
  above: middle,
  below: middle,
};
const FIXED_Y: { readonly [S in NameSide]: (top: number, bottom: number) => number } = {
  above: (_, bottom) => bottom,
  below: (top) => top,
  left: middle,
  right: middle,
};

const isTouching = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Boxes that are found again by where they are. */
const makeGrid = () => {
  const cells = new Map<string, { readonly box: Box; readonly of: string }[]>();
  const cellsOf = function* ({ left, top, right, bottom }: Box) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield { x, y, key: `${x} ${y}` };
  };
  return {
    add: (box: Box, of: string) => {
      for (const { key } of cellsOf(box)) {
        const there = cells.get(key);
        if (there) there.push({ box, of });
        else cells.set(key, [{ box, of }]);
      }
    },
    /** The share of a box that lies under those of others. */
    covered: (box: Box, of: string): number => {
      let area = 0;
      for (const { x, y, key } of cellsOf(box))
        for (const other of cells.get(key) ?? []) {
          if (other.of === of) continue;
          // Each part counts once, in its own cell.
          const [left, right] = [
            Math.max(box.left, other.box.left, x * CELL),
            Math.min(box.right, other.box.right, (x + 1) * CELL),
          ];
          const [top, bottom] = [
            Math.max(box.top, other.box.top, y * CELL),
            Math.min(box.bottom, other.box.bottom, (y + 1) * CELL),
          ];
          area += Math.max(0, right - left) * Math.max(0, bottom - top);
        }
      return area / Math.max(1, (box.right - box.left) * (box.bottom - box.top));
    },
  };
};
