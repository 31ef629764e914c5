import { convexHull } from '../../domain/convexHull.ts';
import type { MapPoint } from '../../domain/quantities.ts';

/** Members of one camp that stand together, by number, and the outline around their shapes and names. */
export interface Zone {
  readonly camp: number;
  readonly members: readonly number[];
  /** Convex, clockwise on a screen. */
  readonly corners: readonly MapPoint[];
}

/** Further than this from the rest of its camp, in map units, an actor has an outline of its own. */
const TOGETHER = 260;
/** What an actor takes around its middle with its name below: the outline lies around that, and so much outside of it. */
const HALF_WIDE = 62;
const UP = 26;
const DOWN = 56;
const OUTLINE = 22;

/** The camps as they stand: each in as many zones as it lies apart. Whoever stands alone needs no zone, only room. */
export const zonesOf = (points: readonly MapPoint[], campOf: readonly (number | null)[]): Zone[] => {
  const zones: Zone[] = [];
  const waiting = new Map<number, number[]>();
  for (const [i, camp] of campOf.entries()) if (camp !== null) waiting.set(camp, [...(waiting.get(camp) ?? []), i]);
  for (const [camp, all] of waiting)
    for (const members of groupsOf(points, all))
      if (members.length > 1) zones.push({ camp, members, corners: outlineOf(points, members) });
  return zones;
};

const groupsOf = (points: readonly MapPoint[], all: readonly number[]): number[][] => {
  const left = new Set(all);
  const groups: number[][] = [];
  for (const first of all) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (distance(points[one] as MapPoint, points[other] as MapPoint) <= TOGETHER) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
};

const distance = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The convex hull of what these actors take (Andrew's monotone chain). */
const outlineOf = (points: readonly MapPoint[], members: readonly number[]): MapPoint[] => {
  const corners = members.flatMap((member) => {
    const { x, y } = points[member] as MapPoint;
    const [left, right, top, bottom] = [x - HALF_WIDE - OUTLINE, x + HALF_WIDE + OUTLINE, y - UP - OUTLINE, y + DOWN + OUTLINE];
    return [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
  });
  return convexHull(corners);
};

/**
 * How a point or outline comes out of a zone the shortest way and `room` beyond: a move for it in map units, or nothing when it is out.
 * `others` are the corners of what has to come out, one when it is an actor.
 */
export const wayOut = ({ corners }: Pick<Zone, 'corners'>, others: readonly MapPoint[], room: number): MapPoint | null => {
  let best: MapPoint | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, corner] of corners.entries()) {
    const next = corners[(i + 1) % corners.length] as MapPoint;
    const length = distance(corner, next);
    if (length === 0) continue;
    const out = { x: (next.y - corner.y) / length, y: (corner.x - next.x) / length };
    let nearest = Number.POSITIVE_INFINITY;
    for (const { x, y } of others) nearest = Math.min(nearest, (x - corner.x) * out.x + (y - corner.y) * out.y);
    const way = room - nearest;
    if (way <= 0) return null;
    if (way < least) [least, best] = [way, { x: out.x * way, y: out.y * way }];
  }
  return best;
};

/** Free beside a camp: about the width of an actor, so that nobody stands in it by accident, nor does when it grows a little. */
export const STRIP = 54;

/** Whether an actor standing here leaves the strip beside a zone free. */
export const isClearOf = (zone: Pick<Zone, 'corners'>, point: MapPoint, strip = STRIP): boolean =>
  wayOut(zone, [point], strip) === null;

/** How many stand in or beside a zone that is not of their camp, and how many zones of two camps lie in or beside each other. */
export const clashes = (
  points: readonly MapPoint[],
  zones: readonly Zone[],
  campOf: readonly (number | null)[],
  strip = STRIP,
): number => {
  const isClash = (one: Zone, other: Zone) =>
    wayOut(one, other.corners, strip) !== null && wayOut(other, one.corners, strip) !== null;
  let count = 0;
  for (const [a, one] of zones.entries()) {
    for (const [i, point] of points.entries()) if (campOf[i] !== one.camp && !isClearOf(one, point, strip)) count++;
    for (const other of zones.slice(a + 1)) if (one.camp !== other.camp && isClash(one, other)) count++;
  }
  return count;
};
