import type { Polygon } from '../domain/areaProfile.ts';
import type { CoordinateSystem } from './namedSystem.ts';

/** The coordinates in which files of areas are written, and how metres are made of them. */

export type Corner = readonly [x: number, y: number];
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A way in which corners can be written, known by where they lie. */
export interface Writing {
  readonly system: CoordinateSystem;
  /** North stands before east. */
  readonly isSwapped: boolean;
  /** What its metres are metres of; outlines in one plane fit on one map. */
  readonly plane: 'rijksdriehoek' | 'mercator';
  /** Is this only when the file says so: without that it cannot be told from other systems. */
  readonly mustBeNamed: boolean;
  readonly fits: (extent: Extent) => boolean;
  /** Takes a corner of the file to metres, x to the east and y to the north. */
  readonly toPlane: (x: number, y: number) => Corner;
}

export const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.west >= outer.west && inner.south >= outer.south && inner.east <= outer.east && inner.north <= outer.north;
const within =
  (west: number, south: number, east: number, north: number) =>
  (extent: Extent): boolean =>
    isWithin(extent, { west, south, east, north });

/** Powers of the shift in latitude and longitude from Amersfoort, each with its coefficient (Schreutelkamp & Strang van Hees, 2001). */
const EAST = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
] as const;
const NORTH = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
] as const;

/** Within a metre of the official transformation in the Netherlands, which is finer than any screen. */
const toRijksdriehoek: Writing['toPlane'] = (longitude, latitude) => {
  const [up, right] = [0.36 * (latitude - 52.1551744), 0.36 * (longitude - 5.38720621)];
  const sum = (terms: readonly (readonly [number, number, number])[]) =>
    terms.reduce((total, [p, q, coefficient]) => total + coefficient * up ** p * right ** q, 0);
  return [155_000 + sum(EAST), 463_000 + sum(NORTH)];
};

const EARTH_RADIUS_M = 6_378_137;
const toMercator: Writing['toPlane'] = (longitude, latitude) => [
  EARTH_RADIUS_M * longitude * (Math.PI / 180),
  EARTH_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
];
const fromMercator = (x: number, y: number): Corner => [
  (x / EARTH_RADIUS_M) * (180 / Math.PI),
  (2 * Math.atan(Math.exp(y / EARTH_RADIUS_M)) - Math.PI / 2) * (180 / Math.PI),
];

const isRijksdriehoek = within(-7_000, 289_000, 300_000, 629_000);
/** The Netherlands and what lies around them: there the formula still joins what adjoins. */
const isNear = within(2, 49, 9, 55.5);
const MOST_MERCATOR = EARTH_RADIUS_M * Math.PI;

const turned = ({ west, south, east, north }: Extent): Extent => ({ west: south, south: west, east: north, north: east });
const writing = (
  system: CoordinateSystem,
  plane: Writing['plane'],
  fits: Writing['fits'],
  toPlane: Writing['toPlane'],
  { isSwapped = false, mustBeNamed = false } = {},
): Writing =>
  isSwapped
    ? { system, plane, isSwapped, mustBeNamed, fits: (extent) => fits(turned(extent)), toPlane: (x, y) => toPlane(y, x) }
    : { system, plane, isSwapped, mustBeNamed, fits, toPlane };

const NEAR_MERCATOR = writing(
  'webMercator',
  'rijksdriehoek',
  ({ west, south, east, north }) => {
    const [[left, low], [right, high]] = [fromMercator(west, south), fromMercator(east, north)];
    return isNear({ west: left, south: low, east: right, north: high });
  },
  (x, y) => toRijksdriehoek(...fromMercator(x, y)),
  { mustBeNamed: true },
);

/**
 * Best first. Rijksdriehoek is taken as it is; degrees (WGS 84, ETRS89) and Mercator metres in and around the Netherlands become
 * Rijksdriehoek, so that all files fit on one map; what lies elsewhere becomes Mercator metres.
 */
export const WRITINGS: readonly Writing[] = [
  writing('rijksdriehoek', 'rijksdriehoek', isRijksdriehoek, (x, y) => [x, y]),
  writing('degrees', 'rijksdriehoek', isNear, toRijksdriehoek),
  NEAR_MERCATOR,
  writing('degrees', 'rijksdriehoek', isNear, toRijksdriehoek, { isSwapped: true }),
  writing('rijksdriehoek', 'rijksdriehoek', isRijksdriehoek, (x, y) => [x, y], { isSwapped: true }),
  writing('degrees', 'mercator', within(-180, -85, 180, 85), toMercator),
  writing('webMercator', 'mercator', within(-MOST_MERCATOR, -MOST_MERCATOR, MOST_MERCATOR, MOST_MERCATOR), (x, y) => [x, y], {
    mustBeNamed: true,
  }),
];

/** Which plane metres are of that a map keeps already; nothing when they lie around 0, 0, where only drawn-up towns do. */
export const planeOfMetres = (x: number, y: number): Writing['plane'] | null => {
  if (Math.abs(x) < 50_000 && Math.abs(y) < 50_000) return null;
  return x >= -300_000 && x <= 600_000 && y >= 50_000 && y <= 900_000 ? 'rijksdriehoek' : 'mercator';
};

/** An outline in Mercator metres that lies near, in Rijksdriehoek; nothing when it is anything else. */
export const nearOutline = (outline: readonly Polygon[]): Polygon[] | null => {
  const corners = outline.flat(2);
  const isMercator = corners.every(([x, y]) => NEAR_MERCATOR.fits({ west: x, south: y, east: x, north: y }));
  if (corners.length === 0 || !isMercator) return null;
  const moved = ([x, y]: Corner): Corner => {
    const [east, north] = NEAR_MERCATOR.toPlane(x, y);
    return [Math.round(east), Math.round(north)];
  };
  return outline.map((rings) => rings.map((ring) => ring.map(moved)));
};
