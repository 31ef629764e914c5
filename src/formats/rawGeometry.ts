import type { Corner } from './planeCoordinates.ts';

/** What the readers of outlines share: corners as they stand in a file, of which nothing is trusted. */

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** More corners than can be drawn or kept. */
export class TooDetailed extends Error {}

/** Makes a ring of what a file gives for one; nothing when it cannot be one. */
export type ReadRing = (ring: unknown) => readonly Corner[] | null;

/** Nothing when any corner is no pair of numbers; what stands behind those, a height, is passed over. */
export const cornersOf: ReadRing = (points) => {
  if (!Array.isArray(points)) return null;
  const corners = points.flatMap((point): Corner[] => {
    const [x, y]: readonly unknown[] = Array.isArray(point) ? point : [];
    return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
  });
  return corners.length === points.length ? corners : null;
};

/** What stands in a record, as text; lists and records within it are passed over. */
export const textsOf = (properties: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isPlain(properties) ? properties : {}).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[key, String(value)]] : [],
    ),
  );
