import { ROOM_HIGH, ROOM_WIDE } from '../../domain/placeNear.ts';
import type { MapPoint } from '../../domain/quantities.ts';

/** Actors that are laid out together, by number, with their places. */
export interface Block {
  readonly members: readonly number[];
  readonly points: readonly MapPoint[];
}

/** Free space between blocks, in map units. */
const GAP = 200;

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

/** Rows of blocks in their order, about as wide as high on a screen. */
export const inGrid = (blocks: readonly Block[], around: MapPoint): Block[] => {
  const boxes = blocks.map(boxOf);
  const [wide, high] = [widest(boxes) + GAP, highest(boxes) + GAP];
  const columns = Math.max(1, Math.min(blocks.length, Math.round(Math.sqrt((blocks.length * 1.5 * high) / wide))));
  const rows = Math.ceil(blocks.length / columns);
  return blocks.map((block, i) =>
    movedTo(block, boxes[i] as Box, {
      x: around.x + ((i % columns) - (columns - 1) / 2) * wide,
      y: around.y + (Math.floor(i / columns) - (rows - 1) / 2) * high,
    }),
  );
};

const NO_BOX: Box = { middle: { x: 0, y: 0 }, wide: 0, high: 0 };

const boxOf = ({ points }: Block): Box => {
  if (points.length === 0) return NO_BOX;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
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
