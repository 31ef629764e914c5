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

/** How far a path reaches from the origin, along an axis. */
const reachOf = (path: string): number => {
  let reach = reaches.get(path);
  if (reach === undefined) {
    // Discs of values are many.
    if (reaches.size > MOST_REACHES) reaches.clear();
    reach = measuredReach(path);
    if (reaches.size > MOST_KEPT) reaches.clear();
    reaches.set(path, reach);
  }
  return reach;
};
const reaches = new Map<string, number>();
/** Discs have as many sizes as there are values. */
const MOST_KEPT = 2_000;
const MOST_REACHES = 2_000;

const PART = /[a-z]|-?(?:\d+(?:\.\d+)?|\.\d+)/gi;
/** How many numbers each step of a path has. */
const NUMBERS: { readonly [step: string]: number } = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, s: 4, a: 7 };

/** A curve lies within its points. An arc of half a circle or less lies within a circle around the middle of its ends. */
const measuredReach = (path: string): number => {
  let [step, x, y, reach] = ['', 0, 0, 0];
  const add = (atX: number, atY: number, more = 0) => {
    reach = Math.max(reach, Math.abs(atX) + more, Math.abs(atY) + more);
  };
  let numbers: number[] = [];
  for (const part of path.match(PART) ?? []) {
    if (/[a-z]/i.test(part)) {
      [step, numbers] = [part, []];
      continue;
    }
    numbers.push(Number(part));
    const kind = step.toLowerCase();
    if (numbers.length < (NUMBERS[kind] ?? 2)) continue;
    const [fromX, fromY] = step === kind ? [x, y] : [0, 0];
    if (kind === 'h') x = fromX + (numbers[0] as number);
    else if (kind === 'v') y = fromY + (numbers[0] as number);
    else {
      const places = kind === 'a' ? numbers.slice(5) : numbers;
      const before = { x, y };
      for (let i = 0; i < places.length; i += 2) {
        [x, y] = [fromX + (places[i] as number), fromY + (places[i + 1] as number)];
        add(x, y);
      }
      if (kind === 'a') add((before.x + x) / 2, (before.y + y) / 2, numbers[0]);
    }
    add(x, y);
    numbers = [];
  }
  return reach;
};
