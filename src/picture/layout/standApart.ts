import { convexHull } from '../../domain/convexHull.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { shapeBox } from '../actorForm.ts';
import type { Box } from '../box.ts';
import type { DrawnActor } from '../drawing.ts';
import { boxAround, doOverlap } from './boxes.ts';
import { type Outline, outlineAround } from './outline.ts';

/** Members of a camp with an outline of their own. */
export interface OutlinedPart {
  readonly members: readonly DrawnActor[];
  readonly around: Outline;
}

/** So far an outline lies outside of the shapes that it holds: as usual, and where somebody else stands close. */
const USUAL = 22;
const CLOSER = [14, 9];
/** A stranger has at least so much room to an outline. */
const ROOM = 1;
/** What a cut must leave free to both sides: half a member, the outline, half a stranger. More is no better. */
const WIDE_CUT = 76;
const DIRECTIONS = 16;
/** A cut goes through one of so many strangers at most, so that a hand that drags never waits for it. */
const MOST_WEIGHED = 8;

/**
 * Outlines around members of one camp that hold nobody else: around shapes and names where that can be, else closer, else in parts. The parts are
 * as few as these cuts make them. Only who stands on somebody of another camp can still be in one.
 */
export const standApart = (
  members: readonly DrawnActor[],
  strangers: readonly DrawnActor[],
  nameBoxOf: (actor: DrawnActor) => Box | undefined,
): OutlinedPart[] => {
  const names = members.flatMap((actor) => nameBoxOf(actor) ?? []);
  const shapes = members.map(shapeBox);
  const whole = outlineAround([...shapes, ...names].flatMap(cornersOf), USUAL);
  const inWhole = within(whole.outline, strangers);
  if (inWhole.length === 0) return [{ members, around: whole }];
  const corners = shapes.flatMap(cornersOf);
  const between = within(convexHull(corners), inWhole);
  if (between.length === 0)
    for (const by of [USUAL, ...CLOSER]) {
      const around = outlineAround(corners, by);
      if (within(around.outline, inWhole).length > 0) continue;
      return [{ members, around: by === USUAL ? withNames(shapes, names, around, inWhole) : around }];
    }
  const sides = cut(members, between.length > 0 ? between : inWhole);
  return sides
    ? sides.flatMap((side) => standApart(side, strangers, nameBoxOf))
    : [{ members, around: outlineAround(corners, CLOSER.at(-1) as number) }];
};

/** The outline with every name that lets nobody else in. */
const withNames = (shapes: readonly Box[], names: readonly Box[], bare: Outline, strangers: readonly DrawnActor[]): Outline => {
  let around = bare;
  const held = [...shapes];
  for (const name of names) {
    const wider = outlineAround([...held, name].flatMap(cornersOf), USUAL);
    if (within(wider.outline, strangers).length > 0) continue;
    around = wider;
    held.push(name);
  }
  return around;
};

const cornersOf = ({ left, top, right, bottom }: Box): MapPoint[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Those whose shapes an outline touches or holds. */
const within = (outline: readonly MapPoint[], strangers: readonly DrawnActor[]): DrawnActor[] => {
  const room = boxAround(outline.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  return strangers.filter((actor) => {
    const box = shapeBox(actor);
    return doOverlap(room, box, ROOM) && isOn(outline, box);
  });
};

/** Whether a box and the inside of a convex outline, clockwise as one sees it, have anything in common: no side of either keeps them apart. */
const isOn = (outline: readonly MapPoint[], box: Box): boolean =>
  outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length] as MapPoint;
    const [x, y] = [b.y - a.y, a.x - b.x];
    const long = Math.hypot(x, y);
    // Where two rounded corners meet a side has no length, and no direction.
    if (long < 1e-6) return true;
    // The corner of the box that lies furthest inwards.
    const at = (x > 0 ? box.left - a.x : box.right - a.x) * x + (y > 0 ? box.top - a.y : box.bottom - a.y) * y;
    return at / long < ROOM;
  });

/** The members to both sides of a line through a stranger: the line that nobody stands near to, and that leaves the most together. */
const cut = (
  members: readonly DrawnActor[],
  strangers: readonly DrawnActor[],
): readonly [readonly DrawnActor[], readonly DrawnActor[]] | null => {
  let best: readonly [readonly DrawnActor[], readonly DrawnActor[]] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { at } of strangers.slice(0, MOST_WEIGHED))
    for (let i = 0; i < DIRECTIONS; i += 1) {
      const [x, y] = [Math.cos((i * Math.PI) / DIRECTIONS), Math.sin((i * Math.PI) / DIRECTIONS)];
      const asideOf = (actor: DrawnActor) => (actor.at.x - at.x) * x + (actor.at.y - at.y) * y;
      const sides = [members.filter((one) => asideOf(one) > 0), members.filter((one) => asideOf(one) <= 0)] as const;
      if (sides[0].length === 0 || sides[1].length === 0) continue;
      const gap = members.reduce((least, one) => Math.min(least, Math.abs(asideOf(one))), WIDE_CUT);
      const good = gap + (WIDE_CUT / 2) * (Math.max(sides[0].length, sides[1].length) / members.length);
      if (good > most) [most, best] = [good, sides];
    }
  return best;
};
