/** Recognises in which coordinates a file of areas is written, and makes metres of them. */

export type Corner = readonly [x: number, y: number];
/** Takes a corner of the file to metres, x to the east and y to the north. */
export type ToPlane = (x: number, y: number) => Corner;

export interface Plane {
  readonly toPlane: ToPlane;
  /** The file named latitude before longitude. */
  readonly isSwapped: boolean;
}
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The plane for coordinates within `extent`: Rijksdriehoek (EPSG:28992) is taken as it is; degrees (WGS 84, ETRS89) within the
 * Netherlands become Rijksdriehoek, so that files of both kinds fit on one map; degrees elsewhere become Mercator metres. Nothing when
 * neither fits.
 */
export const planeOf = ({ west, south, east, north }: Extent): Plane | null => {
  if (west >= -7_000 && east <= 300_000 && south >= 289_000 && north <= 629_000)
    return { toPlane: (x, y) => [x, y], isSwapped: false };
  if (isDutch(west, south) && isDutch(east, north)) return { toPlane: toRijksdriehoek, isSwapped: false };
  if (isDutch(south, west) && isDutch(north, east)) return { toPlane: (x, y) => toRijksdriehoek(y, x), isSwapped: true };
  const isDegrees = west >= -180 && east <= 180 && south >= -85 && north <= 85;
  return isDegrees ? { toPlane: toMercator, isSwapped: false } : null;
};

const isDutch = (longitude: number, latitude: number): boolean =>
  longitude >= 3 && longitude <= 7.5 && latitude >= 50.5 && latitude <= 54;

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

/** Within a metre of the official transformation, which is finer than any screen. */
const toRijksdriehoek: ToPlane = (longitude, latitude) => {
  const [up, right] = [0.36 * (latitude - 52.1551744), 0.36 * (longitude - 5.38720621)];
  const sum = (terms: readonly (readonly [number, number, number])[]) =>
    terms.reduce((total, [p, q, coefficient]) => total + coefficient * up ** p * right ** q, 0);
  return [155_000 + sum(EAST), 463_000 + sum(NORTH)];
};

const EARTH_RADIUS_M = 6_378_137;
const toMercator: ToPlane = (longitude, latitude) => [
  EARTH_RADIUS_M * longitude * (Math.PI / 180),
  EARTH_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
];
