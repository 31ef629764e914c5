import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { Position } from '../../../domain/position.ts';
import type { MapPoint } from '../../../domain/quantities.ts';

/** An actor in the picture: `id` is the newer map's, or for who is not there its own on the older map. */
export interface PlacedActor {
  readonly id: ActorId;
  readonly was: ActorId | null;
  readonly is: ActorId | null;
}

/** Two actors nearer than this lie on each other; in map units. */
const ROOM = 74;
const GAP = 220;
const MOST_SCALE = 4;

/**
 * One place for each: the newer map's; who is not there stands where it stood. When the two were drawn apart, the older
 * places are shifted and scaled until those who are on both lie over each other as well as can be.
 */
export const comparedPlaces = (
  before: ActorMap,
  after: ActorMap,
  pairs: readonly PlacedActor[],
): ReadonlyMap<ActorId, Position> => {
  const places = new Map<ActorId, Position>();
  const taken = makeTaken();
  const put = (id: ActorId, at: MapPoint) => {
    places.set(id, { id, x: at.x, y: at.y, placedByHand: true });
    taken.add(at);
  };
  const left: PlacedActor[] = [];
  for (const pair of pairs) {
    const at = pair.is && after.positions.get(pair.is);
    if (at) put(pair.id, at);
    else left.push(pair);
  }
  const shifted = shiftOf(before, after, pairs);
  for (const { id, was } of left) {
    const stood = was && before.positions.get(was);
    put(id, taken.freeNear(stood ? shifted(stood) : { x: 0, y: 0 }));
  }
  return places;
};

const shiftOf = (before: ActorMap, after: ActorMap, pairs: readonly PlacedActor[]): ((at: MapPoint) => MapPoint) => {
  const both = pairs.flatMap(({ was, is }) => {
    const [old, now] = [was && before.positions.get(was), is && after.positions.get(is)];
    return old && now ? [{ old, now, isSame: was === is }] : [];
  });
  if (both.some(({ isSame }) => isSame)) return (at) => at;
  if (both.length === 0) return beside(before, after);
  const [from, to] = [middleOf(both.map(({ old }) => old)), middleOf(both.map(({ now }) => now))];
  const [wide, isWide] = [
    spreadOf(
      both.map(({ old }) => old),
      from,
    ),
    spreadOf(
      both.map(({ now }) => now),
      to,
    ),
  ];
  const scale = wide > 0 && isWide > 0 ? Math.min(MOST_SCALE, Math.max(1 / MOST_SCALE, isWide / wide)) : 1;
  return ({ x, y }) => ({ x: to.x + (x - from.x) * scale, y: to.y + (y - from.y) * scale });
};

/** With nobody on both, the older map stands left of the newer. */
const beside = (before: ActorMap, after: ActorMap): ((at: MapPoint) => MapPoint) => {
  const [old, now] = [[...before.positions.values()], [...after.positions.values()]];
  if (old.length === 0 || now.length === 0) return (at) => at;
  const right = old.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const left = now.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const down = middleOf(now).y - middleOf(old).y;
  return ({ x, y }) => ({ x: x - right + left - GAP, y: y + down });
};

const middleOf = (points: readonly MapPoint[]): MapPoint => {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
};
const spreadOf = (points: readonly MapPoint[], middle: MapPoint): number =>
  Math.sqrt(points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / points.length);

/** The places that are taken, by cell. */
const makeTaken = () => {
  const cells = new Map<string, MapPoint[]>();
  const key = (x: number, y: number) => `${Math.floor(x / ROOM)} ${Math.floor(y / ROOM)}`;
  const add = (at: MapPoint) => {
    const cell = cells.get(key(at.x, at.y));
    if (cell) cell.push(at);
    else cells.set(key(at.x, at.y), [at]);
  };
  const isFree = ({ x, y }: MapPoint): boolean => {
    for (const dx of [-ROOM, 0, ROOM])
      for (const dy of [-ROOM, 0, ROOM])
        for (const other of cells.get(key(x + dx, y + dy)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < ROOM * 0.8) return false;
    return true;
  };
  return {
    add,
    /** The place itself, or the nearest on a spiral around it where nobody stands. */
    freeNear: (at: MapPoint): MapPoint => {
      for (let i = 0; i < 400; i++) {
        const reach = ROOM * 0.5 * Math.sqrt(i);
        const there = { x: at.x + reach * Math.cos(i * 2.4), y: at.y + reach * Math.sin(i * 2.4) };
        if (isFree(there)) return there;
      }
      return at;
    },
  };
};
