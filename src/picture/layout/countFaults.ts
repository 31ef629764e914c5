import type { MapPoint } from '../../domain/quantities.ts';
import type { Drawing } from '../drawing.ts';
import { distanceToBox, doOverlap } from './boxes.ts';
import type { Layout } from './layout.ts';
import { pathOf, pointOn, reachOf } from './path.ts';
import { distanceTo, type Solid, shapeSolid } from './solid.ts';
import { isSameName, isSameRoute } from './withTheSame.ts';

/** How well a layout keeps things apart, counted on lines as they are painted: as wide as they are, cut off at their own shapes. */
export interface Faults {
  /** Lines through the shape of somebody at neither end, each pair once. */
  readonly throughShapes: number;
  /** Lines through a name, also of who is at an end. */
  readonly throughNames: number;
  readonly placed: number;
  /** Pairs of names that lie on each other, and names on a shape of somebody else. */
  readonly onNames: number;
  readonly onShapes: number;
  /** Actors within the outline of a camp that they are not of. */
  readonly inForeignHull: number;
  /** Marks on a shape or a name. */
  readonly marksOn: number;
}

/** Points on a line are looked at so far from each other, in map units. */
const FINE = 1.5;
const MOST_POINTS = 4_000;
/** Letters do not fill their box up to its edges. */
const EDGE = 0.5;

export const countFaults = ({ actors, relations }: Drawing, { names, routes, hulls }: Layout): Faults => {
  const shapes = new Map([...actors.values()].map((actor) => [actor.id, shapeSolid(actor)]));
  const boxes = [...names].map(([id, { box }]) => ({ id, box }));
  let [throughShapes, throughNames, onNames, onShapes, inForeignHull, marksOn] = [0, 0, 0, 0, 0, 0];
  for (const relation of relations.values()) {
    const route = routes.get(relation.id);
    const [from, to] = [shapes.get(relation.from) as Solid, shapes.get(relation.to) as Solid];
    if (!route) continue;
    const path = pathOf(route.points, from, to, FINE, MOST_POINTS);
    const reach = reachOf(relation);
    const isNear = (distance: (x: number, y: number) => number): boolean => {
      for (let i = 0; i < path.count; i += 1)
        if (distance(path.at[2 * i] as number, path.at[2 * i + 1] as number) < reach) return true;
      return false;
    };
    for (const shape of shapes.values())
      if (shape !== from && shape !== to && isNear((x, y) => distanceTo(shape, x, y))) throughShapes += 1;
    for (const { box } of boxes) if (isNear((x, y) => distanceToBox(box, x, y) + EDGE)) throughNames += 1;
    const { x, y } = pointOn(path, route.mark);
    if (
      boxes.some(({ box }) => distanceToBox(box, x, y) < 4) ||
      [...shapes.values()].some((shape) => distanceTo(shape, x, y) < 4)
    )
      marksOn += 1;
  }
  boxes.forEach(({ id, box }, i) => {
    for (const other of boxes.slice(i + 1)) if (doOverlap(box, other.box, -EDGE)) onNames += 1;
    for (const shape of shapes.values()) if (shape.of !== id && doOverlap(box, shape.box, -EDGE)) onShapes += 1;
  });
  for (const { camp, outline } of hulls)
    for (const actor of actors.values()) if (actor.camp !== camp && isWithin(outline, actor.at)) inForeignHull += 1;
  return { throughShapes, throughNames, placed: names.size, onNames, onShapes, inForeignHull, marksOn };
};

/** Which share of the names and lines of two layouts, 0 to 1, are exactly the same in both; those that are in one only, and `except`, are not counted. */
export const shareThatStayed = (before: Layout, after: Layout, except: ReadonlySet<string> = new Set()): number => {
  const same = <T>(then: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>, isSame: (a: T, b: T) => boolean): boolean[] =>
    [...then].flatMap(([id, one]) => {
      const other = now.get(id);
      return except.has(id) ? [] : [other !== undefined && isSame(one, other)];
    });
  const stayed = [...same(before.names, after.names, isSameName), ...same(before.routes, after.routes, isSameRoute)];
  return stayed.length === 0 ? 1 : stayed.filter(Boolean).length / stayed.length;
};

const isWithin = (outline: readonly MapPoint[], { x, y }: MapPoint): boolean => {
  let isIn = false;
  for (let i = 0; i < outline.length; i += 1) {
    const [a, b] = [outline[i] as MapPoint, outline.at(i - 1) as MapPoint];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  }
  return isIn;
};
