import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { type Curve, curvesOf, slopeAt, valueAt } from './curve.ts';
import { LINES_APART, type LinePiece } from './lineCells.ts';
import { drawnSteps, reachOf, stepsOf } from './path.ts';
import { MOST_STEPS, type Sheet, STEP } from './sheet.ts';
import { distanceTo, type Solid } from './solid.ts';

/** What is against a way for a line; `isClear` when it goes through no shape and no name. */
export interface WayCost {
  readonly cost: number;
  readonly isClear: boolean;
}

/** Costs are for every so many units of the way. */
export const PER = 12;
const SHAPE_MARGIN = 9;
const SHAPE_COST = 60;
const THROUGH_SHAPE_COST = 240;
/** Closer than this to a shape or a name is through it: there is room between points. */
const THROUGH_SHAPE = 1.5;
const THROUGH_NAME = 1;
const NAME_MARGIN = 3.5;
const OWN_NAME_MARGIN = 1.5;
const NEAR_NAME_COST = 22;
/** More than all else that can be against one point. */
const THROUGH_NAME_COST = 150;
const BADGE_MARGIN = 2.5;
const BADGE_COST = 25;
const CAMP_NAME_MARGIN = 3;
const CAMP_NAME_COST = 12;
const ALONG_COST = 2.5;
/** Two lines that differ less in direction (as a sine) go along each other. */
const ALONG = 0.3;
/** So near to an actor whom two lines have in common they may be close to each other. */
const FANNED_OUT = 70;
/** Most ways are bad somewhere in their middle: a few points far apart tell that soonest. */
const STRIDE = 4;

/** Weighs the way of a line between two actors. Stops when it gets dearer than `most`. */
export const wayCost = (
  sheet: Sheet,
  relation: DrawnRelation,
  ends: readonly [Solid, Solid],
  points: readonly MapPoint[],
  most: number,
): WayCost => {
  let [cost, isClear] = [0, true];
  for (const curve of curvesOf(points)) {
    const here = curveCost(sheet, relation, ends, curve, most - cost);
    cost += here.cost;
    isClear &&= here.isClear;
  }
  return { cost, isClear };
};

const curveCost = (sheet: Sheet, relation: DrawnRelation, ends: readonly [Solid, Solid], curve: Curve, most: number): WayCost => {
  const steps = stepsOf(curve, STEP, MOST_STEPS);
  const [first, last] = drawnSteps(curve, steps, ends[0], ends[1]);
  const weight = curve.length / steps / PER;
  let cost = 0;
  const { things, effort } = sheet;
  const reach = reachOf(relation);
  let isClear = true;
  for (let offset = 0; offset < STRIDE && cost < most; offset += 1)
    for (let i = first + offset; i <= last && cost < most; i += STRIDE) {
      effort.spent += 1;
      const px = valueAt(curve.x, i / steps);
      const py = valueAt(curve.y, i / steps);
      const near = things.near(px, py);
      if (near.length === 0) continue;
      const here = costAt(near, relation, reach, px, py);
      cost += weight * here;
      if (here >= THROUGH_NAME_COST) isClear = false;
    }
  // Every second point says enough of the lines that it goes along.
  for (let i = first + 1; i < last && cost < most; i += 2)
    cost += weight * 2 * costAlong(sheet, relation, ends, curve, i / steps);
  return { cost, isClear: isClear && cost < most };
};

/** What shapes, badges and names have against a point of a line that reaches so far to either side, for every `PER` units. */
export const costAt = (things: readonly Solid[], { from, to }: DrawnRelation, reach: number, px: number, py: number): number => {
  let cost = 0;
  for (let k = 0; k < things.length; k += 1) {
    const thing = things[k] as Solid;
    const far = distanceTo(thing, px, py) - reach;
    if (far >= SHAPE_MARGIN) continue;
    const isOwn = thing.of === from || thing.of === to;
    if (thing.is === 'shape') {
      if (isOwn) continue;
      cost += SHAPE_COST * Math.min(1.2, 1.2 - far / SHAPE_MARGIN);
      if (far <= THROUGH_SHAPE) cost += THROUGH_SHAPE_COST;
    } else if (thing.is === 'name') {
      if (far < (isOwn ? OWN_NAME_MARGIN : NAME_MARGIN)) cost += NEAR_NAME_COST;
      if (far < THROUGH_NAME) cost += THROUGH_NAME_COST;
    } else if (thing.is === 'badge') {
      if (!isOwn && far < BADGE_MARGIN) cost += BADGE_COST;
    } else if (far < CAMP_NAME_MARGIN) cost += CAMP_NAME_COST;
  }
  return cost;
};

/** What it costs that the way goes along lines that are there. */
const costAlong = (
  { lines, drawing }: Sheet,
  { id }: DrawnRelation,
  ends: readonly [Solid, Solid],
  { x, y }: Curve,
  t: number,
): number => {
  const px = valueAt(x, t);
  const py = valueAt(y, t);
  const pieces = lines.near(px, py);
  if (pieces.length === 0) return 0;
  const dx = slopeAt(x, t);
  const dy = slopeAt(y, t);
  let cost = 0;
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k] as LinePiece;
    if (!isAlong(piece, px, py, dx, dy) || piece.line === id) continue;
    const other = drawing.relations.get(piece.line) as DrawnRelation;
    if (!isFannedOut(other, ends[0], px, py) && !isFannedOut(other, ends[1], px, py)) cost += ALONG_COST;
  }
  return cost;
};

/** Whether a point lies beside a piece of a line that goes the same way. */
const isAlong = ({ x: ax, y: ay, toX, toY }: LinePiece, px: number, py: number, dx: number, dy: number): boolean => {
  const ux = toX - ax;
  const uy = toY - ay;
  const long = ux * ux + uy * uy;
  const along = (px - ax) * ux + (py - ay) * uy;
  if (along < 0 || along > long) return false;
  const beside = (px - ax) * uy - (py - ay) * ux;
  if (beside * beside >= LINES_APART * LINES_APART * long) return false;
  const turn = ux * dy - uy * dx;
  return turn * turn < ALONG * ALONG * long * (dx * dx + dy * dy);
};

const isFannedOut = ({ from, to }: DrawnRelation, end: Solid, px: number, py: number): boolean =>
  (from === end.of || to === end.of) && (end.x - px) ** 2 + (end.y - py) ** 2 < FANNED_OUT ** 2;
