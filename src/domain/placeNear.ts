import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import type { MapPoint } from './quantities.ts';

/** Room that an actor and its name take: two actors stand apart when either distance is kept, in map units. */
export const ROOM_WIDE = 130;
export const ROOM_HIGH = 84;

const RING = 44;
const MAX_RINGS = 400;

/** A new actor and whom it will have relations with, on the map or among the other newcomers. */
export interface Newcomer {
  readonly id: ActorId;
  readonly neighbours: readonly ActorId[];
}

/**
 * A free place for one new actor: as near as can be to `at`, else to the middle of its neighbours, else to the middle of
 * the map. The same question always gets the same answer; whole map units.
 */
export const placeNear = (map: ActorMap, neighbours: readonly ActorId[], at?: MapPoint): MapPoint => {
  const places = new Places(standingOn(map));
  return places.take(at ?? places.middleOf(neighbours) ?? places.middle);
};

/** Free places for several new actors at once, in the order given; newcomers land near newcomers they are tied to. */
export const placeAllNear = (map: ActorMap, newcomers: readonly Newcomer[], at?: MapPoint): MapPoint[] => {
  const places = new Places(standingOn(map));
  const tiedTo = tiesAmong(newcomers);
  const found = new Map<ActorId, MapPoint>();
  const start = at ?? places.middle;
  const settle = (id: ActorId) => {
    const nearTies = places.looks < MOST_LOOKS_NEAR_TIES ? places.middleOf(tiedTo.get(id) ?? []) : null;
    const spot = places.take(nearTies ?? start);
    places.stand(id, spot);
    found.set(id, spot);
  };
  const queue = newcomers.filter(({ neighbours }) => neighbours.some((id) => map.positions.has(id))).map(({ id }) => id);
  const settleQueue = () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      if (found.has(id)) continue;
      settle(id);
      for (const other of tiedTo.get(id) ?? []) if (tiedTo.has(other) && !found.has(other)) queue.push(other);
    }
  };
  settleQueue();
  for (const { id } of newcomers) {
    if (found.has(id)) continue;
    queue.push(id);
    settleQueue();
  }
  return newcomers.map(({ id }) => found.get(id) ?? start);
};

/** So many looks for room beside whom one is tied to: in a list of thousands all that room is taken, and the rest stands around the start. */
const MOST_LOOKS_NEAR_TIES = 300_000;

/** Gives each of those that have to move the free spot nearest to where it stands, in the order given; the others stay. */
export const placeFree = (staying: readonly MapPoint[], moving: readonly MapPoint[]): MapPoint[] => {
  const places = new Places(staying.map((point, i) => [`${i}` as ActorId, point]));
  return moving.map((point, i) => {
    const spot = places.take(point);
    places.stand(`moved ${i}` as ActorId, spot);
    return spot;
  });
};

/**
 * How far a drawing must move to lie free on the map as it is, its actors keeping their places among each other: by `start`, else
 * by the first way that is free on rings around it, else to the right of all. Whole map units.
 */
export const placeBlock = (map: ActorMap, block: readonly MapPoint[], start: MapPoint): MapPoint => {
  const standing = standingOn(map);
  const places = new Places(standing);
  const isFree = ({ x, y }: MapPoint) => block.every((point) => places.isFree(point.x + x, point.y + y));
  const mostRings = Math.min(MAX_RINGS, Math.ceil(Math.sqrt(MOST_LOOKS / (3 * (block.length + 1)))));
  for (let ring = 0; ring < mostRings; ring++) {
    const spots = ring === 0 ? 1 : Math.ceil(2 * Math.PI * ring);
    for (let i = 0; i < spots; i++) {
      // Downwards first: below is where one looks for what came.
      const turn = Math.PI / 2 + i * ((2 * Math.PI) / spots);
      const by = {
        x: Math.round(start.x + ring * ROOM_HIGH * Math.cos(turn)),
        y: Math.round(start.y + ring * ROOM_HIGH * Math.sin(turn)),
      };
      if (isFree(by)) return by;
    }
  }
  const right = standing.reduce((most, [, { x }]) => Math.max(most, x), 0);
  const left = block.reduce((least, { x }) => Math.min(least, x), block[0]?.x ?? 0);
  return { x: Math.round(right + 2 * ROOM_WIDE - left), y: Math.round(start.y) };
};
/** So many looks at one actor's room at most, before the block goes beside the drawing. */
const MOST_LOOKS = 300_000;

