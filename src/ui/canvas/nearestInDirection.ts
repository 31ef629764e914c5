import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
type Place = MapPoint & { readonly id: ActorId };

const WAY: { readonly [D in Direction]: MapPoint } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** How much further something aside counts than something straight on. */
const ASIDE = 2;

/** Who stands nearest that way, within 60 degrees to either side; straight on before aside. */
export const nearestInDirection = (from: Place, direction: Direction, places: Iterable<Place>): ActorId | null => {
  const way = WAY[direction];
  let found: { id: ActorId; distance: number } | null = null;
  for (const { id, x, y } of places) {
    if (id === from.id) continue;
    const ahead = (x - from.x) * way.x + (y - from.y) * way.y;
    const aside = Math.abs((x - from.x) * way.y) + Math.abs((y - from.y) * way.x);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const distance = ahead + ASIDE * aside;
    if (!found || distance < found.distance) found = { id, distance };
  }
  return found?.id ?? null;
};

/** Actors as one reads a page: from the top in bands, each from the left. */
export const readingOrder = (places: Iterable<Place>, band = 90): ActorId[] =>
  [...places]
    .sort((a, b) => Math.floor(a.y / band) - Math.floor(b.y / band) || a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
