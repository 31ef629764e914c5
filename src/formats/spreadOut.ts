import { FARTHEST, type MapPoint } from '../domain/quantities.ts';
import { drawnIn } from './drawnIn.ts';

/** Room between actors that nobody has placed yet, in map units. */
export const ROOM = 140;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Radius of a sunflower's seed in such a way that the nearest two are just over `ROOM` apart. */
const SEED = ROOM / 1.52;

/** Places like the seeds of a sunflower: `count` points around the origin, all at least `ROOM` apart. */
export const spreadOut = (count: number, skip = 0): MapPoint[] =>
  Array.from({ length: count }, (_, index) => {
    const radius = SEED * Math.sqrt(index + skip + 0.5);
    const angle = (index + skip) * GOLDEN_ANGLE;
    return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
  });

/** Where everybody comes to stand, and what a person should know of it. */
export interface Places {
  readonly places: readonly MapPoint[];
  readonly hasPlaces: boolean;
  /** By place in the list: those that the file puts so far away that they were brought closer. */
  readonly drawnIn: readonly number[];
}

/**
 * Places for all: those that a file gives when they can be read on a map, moved to the middle and made large enough, and for the others
 * places around them. Two on one spot are both taken as not placed.
 */
export const placesFor = (given: readonly (MapPoint | null)[]): Places => {
  const spots = new Map<string, number>();
  for (const point of given) if (point) spots.set(spotOf(point), (spots.get(spotOf(point)) ?? 0) + 1);
  const placed = given.flatMap((point, index) =>
    point && isOnMap(point) && spots.get(spotOf(point)) === 1 ? [{ point, index }] : [],
  );
  const spread = { places: spreadOut(given.length), hasPlaces: false, drawnIn: [] };
  if (placed.length < 2 || placed.length < given.length / 2) return spread;
  const { points, far } = drawnIn(placed.map(({ point }) => point));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const reach = points.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)), 0);
  const scale = scaleFor(points, reach);
  if (scale === null) return spread;
  const places = spreadOut(given.length - placed.length, Math.ceil((Math.max(reach * scale, ROOM) / SEED) ** 2) + 1);
  const known = new Map(placed.map(({ index }, at) => [index, points[at] ?? middle]));
  let others = 0;
  return {
    places: given.map((_, index) => {
      const point = known.get(index);
      if (!point) return places[others++] ?? { x: 0, y: 0 };
      return { x: Math.round((point.x - middle.x) * scale), y: Math.round((point.y - middle.y) * scale) };
    }),
    hasPlaces: true,
    drawnIn: [...far].map((at) => placed[at]?.index ?? 0),
  };
};

/** At least half of all stand this far from the next, or nobody can read who they are. */
const READABLE = ROOM / 4;
/** A picture is at most so many times as wide as its actors need. */
const WIDEST = 8;

/**
 * A picture that is large enough stays as it is; one of a few units across (networkx), in degrees of geography or a whole screen wide
 * grows or shrinks. Nothing when it cannot be read at any size.
 */
const scaleFor = (points: readonly MapPoint[], reach: number): number | null => {
  const wanted = (ROOM / 2) * Math.sqrt(points.length);
  const apart = distanceToNext(points);
  if (!(apart > 0) || !(reach > 0)) return null;
  const isFine = apart >= READABLE && reach > wanted && reach < wanted * WIDEST;
  const scale = isFine ? 1 : Math.min(Math.max(wanted / reach, Math.min(ROOM / 2 / apart, (wanted * WIDEST) / reach)), FARTHEST);
  return apart * scale >= READABLE ? scale : null;
};

/** How far half of all stand from who stands nearest to them. */
const distanceToNext = (points: readonly MapPoint[]): number => {
  const [xs, ys] = [points.map(({ x }) => x).sort(up), points.map(({ y }) => y).sort(up)];
  const isWide = (xs.at(-1) ?? 0) - (xs[0] ?? 0) >= (ys.at(-1) ?? 0) - (ys[0] ?? 0);
  const sorted = points
    .map(({ x, y }) => (isWide ? { along: x, across: y } : { along: y, across: x }))
    .sort((a, b) => a.along - b.along);
  const nearest = sorted.map(() => Number.POSITIVE_INFINITY);
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next] ?? one;
      const along = other.along - one.along;
      if (along > (nearest[at] ?? 0)) break;
      const distance = Math.hypot(along, other.across - one.across);
      nearest[at] = Math.min(nearest[at] ?? distance, distance);
      nearest[next] = Math.min(nearest[next] ?? distance, distance);
    }
  }
  return nearest.sort(up)[Math.floor((nearest.length - 1) / 2)] ?? 0;
};

/** Farther out no number says exactly where. */
const isOnMap = ({ x, y }: MapPoint): boolean => Math.abs(x) < MOST && Math.abs(y) < MOST;
const MOST = 1e15;
const spotOf = ({ x, y }: MapPoint): string => `${x} ${y}`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);
const up = (a: number, b: number): number => a - b;
