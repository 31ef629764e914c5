import type { Box } from './box.ts';
import { LINE_HEIGHT } from './lineHeight.ts';
import { measureText } from './measureText.ts';
import type { Mark, WordsMark } from './scene.ts';

/** All of these marks lies within. */
export const marksBox = (marks: readonly Mark[]): Box => {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const add = (x: number, y: number, more: number) => {
    if (x - more < left) left = x - more;
    if (x + more > right) right = x + more;
    if (y - more < top) top = y - more;
    if (y + more > bottom) bottom = y + more;
  };
  for (const mark of marks) {
    const half = mark.is === 'words' ? (mark.halo?.width ?? 0) / 2 : (mark.stroke?.width ?? 0) / 2;
    if (mark.is === 'shape') add(mark.at.x, mark.at.y, reachOf(mark.path) * mark.scale + half);
    else if (mark.is === 'line') for (const { x, y } of mark.points) add(x, y, half);
    else for (const [x, y] of cornersOf(mark)) add(x, y, half);
  }
  return { left, top, right, bottom };
};

const cornersOf = ({ lines, at, anchor, size, weight }: WordsMark): [number, number][] => {
  const wide = Math.max(0, ...lines.map((line) => measureText(line, size, weight)));
  const left = at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? wide / 2 : wide);
  return [
    [left, at.y - size],
    [left + wide, at.y + size * (LINE_HEIGHT * (lines.length - 1) + 0.3)],
  ];
};

/** How far a path reaches from the origin, along an axis: paths of shapes say that in whole places. */
const reachOf = (path: string): number => {
  let reach = reaches.get(path);
  if (reach === undefined) {
    reach = Math.max(0, ...(path.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 200).map(Number));
    reaches.set(path, reach);
  }
  return reach;
};
const reaches = new Map<string, number>();
