import type { Drawing, DrawnActor, DrawnRelation } from '../drawing.ts';
import { boxAround, widened } from './boxes.ts';
import { type Cells, makeCells } from './cells.ts';
import { campNameBoxes, hullsOf } from './hulls.ts';
import type { Hull, PlacedName, Route } from './layout.ts';
import { type LineCells, makeLineCells } from './lineCells.ts';
import type { MeasureName } from './measureName.ts';
import { pathOf } from './path.ts';
import { badgeSolids, boxSolid, type Solid, shapeSolid } from './solid.ts';

/** A layout while it is being made: what stands still, and names and lines with what lies near them. */
export interface Sheet {
  readonly drawing: Drawing;
  readonly letters: number;
  readonly measure: MeasureName;
  readonly shapes: ReadonlyMap<string, Solid>;
  /** Shapes, badges, names and names of camps, each in all cells to which it reaches with some room around it. */
  readonly things: Cells<Solid>;
  readonly names: ReadonlyMap<string, PlacedName>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly lines: LineCells;
  /** How many points of ways were weighed: what is hard to free is sought for only so long, on any computer the same. */
  readonly effort: { spent: number; most: number };
  readonly hulls: () => readonly Hull[];
  readonly putName: (actor: string, name: PlacedName | null) => void;
  readonly putRoute: (relation: DrawnRelation, route: Route) => void;
  readonly putMark: (relation: DrawnRelation, mark: number) => void;
  /** Puts outlines around camps, with their names, for where names are now. */
  readonly putHulls: () => void;
}

/** So far around a thing, at most, a line looks out for it: what it keeps away, and half of its own width. */
const MARGINS: { readonly [I in Solid['is']]: number } = { shape: 13, name: 8, badge: 7, campName: 7 };
/** Points of a line lie at most so far apart, and are no more than this, however long it is. */
export const STEP = 10;
export const MOST_STEPS = 400;
const CELL = 8;

export const openSheet = (drawing: Drawing, letters: number, measure: MeasureName): Sheet => {
  const actors: DrawnActor[] = [...drawing.actors.values()];
  const shapes = new Map(actors.map((actor) => [actor.id, shapeSolid(actor)]));
  const around = widened(boxAround([...shapes.values()].map(({ box }) => box)), 10 * letters);
  const things = makeCells<Solid>(around, CELL);
  const add = (solid: Solid) => things.add(widened(solid.box, MARGINS[solid.is]), solid);
  const remove = (solid: Solid) => things.remove(widened(solid.box, MARGINS[solid.is]), solid);
  for (const shape of shapes.values()) add(shape);
  for (const badge of actors.flatMap(badgeSolids)) add(badge);
  const names = new Map<string, PlacedName>();
  const nameSolids = new Map<string, Solid>();
  const routes = new Map<string, Route>();
  const lines = makeLineCells(around);
  let hulls: readonly Hull[] = [];
  let campNames: readonly Solid[] = [];
  return {
    drawing,
    letters,
    measure,
    shapes,
    things,
    names,
    routes,
    lines,
    effort: { spent: 0, most: 0 },
    hulls: () => hulls,
    putName: (actor, name) => {
      const before = nameSolids.get(actor);
      if (before) remove(before);
      names.delete(actor);
      nameSolids.delete(actor);
      if (!name) return;
      const solid = boxSolid('name', actor, name.box);
      add(solid);
      names.set(actor, name);
      nameSolids.set(actor, solid);
    },
    putRoute: ({ id, from, to }, route) => {
      routes.set(id, route);
      lines.put(id, pathOf(route.points, shapes.get(from) as Solid, shapes.get(to) as Solid, STEP, MOST_STEPS));
    },
    putMark: ({ id }, mark) => {
      const route = routes.get(id);
      if (route) routes.set(id, { ...route, mark });
    },
    putHulls: () => {
      const named = { drawing, letters, names };
      for (const solid of campNames) remove(solid);
      hulls = hullsOf(named, measure);
      campNames = campNameBoxes(named, hulls, measure).map((box, i) => boxSolid('campName', `${i}`, box));
      for (const solid of campNames) add(solid);
    },
  };
};
