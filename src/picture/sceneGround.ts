import { highestOf, lowestOf } from '../domain/extremes.ts';
import type { Box } from './box.ts';
import type { Colours } from './colours.ts';
import type { Drawing, DrawnActor } from './drawing.ts';
import { hullColour } from './forms/hullMarks.ts';
import type { Hull, Layout } from './layout/layout.ts';

/** What lies behind the things of a drawing: paper, or the ground of a camp. */
export interface SceneGround {
  readonly behindActor: (actor: DrawnActor) => string;
  readonly behindName: (box: Box) => string;
  /** Stands in the ground of a camp that it is not of. */
  readonly isGuest: (actor: DrawnActor) => boolean;
}

interface Ground {
  readonly hull: Hull;
  readonly colour: string;
  readonly box: Box;
}

export const sceneGround = ({ camps }: Drawing, { hulls }: Layout, colours: Colours): SceneGround => {
  const grounds = hulls.map((hull): Ground => {
    const xs = hull.outline.map(({ x }) => x);
    const ys = hull.outline.map(({ y }) => y);
    const box = { left: lowestOf(xs), right: highestOf(xs), top: lowestOf(ys), bottom: highestOf(ys) };
    return { hull, colour: hullColour(camps.get(hull.camp)?.order ?? 0, colours), box };
  });
  // The ground that was painted last covers the others.
  const at = (x: number, y: number): Ground | undefined => grounds.findLast((ground) => isWithin(ground, x, y));
  return {
    behindActor: (actor) => {
      const ground = at(actor.at.x, actor.at.y);
      return ground?.hull.camp === actor.camp ? ground.colour : colours.paper;
    },
    behindName: ({ left, right, top, bottom }) => at((left + right) / 2, (top + bottom) / 2)?.colour ?? colours.paper,
    isGuest: (actor) => {
      const ground = at(actor.at.x, actor.at.y);
      return ground !== undefined && ground.hull.camp !== actor.camp;
    },
  };
};

const isWithin = ({ hull: { outline }, box }: Ground, x: number, y: number): boolean => {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let inside = false;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before && point.y > y !== before.y > y && x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x)
      inside = !inside;
    before = point;
  }
  return inside;
};
