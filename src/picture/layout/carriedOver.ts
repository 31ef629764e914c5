import type { Drawing, DrawnActor, DrawnRelation } from '../drawing.ts';
import { drawnBox } from '../namesThatFit.ts';
import type { Layout, PlacedName, Route } from './layout.ts';
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
  return { letters, names, routes, hulls: known.layout.hulls.filter(({ camp }) => drawing.camps.has(camp)) };
};

const isNamedAlike = (a: DrawnActor, b: DrawnActor): boolean =>
  a === b || (a.name === b.name && a.kind === b.kind && a.isKeyFigure === b.isKeyFigure);

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
