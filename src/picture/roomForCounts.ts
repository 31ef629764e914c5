import type { MapPoint } from '../domain/quantities.ts';
import type { Box } from './box.ts';
import type { DrawnRelation } from './drawing.ts';
import { onLine, polyline } from './forms/polyline.ts';
import { signOn } from './forms/relationMarks.ts';
import { LINE_HEIGHT } from './lineHeight.ts';
import { measureText } from './measureText.ts';

/** Where on lines counts and words find a place. */
export interface RoomForCounts {
  /** Whether nothing lies there yet; then it is taken from here on. */
  readonly take: (box: Box) => boolean;
  /** How far along the line; null where it finds none. What found one is room that is taken. */
  readonly placeOn: (
    points: readonly MapPoint[],
    of: {
      readonly type: DrawnRelation['type'];
      readonly mark: number;
      readonly width: number;
      readonly word: string;
      readonly size: number;
    },
  ) => number | null;
}

/** Where along a line a count may stand, when it cannot beside the sign of its type. */
const SPOTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const BOLD = 650;

/** A count covers no name, no shape, no sign of its line and no other count: one that finds no place is left out, for weight and words say the same. */
export const roomForCounts = (taken: readonly Box[]): RoomForCounts => {
  const boxes = [...taken];
  const take = (box: Box): boolean => {
    if (boxes.some((other) => areOver(box, other))) return false;
    boxes.push(box);
    return true;
  };
  return {
    take,
    placeOn: (points, { type, mark, width, word, size }) => {
      const line = polyline(points);
      const sign = signOn(type, line, mark, width);
      const [wide, high] = [measureText(word, size, BOLD) / 2, (size * LINE_HEIGHT) / 2];
      const half = (at: number): number => {
        const { ux, uy } = onLine(line, at);
        return Math.abs(ux) * wide + Math.abs(uy) * high + size / 4;
      };
      const beside = sign ? [sign.to + half(sign.to), sign.from - half(sign.from)] : [line.length * mark];
      for (const at of [...beside, ...SPOTS.map((share) => share * line.length)]) {
        const long = half(at);
        if (at < long || at > line.length - long) continue;
        if (sign && at + long > sign.from + 1 && at - long < sign.to - 1) continue;
        const { x, y } = onLine(line, at);
        const box = { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
        if (take(box)) return at;
      }
      return null;
    },
  };
};

const areOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
