import type { MapPoint } from '../../../../domain/quantities.ts';
import type { Box } from '../../../../picture/box.ts';

const CELL = 120;

/** Boxes and points, found by where they are. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  readonly addPoint: (at: MapPoint) => void;
  readonly isFree: (box: Box) => boolean;
  readonly pointsIn: (box: Box) => number;
}

export const makeBoxGrid = (): BoxGrid => {
  const boxes = new Map<string, Box[]>();
  const points = new Map<string, MapPoint[]>();
  const put = <T>(cells: Map<string, T[]>, key: string, one: T) => {
    const cell = cells.get(key);
    if (cell) cell.push(one);
    else cells.set(key, [one]);
  };
  return {
    add: (box) => {
      for (const key of cellsOf(box)) put(boxes, key, box);
    },
    addPoint: (at) => put(points, keyAt(at.x, at.y), at),
    isFree: (box) => {
      for (const key of cellsOf(box)) if (boxes.get(key)?.some((other) => areTouching(box, other))) return false;
      return true;
    },
    pointsIn: ({ left, right, top, bottom }) => {
      let count = 0;
      for (const key of cellsOf({ left, right, top, bottom }))
        for (const { x, y } of points.get(key) ?? []) if (x > left && x < right && y > top && y < bottom) count++;
      return count;
    },
  };
};

const keyAt = (x: number, y: number): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
const cellsOf = function* ({ left, right, top, bottom }: Box): Iterable<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x} ${y}`;
};
const areTouching = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
