import type { ActorMap } from '../../domain/actorMap.ts';
import type { Polygon, Ring } from '../../domain/areaProfile.ts';
import { highestOf, lowestOf } from '../../domain/extremes.ts';
import type { AreaId } from '../../domain/identifiers.ts';

/** A neighbourhood as it is drawn: metres from the north-west corner of the whole, y down. */
export interface AreaShape {
  readonly id: AreaId;
  readonly name: string;
  readonly path: string;
  /** Where its name can stand, and how many metres wide the neighbourhood is there. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
}
export interface AreaDrawing {
  readonly shapes: readonly AreaShape[];
  readonly width: number;
  readonly height: number;
}

/** Drawn with the even-odd rule, so that neither the winding of a file nor its holes matter. Nothing without outlines. */
export const areaDrawing = ({ areas, areaProfiles }: Pick<ActorMap, 'areas' | 'areaProfiles'>): AreaDrawing | null => {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const { outline } of areaProfiles.values())
    for (const ring of outline.flat())
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
  if (!(west <= east)) return null;
  const drawn = (ring: Ring): Ring => ring.map(([x, y]) => [x - west, north - y]);
  const shapes = [...areas.values()].flatMap(({ id, name }): AreaShape[] => {
    const outline = (areaProfiles.get(id)?.outline ?? []).map((polygon) => polygon.map(drawn));
    return outline.length === 0 ? [] : [{ id, name, path: pathOf(outline), label: labelOf(outline) }];
  });
  return { shapes, width: Math.max(1, east - west), height: Math.max(1, north - south) };
};

const pathOf = (outline: readonly Polygon[]): string =>
  outline
    .flat()
    .map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`)
    .join('');

/** The middle of the widest stretch at the height of the largest part's middle: always inside, also of a horseshoe. */
const labelOf = (outline: readonly Polygon[]): AreaShape['label'] => {
  const [largest = []] = [...outline].sort((a, b) => surfaceOf(b[0] ?? []) - surfaceOf(a[0] ?? []));
  const corners = largest[0] ?? [];
  const y = (lowestOf(corners.map(([, at]) => at)) + highestOf(corners.map(([, at]) => at))) / 2 + 0.25;
  const crossings = largest
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
        return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
      }),
    )
    .sort((a, b) => a - b);
  let best = { x: corners[0]?.[0] ?? 0, y, width: 0 };
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    if (to - from > best.width) best = { x: (from + to) / 2, y, width: to - from };
  }
  return best;
};

const surfaceOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return sum + x1 * y2 - x2 * y1;
    }, 0),
  );
