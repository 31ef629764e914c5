import type { MapPoint } from '../../../../domain/quantities.ts';
import { BADGE_RADIUS, badgePlaces, shapeBox } from '../../../../picture/actorForm.ts';
import type { Box } from '../../../../picture/box.ts';
import type { Drawing } from '../../../../picture/drawing.ts';
import { wayAlong } from '../../../../picture/forms/visibleRoute.ts';
import type { Layout } from '../../../../picture/layout/layout.ts';
import { type BoxGrid, makeBoxGrid } from './boxGrid.ts';
import { type ChangeMark, MARK_HALF } from './changeMark.ts';
import { type ChangePill, PILL_HALF_HEIGHT, pillWidth } from './changePills.ts';

export type MarkContent = { readonly is: 'sign'; readonly mark: ChangeMark } | { readonly is: 'slip'; readonly slip: ChangePill };
/** A mark that wants a place at an actor, or on one of these lines. */
export interface WantedMark {
  /** Of the actor or relation. */
  readonly id: string;
  readonly on: 'actor' | 'relation';
  readonly content: MarkContent;
}
export interface PlacedMark extends WantedMark {
  readonly at: MapPoint;
}

/** Where along a line a mark may be: the first that is free. */
const SPOTS = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];
/** The sign of a line's type stands so far to both sides of its own place on it. */
const TYPE_REACH = 30;
const SAMPLES = 20;
const GAP = 3;

/**
 * Gives marks places where they cover no name, no shape, no badge and no other mark: at an actor on a side that is free, where fewest lines pass;
 * on a line beside the sign of its type. A mark that finds none is left out: the colour tells, and so do the words.
 */
export const placeMarks = (
  drawing: Drawing,
  { routes }: Layout,
  names: Iterable<Box>,
  wanted: Iterable<WantedMark>,
  size: number,
): readonly PlacedMark[] => {
  const grid = makeBoxGrid();
  for (const box of names) grid.add(box);
  for (const actor of drawing.actors.values()) {
    grid.add(shapeBox(actor));
    for (const at of badgePlaces(actor)) grid.add(around(at, BADGE_RADIUS, BADGE_RADIUS));
  }
  for (const { points } of routes.values()) {
    const way = wayAlong(points);
    for (let i = 1; i < SAMPLES; i++) grid.addPoint(way(i / SAMPLES));
  }
  const placed: PlacedMark[] = [];
  for (const one of wanted) {
    const half = halfOf(one.content, size);
    const at = one.on === 'actor' ? besideActor(one.id, half, drawing, grid) : onLineOf(one.id, half, { routes }, drawing, grid);
    if (!at) continue;
    grid.add(around(at, half.width, half.height));
    placed.push({ ...one, at });
  }
  return placed;
};

interface Half {
  readonly width: number;
  readonly height: number;
}
/** Half the room that a mark of this size takes. */
export const halfOf = (content: MarkContent, size: number): Half =>
  content.is === 'sign'
    ? { width: MARK_HALF * size, height: MARK_HALF * size }
    : { width: (pillWidth(content.slip) / 2) * size, height: PILL_HALF_HEIGHT * size };

const around = ({ x, y }: MapPoint, width: number, height: number): Box => ({
  left: x - width,
  right: x + width,
  top: y - height,
  bottom: y + height,
});

const besideActor = (id: string, half: Half, { actors }: Drawing, grid: BoxGrid): MapPoint | null => {
  const actor = actors.get(id);
  if (!actor) return null;
  let best: { readonly at: MapPoint; readonly cost: number } | null = null;
  let order = 0;
  for (const at of placesAround(shapeBox(actor), half)) {
    order += 0.5;
    if (best && order >= best.cost) break;
    const box = around(at, half.width, half.height);
    if (!grid.isFree(box)) continue;
    const cost = order + 2 * grid.pointsIn(box);
    if (!best || cost < best.cost) best = { at, cost };
  }
  return best?.at ?? null;
};

/** Near first: at the corners and sides of a shape, then a step further out. */
const placesAround = function* ({ left, right, top, bottom }: Box, { width, height }: Half): Iterable<MapPoint> {
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
  for (const out of [GAP, GAP + height, GAP + 2.5 * height]) {
    const [toLeft, toRight] = [left - out - width, right + out + width];
    const [above, below] = [top - out - height, bottom + out + height];
    for (const y of [level, level - height, level + height, level - 2 * height, level + 2 * height])
      for (const x of [toRight, toLeft]) yield { x, y };
    for (const x of [middle, middle - width, middle + width, middle - 2 * width, middle + 2 * width])
      for (const y of [above, below]) yield { x, y };
  }
};

const onLineOf = (
  id: string,
  half: Half,
  { routes }: Pick<Layout, 'routes'>,
  { relations }: Drawing,
  grid: BoxGrid,
): MapPoint | null => {
  const [route, relation] = [routes.get(id), relations.get(id)];
  const [a, b] = [route?.points[0], route?.points.at(-1)];
  if (!route || !relation || !a || !b) return null;
  const length = Math.hypot(a.x - b.x, a.y - b.y);
  const hasSign = relation.type === 'tension' || relation.type === 'trust';
  const way = wayAlong(route.points);
  for (const spot of SPOTS) {
    if (hasSign && Math.abs(spot - route.mark) * length < TYPE_REACH + half.width) continue;
    const at = way(spot);
    if (grid.isFree(around(at, half.width, half.height))) return at;
  }
  return null;
};
