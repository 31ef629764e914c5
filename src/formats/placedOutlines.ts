import type { Polygon } from '../domain/areaProfile.ts';
import { highestOf } from '../domain/extremes.ts';
import { extentOf, farFrom } from './farOutlines.ts';
import type { CoordinateSystem } from './namedSystem.ts';
import { type Corner, type Extent, isWithin, WRITINGS, type Writing } from './planeCoordinates.ts';
import { simplifyOutlines } from './simplifyOutlines.ts';

/** Lays the outlines of a file in one plane, and keeps out what lies at a wrong place, so that it cannot crush the rest. */

type RawPolygon = readonly (readonly Corner[])[];
/** Why an area, or a part of it, has no outline though the file gives one. */
export type LostOutline = 'outlineUnusable' | 'placeElsewhere';

export interface PlacedOutlines {
  /** Nothing when no area has an outline. */
  readonly writing: Writing | null;
  /** In the order of the areas; empty for those that have none or lost it. */
  readonly outlines: readonly (readonly Polygon[])[];
  readonly lost: readonly (LostOutline | null)[];
}
/** Corners of which it cannot be told what they are, and one of them. */
export interface UnknownPlaces {
  readonly example: string;
}
type Part = RawPolygon | LostOutline;

/**
 * In which of the known ways the corners are written, most areas decide: what a file says of itself may be wrong, where they lie is not.
 * `named` allows what can be told by name alone.
 */
export const placedOutlines = (
  areas: readonly (readonly RawPolygon[])[],
  named: readonly CoordinateSystem[],
): PlacedOutlines | UnknownPlaces => {
  const known = WRITINGS.filter(({ system, mustBeNamed }) => !mustBeNamed || named.includes(system));
  const extents = areas.map((polygons) => polygons.map(([outer = []]) => extentOf(outer)));
  const chosen = chosenWriting(extents, known);
  if (chosen && 'example' in chosen) return chosen;
  if (!chosen)
    return { writing: null, outlines: [], lost: areas.map((polygons) => (polygons.length > 0 ? 'outlineUnusable' : null)) };
  const alike = known.filter(({ plane, isSwapped }) => plane === chosen.plane && isSwapped === chosen.isSwapped);
  const parts = areas.map((polygons, area) =>
    polygons.map((rings, at): Part => {
      const extent = extents[area]?.[at];
      if (!extent || !hasSurface(extent)) return 'outlineUnusable';
      const writing = alike.find(({ fits }) => fits(extent));
      if (!writing) return 'placeElsewhere';
      const within = rings.filter((ring, hole) => hole === 0 || isWithin(extentOf(ring), extent));
      return within.map((ring) => ring.map(([x, y]) => writing.toPlane(x, y)));
    }),
  );
  const isFar = farFrom(parts.flatMap((each) => each.find(isPlaced)?.slice(0, 1) ?? []));
  const near = parts.map((each) => each.map((part) => (isPlaced(part) && isFar(part[0] ?? []) ? 'placeElsewhere' : part)));
  const outlines = simplifyOutlines(near.map((each) => each.filter(isPlaced)));
  return { writing: chosen, outlines, lost: near.map((each, at) => lossOf(each, outlines[at]?.length === 0)) };
};

const chosenWriting = (extents: readonly (readonly Extent[])[], known: readonly Writing[]): Writing | UnknownPlaces | null => {
  const votes = new Map<Writing | null, number>();
  let example = '';
  for (const each of extents) {
    const extent = each.find(hasSurface);
    if (!extent) continue;
    const writing = known.find(({ fits }) => fits(extent)) ?? null;
    if (writing === null) example ||= `${extent.west}, ${extent.south}`;
    votes.set(writing, (votes.get(writing) ?? 0) + 1);
  }
  const most = highestOf([0, ...votes.values()]);
  const winner = known.find((writing) => votes.get(writing) === most);
  if (winner) return winner;
  return most > 0 ? { example } : null;
};

const hasSurface = ({ west, south, east, north }: Extent): boolean => east > west && north > south;
const isPlaced = (part: Part): part is RawPolygon => typeof part !== 'string';

/** A part that lies elsewhere is said, one without surface only when nothing else is left: many files have such crumbs. */
const lossOf = (parts: readonly Part[], isEmpty: boolean): LostOutline | null => {
  if (parts.includes('placeElsewhere')) return 'placeElsewhere';
  return isEmpty && parts.length > 0 ? 'outlineUnusable' : null;
};
