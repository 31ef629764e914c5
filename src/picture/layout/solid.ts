import { BADGE_RADIUS, badgePlaces, HALF, RING_DISTANCE } from '../actorForm.ts';
import type { Box } from '../box.ts';
import type { DrawnActor } from '../drawing.ts';

/** Something that lines and names keep clear of, as a box with round corners: a circle, a capsule, a house, a badge, a name. */
export interface Solid {
  readonly is: 'shape' | 'badge' | 'name' | 'campName';
  /** Whose it is; the camp of the name of a camp. */
  readonly of: string;
  readonly x: number;
  readonly y: number;
  /** Half the width and height of what lies within the round corners. */
  readonly wide: number;
  readonly high: number;
  readonly round: number;
  readonly box: Box;
}

const BADGE_RIM = 1.8;

const around = (is: Solid['is'], of: string, { x, y }: DrawnActor['at'], wide: number, high: number, round: number): Solid => {
  const [across, down] = [wide + round, high + round];
  return { is, of, x, y, wide, high, round, box: { left: x - across, right: x + across, top: y - down, bottom: y + down } };
};

/** The silhouette of an actor, with the second ring of a key figure. */
export const shapeSolid = ({ id, kind, isKeyFigure, at }: DrawnActor): Solid => {
  const { width, height } = HALF[kind];
  const ring = isKeyFigure ? RING_DISTANCE : 0;
  if (kind === 'organisation') return around('shape', id, at, width + ring, height + ring, 0);
  return around('shape', id, at, Math.max(0, width - height), 0, height + ring);
};

export const badgeSolids = (actor: DrawnActor): Solid[] =>
  badgePlaces(actor).map((at) => around('badge', actor.id, at, 0, 0, BADGE_RADIUS + BADGE_RIM));

export const boxSolid = (is: 'name' | 'campName', of: string, { left, top, right, bottom }: Box): Solid =>
  around(is, of, { x: (left + right) / 2, y: (top + bottom) / 2 }, (right - left) / 2, (bottom - top) / 2, 0);

/** How far a point lies outside of it; not above 0 inside. */
export const distanceTo = ({ x, y, wide, high, round }: Solid, px: number, py: number): number => {
  const dx = Math.abs(px - x) - wide;
  const dy = Math.abs(py - y) - high;
  if (dx <= 0) return (dy <= 0 ? 0 : dy) - round;
  return (dy <= 0 ? dx : Math.sqrt(dx * dx + dy * dy)) - round;
};
