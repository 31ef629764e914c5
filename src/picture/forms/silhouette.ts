import type { ActorKind } from '../../domain/actorKind.ts';

/**
 * The silhouette of a kind of actor: everything within `radius` of its core, a point, a stroke or a small house. Grown by any distance it
 * keeps running beside itself, so that rings and the ends of lines lie everywhere equally far from it. In map units, around its middle.
 */
export interface Silhouette {
  /** Its corners, clockwise as one sees them. */
  readonly core: readonly (readonly [x: number, y: number])[];
  readonly radius: number;
}
export const SILHOUETTES: { readonly [K in ActorKind]: Silhouette } = {
  person: { core: [[0, 0]], radius: 19 },
  group: {
    core: [
      [-9, 0],
      [9, 0],
    ],
    radius: 18,
  },
  organisation: {
    core: [
      [0, -16.5],
      [16, -4],
      [16, 16.5],
      [-16, 16.5],
      [-16, -4],
    ],
    radius: 3,
  },
};

/** In the notation of SVG; `grow` is how far outside of the silhouette itself. */
export const silhouettePath = (kind: ActorKind, grow = 0): string => {
  const key = `${kind} ${grow}`;
  let path = paths.get(key);
  if (path === undefined) {
    path = pathAround(SILHOUETTES[kind], grow);
    paths.set(key, path);
  }
  return path;
};
const paths = new Map<string, string>();

const pathAround = ({ core, radius }: Silhouette, grow: number): string => {
  const r = radius + grow;
  if (core.length === 1) return discPath(r);
  const parts: string[] = [];
  core.forEach((corner, i) => {
    const [before, after] = [core.at(i - 1), core[(i + 1) % core.length]];
    if (!before || !after) return;
    const from = outside(before, corner, r);
    const to = outside(corner, after, r);
    const at = ([x, y]: readonly [number, number]) => `${short(corner[0] + x)} ${short(corner[1] + y)}`;
    parts.push(`${i === 0 ? 'M' : 'L'}${at(from)}A${short(r)} ${short(r)} 0 0 1 ${at(to)}`);
  });
  return `${parts.join('')}z`;
};
/** A disc around the origin. */
export const discPath = (r: number): string =>
  `M${short(r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(-r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(r)} 0z`;

/** So far to the outside of an edge. */
const outside = (a: readonly [number, number], b: readonly [number, number], by: number): readonly [number, number] => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [((b[1] - a[1]) / length) * by, (-(b[0] - a[0]) / length) * by];
};
const short = (value: number): number => Math.round(value * 100) / 100;

/** How far `x, y` from its middle lies outside of a silhouette; less than nothing inside of it. Asked for the ends of every line, so it makes nothing. */
export const distanceTo = (kind: ActorKind, x: number, y: number): number => {
  if (kind === 'person') return far(x, y) - SILHOUETTES.person.radius;
  if (kind === 'group') return far(Math.max(0, Math.abs(x) - HALF_STROKE), y) - SILHOUETTES.group.radius;
  let nearest = Number.POSITIVE_INFINITY;
  let isInside = true;
  for (let i = 0; i < HOUSE.length; i += 4) {
    const ax = HOUSE[i] as number;
    const ay = HOUSE[i + 1] as number;
    const dx = HOUSE[i + 2] as number;
    const dy = HOUSE[i + 3] as number;
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, far(x - ax - along * dx, y - ay - along * dy));
    if ((x - ax) * dy - (y - ay) * dx > 0) isInside = false;
  }
  return (isInside ? -nearest : nearest) - SILHOUETTES.organisation.radius;
};
/** Much faster than `Math.hypot`, and lengths here are never near what that is careful about. */
const far = (x: number, y: number): number => Math.sqrt(x * x + y * y);
const HALF_STROKE = 9;
/** The sides of the house: where each begins, and how it goes. */
const HOUSE = Float64Array.from(
  SILHOUETTES.organisation.core.flatMap(([x, y], i, all) => {
    const [nextX, nextY] = all[(i + 1) % all.length] ?? [x, y];
    return [x, y, nextX - x, nextY - y];
  }),
);
