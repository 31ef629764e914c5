import { highestOf, lowestOf } from '../../domain/extremes.ts';
import { ROOM_HIGH, ROOM_WIDE } from '../../domain/placeNear.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { middleOf } from './forces.ts';

/** Actors that are laid out together, by number, with their places. */
export interface Block {
  readonly members: readonly number[];
  readonly points: readonly MapPoint[];
}

/** Free space between blocks, in map units. */
const GAP = 200;
/** Fewer than this are parted quickly, and may well stand in a line, which has no surface. */
const CROWD = 12;

interface Box {
  readonly middle: MapPoint;
  readonly wide: number;
  readonly high: number;
}

/** The poles around, the first one left, two of them left and right; the one but last block in the middle, the last below. */
export const onSides = (blocks: readonly Block[], around: MapPoint): Block[] => {
  const boxes = blocks.map(boxOf);
  const poles = boxes.slice(0, -2);
  const [between, below] = [boxes.at(-2) ?? NO_BOX, boxes.at(-1) ?? NO_BOX];
  const [wide, high] = [widest(poles), highest(poles)];
  const places = poles.map((_, i) => {
    const turn = Math.PI + (i * 2 * Math.PI) / poles.length;
    const crowd = poles.length > 2 ? 1 / Math.sin(Math.PI / poles.length) : 1;
    const farX = Math.max((between.wide + wide) / 2 + GAP, poles.length > 2 ? (crowd * (wide + GAP)) / 2 : (wide + GAP) / 2);
    const farY = Math.max((between.high + high) / 2 + GAP, (crowd * (high + GAP)) / 2);
    return { x: around.x + farX * Math.cos(turn), y: around.y + (poles.length > 2 ? farY * Math.sin(turn) : 0) };
  });
  const lowest = [...poles, between].reduce(
    (low, { high: tall }, i) => Math.max(low, (places[i]?.y ?? around.y) + tall / 2),
    around.y,
  );
  const under = { x: around.x, y: lowest + below.high / 2 + (lowest > around.y ? GAP : 0) };
  return blocks.map((block, i) => movedTo(block, boxes[i] as Box, places[i] ?? (i === blocks.length - 2 ? around : under)));
};

/** The points drawn apart as a whole until there is about room for everybody: what is left to part is then little. */
export const loosened = (points: readonly MapPoint[]): MapPoint[] => {
  if (points.length < CROWD) return [...points];
  const middle = middleOf(points);
  const spread = (of: (point: MapPoint) => number) =>
    Math.sqrt(points.reduce((sum, point) => sum + of(point) ** 2, 0) / points.length);
  // Of a disc that is evenly filled, the surface is four pi times these two.
  const surface = 4 * Math.PI * spread(({ x }) => x - middle.x) * spread(({ y }) => y - middle.y);
  const scale = surface > 0 ? Math.max(1, Math.sqrt((1.2 * points.length * ROOM_WIDE * ROOM_HIGH) / surface)) : 1;
  return points.map(({ x, y }) => ({ x: middle.x + scale * (x - middle.x), y: middle.y + scale * (y - middle.y) }));
};

/** Rows of blocks in their order, about as wide as high on a screen. */
export const inGrid = (blocks: readonly Block[], around: MapPoint): Block[] => {
  const boxes = blocks.map(boxOf);
  const [wide, high] = [widest(boxes) + GAP, highest(boxes) + GAP];
  const columns = Math.max(1, Math.min(blocks.length, Math.round(Math.sqrt((blocks.length * 1.5 * high) / wide))));
  const across = middlesOf(Array.from({ length: columns }, (_, at) => widest(boxes.filter((_, i) => i % columns === at))));
  const rows = Math.ceil(blocks.length / columns);
  const down = middlesOf(Array.from({ length: rows }, (_, at) => highest(boxes.slice(at * columns, (at + 1) * columns))));
  return blocks.map((block, i) =>
    movedTo(block, boxes[i] as Box, {
      x: around.x + (across[i % columns] as number),
      y: around.y + (down[Math.floor(i / columns)] as number),
    }),
  );
};

/** Where the middles come of things of these sizes laid side by side, the middle of all at 0. */
const middlesOf = (sizes: readonly number[]): number[] => {
  let edge = -(sizes.reduce((sum, size) => sum + size, 0) + GAP * (sizes.length - 1)) / 2;
  return sizes.map((size) => {
    edge += size + GAP;
    return edge - GAP - size / 2;
  });
};

const NO_BOX: Box = { middle: { x: 0, y: 0 }, wide: 0, high: 0 };

const boxOf = ({ points }: Block): Box => {
  if (points.length === 0) return NO_BOX;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [lowestOf(xs), highestOf(xs), lowestOf(ys), highestOf(ys)];
  return {
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
    wide: right - left + ROOM_WIDE,
    high: bottom - top + ROOM_HIGH,
  };
};

const widest = (boxes: readonly Box[]): number => boxes.reduce((most, { wide }) => Math.max(most, wide), 0);
const highest = (boxes: readonly Box[]): number => boxes.reduce((most, { high }) => Math.max(most, high), 0);

const movedTo = ({ members, points }: Block, { middle }: Box, to: MapPoint): Block => ({
  members,
  points: points.map(({ x, y }) => ({ x: x - middle.x + to.x, y: y - middle.y + to.y })),
});
