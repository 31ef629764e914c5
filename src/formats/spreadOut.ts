import { FARTHEST, type MapPoint } from '../domain/quantities.ts';

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

/**
 * Places for all: those that a file gives, moved to the middle and made large enough that there is room on average, and
 * for the others places around them. Two on one spot are both taken as not placed.
 */
export const placesFor = (
  given: readonly (MapPoint | null)[],
): { readonly places: readonly MapPoint[]; readonly hasPlaces: boolean } => {
  const spots = new Map<string, number>();
  for (const point of given) if (point) spots.set(spotOf(point), (spots.get(spotOf(point)) ?? 0) + 1);
  const placed = given.map((point) => (point && isOnMap(point) && spots.get(spotOf(point)) === 1 ? point : null));
  const known = placed.filter((point) => point !== null);
  if (known.length < 2 || known.length < given.length / 2) return { places: spreadOut(given.length), hasPlaces: false };
  const middle = { x: mean(known.map(({ x }) => x)), y: mean(known.map(({ y }) => y)) };
  const reach = known.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)), 0);
  const wanted = (ROOM / 2) * Math.sqrt(known.length);
  // A picture that is large enough stays as it is; one of a few units across (networkx) or a whole screen wide grows or shrinks.
  const scale = reach > wanted && reach < wanted * 8 ? 1 : wanted / reach;
  let others = 0;
  const free = spreadOut(given.length - known.length, Math.ceil((Math.max(reach * scale, ROOM) / SEED) ** 2) + 1);
  const places = placed.map((point) =>
    point
      ? { x: Math.round((point.x - middle.x) * scale), y: Math.round((point.y - middle.y) * scale) }
      : (free[others++] ?? { x: 0, y: 0 }),
  );
  return { places, hasPlaces: true };
};

/** No program draws farther out than this; what says so is damaged. */
const isOnMap = ({ x, y }: MapPoint): boolean => Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;
const spotOf = ({ x, y }: MapPoint): string => `${x} ${y}`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);
