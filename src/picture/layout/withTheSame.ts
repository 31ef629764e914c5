import type { Box } from '../box.ts';
import type { Hull, Layout, PlacedName, Route } from './layout.ts';

/** The layout, with the objects of another one for everything that is alike in both: who draws it sees at once what changed. */
export const withTheSame = (layout: Layout, other: Layout): Layout => ({
  letters: layout.letters,
  names: alike(layout.names, other.names, isSameName),
  routes: alike(layout.routes, other.routes, isSameRoute),
  hulls: layout.hulls.map((hull) => other.hulls.find((one) => isSameHull(one, hull)) ?? hull),
});

const alike = <T>(
  ours: ReadonlyMap<string, T>,
  others: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): Map<string, T> =>
  new Map(
    [...ours].map(([id, one]) => {
      const other = others.get(id);
      return [id, other !== undefined && isSame(one, other) ? other : one];
    }),
  );

const isSameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export const isSameName = (a: PlacedName, b: PlacedName): boolean =>
  a.side === b.side &&
  isSameBox(a.box, b.box) &&
  a.lines.length === b.lines.length &&
  a.lines.every((line, i) => line === b.lines[i]);

type Points = Route['points'];
const isSamePoints = (a: Points, b: Points): boolean =>
  a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y);

export const isSameRoute = (a: Route, b: Route): boolean => a.mark === b.mark && isSamePoints(a.points, b.points);

const isSameHull = (a: Hull, b: Hull): boolean =>
  a.camp === b.camp &&
  a.nameAt?.x === b.nameAt?.x &&
  a.nameAt?.y === b.nameAt?.y &&
  isSamePoints(a.outline, b.outline) &&
  a.members.length === b.members.length &&
  a.members.every((member, i) => member === b.members[i]);