const standingOn = (map: ActorMap): [ActorId, MapPoint][] =>
  [...map.positions.values()].flatMap(({ id, x, y }) => (map.actors.has(id) ? [[id, { x, y }]] : []));

const tiesAmong = (newcomers: readonly Newcomer[]): Map<ActorId, ActorId[]> => {
  const ties = new Map(newcomers.map(({ id, neighbours }) => [id, [...neighbours]]));
  for (const { id, neighbours } of newcomers) for (const other of neighbours) ties.get(other)?.push(id);
  return ties;
};

/** Who stands where, in cells as large as the room one actor takes: a spot is free when nobody in the cells around is near. */
class Places {
  readonly middle: MapPoint;
  readonly #standing = new Map<ActorId, MapPoint>();
  readonly #cells = new Map<number, MapPoint[]>();
  /** Rings around a start that are known to be full, so that a long list does not search them again. */
  readonly #fullRings = new Map<string, number>();

  /** How often it was asked whether a spot is free. */
  looks = 0;

  constructor(standing: Iterable<readonly [ActorId, MapPoint]>) {
    for (const [id, point] of standing) this.stand(id, point);
    this.middle = this.middleOf([...this.#standing.keys()]) ?? { x: 0, y: 0 };
  }

  middleOf(ids: readonly ActorId[]): MapPoint | null {
    const points = ids.flatMap((id) => this.#standing.get(id) ?? []);
    if (points.length === 0) return null;
    const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
    return { x: sum.x / points.length, y: sum.y / points.length };
  }

  stand(id: ActorId, point: MapPoint): void {
    this.#standing.set(id, point);
    const key = cellOf(column(point.x), row(point.y));
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** The first free spot on widening rings; outward from the middle of the map first, where there is most room. */
  take(around: MapPoint): MapPoint {
    const key = `${around.x} ${around.y}`;
    const outward = Math.atan2(around.y - this.middle.y, around.x - this.middle.x);
    for (let ring = this.#fullRings.get(key) ?? 0; ring < MAX_RINGS; ring++) {
      const spots = ring === 0 ? 1 : Math.ceil(2 * Math.PI * ring);
      for (let i = 0; i < spots; i++) {
        const turn = (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * ((2 * Math.PI) / spots);
        const x = Math.round(around.x + ring * RING * Math.cos(outward + turn));
        const y = Math.round(around.y + ring * RING * Math.sin(outward + turn));
        if (this.isFree(x, y)) return { x, y };
      }
      this.#fullRings.set(key, ring + 1);
    }
    return { x: Math.round(around.x + MAX_RINGS * RING), y: Math.round(around.y) };
  }

  isFree(x: number, y: number): boolean {
    this.looks += 1;
    const [across, down] = [column(x), row(y)];
    for (const dx of NEARBY)
      for (const dy of NEARBY)
        for (const other of this.#cells.get(cellOf(across + dx, down + dy)) ?? [])
          if (Math.abs(other.x - x) < ROOM_WIDE && Math.abs(other.y - y) < ROOM_HIGH) return false;
    return true;
  }
}

/** The cell itself first: whoever is near stands mostly there. */
const NEARBY = [0, -1, 1] as const;
const column = (x: number): number => Math.floor(x / ROOM_WIDE);
const row = (y: number): number => Math.floor(y / ROOM_HIGH);
/** Two cells with one number only make that a few more actors are looked at. */
const cellOf = (across: number, down: number): number => across * 100_003 + down;
