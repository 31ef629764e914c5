import { shapeBox } from '../actorForm.ts';
import type { Box } from '../box.ts';
import { countRoom } from '../countRoom.ts';
import type { DrawnActor } from '../drawing.ts';
import { overlapOf } from './boxes.ts';
import { nameBreaks } from './breakName.ts';
import type { NameSide, PlacedName } from './layout.ts';
import { GAP } from './roughLayout.ts';
import type { Sheet } from './sheet.ts';

/** A place where a name could stand, and what is against it whatever names and lines do. */
export interface NameSpot extends PlacedName {
  readonly cost: number;
}

const SIDEWAYS_GAP = 6;
/** In this order a side is liked; the second number counts when the actor has badges, which stand there. */
const SIDES = { below: [0, 0], right: [9, 8], left: [10, 0], above: [12, 7] } as const;
/** For a name that is not in the middle of its side, by how far it slid. */
const SLID_COST = 9;
const SHARES = [0, 0.5, -0.5, 1, -1] as const;
export const ON_THING_COST = 300;
const ON_BADGE_COST = 120;
const APART_FROM_SHAPES = 4;
const APART_FROM_BADGES = 0.5;
/** The name still reaches so far past the middle of its shape. */
const PAST_MIDDLE = 8;

/** All places for the name of an actor, the best first. */
export const nameSpots = (sheet: Sheet, actor: DrawnActor): readonly NameSpot[] => {
  const shape = shapeBox(actor);
  const hasBadges = actor.roles.length > 0 ? 1 : 0;
  const { x, y } = actor.at;
  const spots: NameSpot[] = [];
  for (const { lines, width: wide, cost } of nameBreaks(actor.name, sheet.letters, sheet.measure)) {
    const { width, height: high } = countRoom(actor, { width: wide, lines: lines.length }, sheet.letters, sheet.measure);
    const put = (side: NameSide, left: number, top: number, slid: number) => {
      const box = { left, top, right: left + width, bottom: top + high };
      spots.push({
        side,
        lines,
        box,
        cost: cost + SIDES[side][0] + SIDES[side][1] * hasBadges + SLID_COST * slid + standingOn(sheet, actor, box),
      });
    };
    const acrossMost = Math.max(0, width / 2 - PAST_MIDDLE);
    const upMost = Math.max(high / 2, (shape.bottom - shape.top) / 2) - PAST_MIDDLE / 2;
    for (const share of SHARES) {
      const slid = Math.abs(share);
      const across = x - width / 2 + share * acrossMost;
      const up = y - high / 2 + share * upMost;
      if (slid === 0 || acrossMost > 4) {
        put('below', across, shape.bottom + GAP, slid);
        put('above', across, shape.top - GAP - high, slid);
      }
      put('right', shape.right + SIDEWAYS_GAP, up, slid);
      put('left', shape.left - SIDEWAYS_GAP - width, up, slid);
    }
  }
  return spots.sort((a, b) => a.cost - b.cost);
};

/** What it costs that the box lies on shapes or badges. */
const standingOn = ({ things }: Sheet, actor: DrawnActor, box: Box): number => {
  let cost = 0;
  for (const { is, of, box: other } of things.within(box)) {
    if (is === 'shape' && of !== actor.id) {
      const on = overlapOf(box, other, APART_FROM_SHAPES);
      if (on > 0) cost += ON_THING_COST + on;
    } else if (is === 'badge' && overlapOf(box, other, APART_FROM_BADGES) > 0) cost += ON_BADGE_COST;
  }
  return cost;
};
