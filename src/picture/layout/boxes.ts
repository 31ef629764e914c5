import type { Box } from '../box.ts';

/** The box, larger by this much on every side. */
export const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** How much of two boxes lies on each other, when they are to keep this far apart. */
export const overlapOf = (a: Box, b: Box, apart: number): number => {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left) + apart;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + apart;
  return wide > 0 && high > 0 ? wide * high : 0;
};

export const doOverlap = (a: Box, b: Box, apart = 0): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart;

/** How far a point lies outside of a box; 0 within. */
export const distanceToBox = ({ left, top, right, bottom }: Box, x: number, y: number): number => {
  const dx = x < left ? left - x : x > right ? x - right : 0;
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
  return dx === 0 || dy === 0 ? dx + dy : Math.sqrt(dx * dx + dy * dy);
};

/** The smallest box around all of these; around the origin when there are none. */
export const boxAround = (boxes: Iterable<Box>): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
};
