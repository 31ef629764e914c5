import type { Polygon, Ring } from '../domain/areaProfile.ts';
import type { Corner } from './planeCoordinates.ts';

/** Outlines in whole metres with few corners, for keeping: neighbours go on sharing their border, corner by corner. */

type Outline = readonly (readonly (readonly Corner[])[])[];

/** Finer than this part of the whole drawing is not seen on any screen. */
const FINEST_PART = 1 / 6_000;

/**
 * Rounds corners to whole metres, walks each border between two meeting points once and leaves out what lies within a six-thousandth of
 * the whole width (Douglas & Peucker, 1973), whichever area it is asked for. Rings that have no surface left fall away, so do polygons
 * without an outer ring. The last corner is not said again.
 */
export const simplifyOutlines = (outlines: readonly Outline[]): Polygon[][] => {
  const rounded = outlines.map((polygons) => polygons.map((rings) => rings.map(roundedRing)));
  const rings = rounded.flat(2);
  const meetings = meetingPoints(rings);
  const tolerance = finestOf(rings);
  const borders = new Map<string, readonly Corner[]>();
  const simplified = (ring: readonly Corner[]): Ring => {
    const kept: Corner[] = [];
    for (const border of bordersOf(ring, meetings))
      for (const corner of simplifiedBorder(border, tolerance, borders).slice(0, -1)) kept.push(corner);
    return kept.length >= 3 ? kept : ring;
  };
  return rounded.map((polygons) =>
    polygons.flatMap(([outer, ...holes]) =>
      outer && outer.length >= 3 ? [[outer, ...holes.filter((hole) => hole.length >= 3)].map(simplified)] : [],
    ),
  );
};

const roundedRing = (ring: readonly Corner[]): Corner[] => {
  const corners: Corner[] = [];
  for (const [x, y] of ring) {
    const corner: Corner = [Math.round(x), Math.round(y)];
    const last = corners.at(-1);
    if (!last || keyOf(last) !== keyOf(corner)) corners.push(corner);
  }
  const [first] = corners;
  const last = corners.at(-1);
  if (first && last && corners.length > 1 && keyOf(first) === keyOf(last)) corners.pop();
  return corners;
};

/** A corner as one number: whole metres within forty thousand kilometres either way. */
const keyOf = ([x, y]: Corner): number => (x + 4e7) * 1e8 + (y + 4e7);

/** Corners where borders meet: more than two other corners are next to them in all rings together. */
const meetingPoints = (rings: readonly (readonly Corner[])[]): ReadonlySet<number> => {
  const beside = new Map<number, number[]>();
  const meetings = new Set<number>();
  for (const ring of rings)
    for (const [at, corner] of ring.entries()) {
      const key = keyOf(corner);
      const next = beside.get(key) ?? [];
      beside.set(key, next);
      for (const other of [ring.at(at - 1), ring[(at + 1) % ring.length]]) {
        const side = other ? keyOf(other) : key;
        // Three are enough to know; a corner can have thousands.
        if (next.length <= 2 && !next.includes(side)) next.push(side);
      }
      if (next.length > 2) meetings.add(key);
    }
  return meetings;
};

const finestOf = (rings: readonly (readonly Corner[])[]): number => {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return Math.max(east - west, north - south) * FINEST_PART;
};

/** The ring in pieces from meeting point to meeting point; without any, two pieces between its two outermost corners. */
const bordersOf = (ring: readonly Corner[], meetings: ReadonlySet<number>): Corner[][] => {
  const cuts = ring.flatMap((corner, at) => (meetings.has(keyOf(corner)) ? [at] : []));
  if (cuts.length < 2) {
    const start = cuts[0] ?? ring.reduce((low, corner, at) => (keyOf(corner) < keyOf(ring[low] ?? corner) ? at : low), 0);
    const from = ring[start] ?? [0, 0];
    const far = ring.reduce(
      (best, corner, at) => (distance(from, corner) > distance(from, ring[best] ?? from) ? at : best),
      start,
    );
    cuts.splice(0, cuts.length, ...[start, far].sort((a, b) => a - b));
  }
  return cuts.map((start, at) => {
    const end = cuts[(at + 1) % cuts.length] ?? start;
    return end > start ? ring.slice(start, end + 1) : [...ring.slice(start), ...ring.slice(0, end + 1)];
  });
};
const distance = ([ax, ay]: Corner, [bx, by]: Corner): number => (ax - bx) ** 2 + (ay - by) ** 2;

/** The same border gives the same corners from either side: it is always walked from its smaller end. */
const simplifiedBorder = (
  border: readonly Corner[],
  tolerance: number,
  known: Map<string, readonly Corner[]>,
): readonly Corner[] => {
  const [first, last] = [border[0], border.at(-1)];
  if (!first || !last || border.length < 3) return border;
  const [a, b] = [keyOf(first), keyOf(last)];
  const [second, beforeLast] = [keyOf(border[1] ?? first), keyOf(border.at(-2) ?? last)];
  const isTurned = a > b || (a === b && second > beforeLast);
  const key = isTurned
    ? `${b} ${beforeLast} ${a} ${second} ${border.length}`
    : `${a} ${second} ${b} ${beforeLast} ${border.length}`;
  let kept = known.get(key);
  if (!kept) {
    kept = douglasPeucker(isTurned ? [...border].reverse() : border, tolerance);
    known.set(key, kept);
  }
  return isTurned ? [...kept].reverse() : kept;
};

/** Of a longer border the corner at every so many stays: of a zigzag each corner would else be laid beside all the others. */
const LONGEST_PIECE = 1_000;

const douglasPeucker = (line: readonly Corner[], tolerance: number): Corner[] => {
  const keeps = new Uint8Array(line.length).fill(0);
  keeps[0] = keeps[line.length - 1] = 1;
  const pieces: [number, number][] = [];
  for (let start = 0; start < line.length - 1; start += LONGEST_PIECE) {
    const end = Math.min(start + LONGEST_PIECE, line.length - 1);
    keeps[end] = 1;
    pieces.push([start, end]);
  }
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const [start, end] = piece;
    let [far, most] = [-1, tolerance];
    for (let at = start + 1; at < end; at += 1) {
      const off = distanceToLine(line[at] as Corner, line[start] as Corner, line[end] as Corner);
      if (off > most) [far, most] = [at, off];
    }
    if (far < 0) continue;
    keeps[far] = 1;
    pieces.push([start, far], [far, end]);
  }
  return line.filter((_, at) => keeps[at] === 1);
};

const distanceToLine = ([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};
