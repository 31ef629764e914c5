import { placeFree, ROOM_HIGH, ROOM_WIDE } from '../../domain/placeNear.ts';
import type { MapPoint } from '../../domain/quantities.ts';

const ROUNDS = 160;
/** Pushing a little too far saves rounds: what is pushed free here stays free next to its other neighbours. */
const PUSH = 1.02;
/** Overlaps of less than this, in map units, are left: places are kept to the whole unit anyway. */
const SLACK = 3;

/**
 * Moves actors apart until names no longer lie on each other, each as little as it can: overlapping pairs are pushed along
 * the side where they overlap least. Those that are fixed stay, and the other of the pair goes all the way.
 */
export const makeRoom = (points: readonly MapPoint[], isFixed: (index: number) => boolean): MapPoint[] => {
  const x = Float64Array.from(points, (point) => point.x);
  const y = Float64Array.from(points, (point) => point.y);
  const moveX = new Float64Array(points.length);
  const moveY = new Float64Array(points.length);
  const pushes = new Int32Array(points.length);
  for (let round = 0; round < ROUNDS; round++) {
    moveX.fill(0);
    moveY.fill(0);
    pushes.fill(0);
    let overlaps = 0;
    forEachNear(x, y, (a, b) => {
      const dx = (x[b] as number) - (x[a] as number);
      const dy = (y[b] as number) - (y[a] as number);
      const [overX, overY] = [ROOM_WIDE - Math.abs(dx), ROOM_HIGH - Math.abs(dy)];
      if (overX <= SLACK / 2 || overY <= SLACK / 2 || (isFixed(a) && isFixed(b))) return;
      overlaps++;
      const [partA, partB] = isFixed(a) ? [0, 1] : isFixed(b) ? [1, 0] : [0.5, 0.5];
      // Measured in rooms, not units: a name is wider than it is high, so moving up or down is usually shorter.
      const sideways = overX / ROOM_WIDE < overY / ROOM_HIGH;
      const over = (sideways ? overX : overY) * PUSH;
      const way = sideways ? (dx >= 0 ? 1 : -1) : dy === 0 ? (a % 2 === 0 ? 1 : -1) : dy > 0 ? 1 : -1;
      const move = sideways ? moveX : moveY;
      move[a] = (move[a] as number) - over * partA * way;
      move[b] = (move[b] as number) + over * partB * way;
      pushes[a] = (pushes[a] as number) + 1;
      pushes[b] = (pushes[b] as number) + 1;
    });
    if (overlaps === 0) break;
    for (let i = 0; i < points.length; i++) {
      const many = Math.sqrt(Math.max(1, pushes[i] as number));
      x[i] = (x[i] as number) + (moveX[i] as number) / many;
      y[i] = (y[i] as number) + (moveY[i] as number) / many;
    }
  }
  return apartAfterAll(x, y, isFixed);
};

/** What pushing could not part, such as a pile on one spot, goes to the nearest free spot instead. */
const apartAfterAll = (x: Float64Array, y: Float64Array, isFixed: (index: number) => boolean): MapPoint[] => {
  const points = Array.from(x, (_, i) => ({ x: x[i] as number, y: y[i] as number }));
  const moving = new Set<number>();
  forEachNear(x, y, (a, b) => {
    if (moving.has(a) || moving.has(b) || (isFixed(a) && isFixed(b))) return;
    if (ROOM_WIDE - Math.abs((x[b] as number) - (x[a] as number)) <= SLACK) return;
    if (ROOM_HIGH - Math.abs((y[b] as number) - (y[a] as number)) <= SLACK) return;
    moving.add(isFixed(b) ? a : b);
  });
  if (moving.size === 0) return points;
  const found = placeFree(
    points.filter((_, i) => !moving.has(i)),
    [...moving].map((i) => points[i] as MapPoint),
  );
  for (const [at, i] of [...moving].entries()) points[i] = found[at] as MapPoint;
  return points;
};

/** How many pairs stand on each other. */
export const overlapsAmong = (points: readonly MapPoint[]): number => {
  const [x, y] = [Float64Array.from(points, (point) => point.x), Float64Array.from(points, (point) => point.y)];
  let overlaps = 0;
  forEachNear(x, y, (a, b) => {
    const isApart =
      Math.abs((x[b] as number) - (x[a] as number)) >= ROOM_WIDE || Math.abs((y[b] as number) - (y[a] as number)) >= ROOM_HIGH;
    if (!isApart) overlaps++;
  });
  return overlaps;
};

/** Pairs in the same or a neighbouring cell of the size of one actor's room, each once. */
const forEachNear = (x: Float64Array, y: Float64Array, visit: (a: number, b: number) => void): void => {
  const cells = new Map<number, number[]>();
  const columns = 1 << 20;
  const cellOf = (i: number) => Math.floor((y[i] as number) / ROOM_HIGH) * columns + Math.floor((x[i] as number) / ROOM_WIDE);
  for (let i = 0; i < x.length; i++) {
    const cell = cellOf(i);
    for (const there of [
      cell,
      cell - 1,
      cell + 1,
      cell - columns,
      cell + columns,
      cell - columns - 1,
      cell - columns + 1,
      cell + columns - 1,
      cell + columns + 1,
    ])
      for (const other of cells.get(there) ?? []) visit(other, i);
    const own = cells.get(cell);
    if (own) own.push(i);
    else cells.set(cell, [i]);
  }
};
