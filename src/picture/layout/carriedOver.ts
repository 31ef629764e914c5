import { densityOf } from '../density.ts';
import type { Drawing, DrawnActor, DrawnRelation } from '../drawing.ts';
import { drawnBox } from '../namesThatFit.ts';
import { hullsOf, type Named } from './hulls.ts';
import type { Hull, Layout, PlacedName, Route } from './layout.ts';
import type { MeasureName } from './measureName.ts';
import { roughName, roughRoute } from './roughLayout.ts';

/** A drawing and where everything in it went. */
export interface LaidOut {
  readonly drawing: Drawing;
  readonly layout: Layout;
}

/**
 * A layout taken over to a drawing that is not the same any more, in no time: what did not change is the same object, a name goes along with its
 * actor, what is new is put in roughly. For as long as it takes to think out better.
 */
export const carriedOver = (known: LaidOut, drawing: Drawing, letters: number, measure: MeasureName): Layout => {
  const names = new Map<string, PlacedName>();
  for (const actor of drawing.actors.values()) {
    const then = known.drawing.actors.get(actor.id);
    const placed = known.layout.names.get(actor.id);
    if (!then || !isNamedAlike(then, actor)) names.set(actor.id, roughName(actor, letters, measure));
    else if (placed) names.set(actor.id, takenAlong(placed, then, actor, letters / known.layout.letters));
  }
  const routes = new Map<string, Route>();
  for (const relation of drawing.relations.values()) {
    const route = known.layout.routes.get(relation.id);
    const isThere = route && isBetweenTheSame(known.drawing, drawing, relation);
    if (isThere) routes.set(relation.id, route);
    else for (const [id, straight] of roughRoute(relation, drawing.actors)) routes.set(id, straight);
  }
  return { letters, names, routes, hulls: hullsAround(known, drawing, { drawing, letters, names }, measure) };
};

/** Outlines go along with their members, as far as that is felt while a hand moves one: of many actors they wait until it lets go. */
const hullsAround = (known: LaidOut, drawing: Drawing, named: Named, measure: MeasureName): readonly Hull[] => {
  const there = known.layout.hulls.filter(({ camp }) => drawing.camps.has(camp));
  if (!densityOf(drawing.actors.size, drawing.relations.size).isLively) return there;
  const touched = new Set<string>();
  const touch = (one: DrawnActor | undefined) => {
    if (one?.camp) touched.add(one.camp);
  };
  for (const now of drawing.actors.values()) {
    const then = known.drawing.actors.get(now.id);
    if (then === now || (then && then.camp === now.camp && then.at.x === now.at.x && then.at.y === now.at.y)) continue;
    touch(then);
    touch(now);
  }
  for (const then of known.drawing.actors.values()) if (!drawing.actors.has(then.id)) touch(then);
  if (touched.size === 0) return there;
  const anew = hullsOf(
    named,
    measure,
    [...drawing.camps.values()].filter(({ id }) => touched.has(id)),
  );
  // In the order of the camps, as always: where grounds overlap, the same one stays on top.
  return [...drawing.camps.keys()].flatMap((id) => (touched.has(id) ? anew : there).filter(({ camp }) => camp === id));
};

const isNamedAlike = (a: DrawnActor, b: DrawnActor): boolean =>
  a === b || (a.name === b.name && a.kind === b.kind && a.isKeyFigure === b.isKeyFigure && a.drawnBy?.words === b.drawnBy?.words);

/** The name with its actor, and with letters so many times as large. */
const takenAlong = (placed: PlacedName, from: DrawnActor, to: DrawnActor, times: number): PlacedName => {
  const [x, y] = [to.at.x - from.at.x, to.at.y - from.at.y];
  if (x === 0 && y === 0 && times === 1) return placed;
  const { left, top, right, bottom } = drawnBox(placed, times);
  return { ...placed, box: { left: left + x, top: top + y, right: right + x, bottom: bottom + y } };
};

const isBetweenTheSame = (then: Drawing, now: Drawing, { id, from, to }: DrawnRelation): boolean => {
  const before = then.relations.get(id);
  if (before?.from !== from || before.to !== to) return false;
  return [from, to].every((end) => {
    const [a, b] = [then.actors.get(end)?.at, now.actors.get(end)?.at];
    return a && b && a.x === b.x && a.y === b.y;
  });
};
