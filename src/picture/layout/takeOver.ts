import type { DrawnActor, DrawnRelation } from '../drawing.ts';
import { doOverlap, widened } from './boxes.ts';
import type { LaidOut } from './carriedOver.ts';
import { reachOf } from './path.ts';
import { sidesOfPairs } from './routeLines.ts';
import type { Sheet } from './sheet.ts';
import { badgeSolids } from './solid.ts';

/** The names and lines that have to be placed. */
export interface ToDo {
  readonly names: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** Puts what stood before in its place again, and gives what is new, what changed and what that touches. */
export const takeOver = (sheet: Sheet, before: LaidOut): ToDo => {
  const { drawing, shapes } = sheet;
  const isThere = (actor: DrawnActor): boolean => {
    const then = before.drawing.actors.get(actor.id);
    return then === actor || (then !== undefined && isShapedAlike(then, actor));
  };
  const names = new Set<string>();
  const lines = new Set<string>();
  const inTheWay = [...drawing.actors.values()].filter((actor) => !isThere(actor));
  for (const actor of drawing.actors.values()) {
    const name = before.layout.names.get(actor.id);
    const then = before.drawing.actors.get(actor.id);
    const isNamedAlike = then?.name === actor.name && then.drawnBy?.words === actor.drawnBy?.words;
    if (name && isThere(actor) && isNamedAlike) sheet.putName(actor.id, name);
    else names.add(actor.id);
  }
  const [was, is] = [sidesOfPairs(before.drawing.relations.values()), sidesOfPairs(drawing.relations.values())];
  for (const relation of drawing.relations.values()) {
    const route = before.layout.routes.get(relation.id);
    const then = before.drawing.relations.get(relation.id);
    const stays =
      route &&
      then?.from === relation.from &&
      then.to === relation.to &&
      was.get(relation.id) === is.get(relation.id) &&
      [relation.from, relation.to].every((id) => isThere(drawing.actors.get(id) as DrawnActor));
    if (stays) {
      sheet.putRoute(relation, route);
      if (reachOf(then) < reachOf(relation)) lines.add(relation.id);
    } else lines.add(relation.id);
  }
  for (const actor of inTheWay)
    for (const { box } of [shapes.get(actor.id) ?? [], badgeSolids(actor)].flat()) {
      for (const other of sheet.things.within(box)) if (other.is === 'name' && doOverlap(other.box, box, 1)) names.add(other.of);
      for (const line of sheet.lines.through(widened(box, 4)))
        if (!isOwnLine(drawing.relations.get(line), actor.id)) lines.add(line);
    }
  return { names, lines };
};

const isShapedAlike = (a: DrawnActor, b: DrawnActor): boolean =>
  a.kind === b.kind &&
  a.isKeyFigure === b.isKeyFigure &&
  a.at.x === b.at.x &&
  a.at.y === b.at.y &&
  a.roles.length === b.roles.length;

const isOwnLine = (relation: DrawnRelation | undefined, actor: string): boolean =>
  relation?.from === actor || relation?.to === actor;
