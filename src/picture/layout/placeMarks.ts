import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { pointOn } from './path.ts';
import type { Sheet } from './sheet.ts';
import { distanceTo } from './solid.ts';

/** Where the mark of a line may be, as shares of the part of it that is drawn. */
const SHARES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const;
/** How far a mark reaches from its middle; others have none, but a word when they are lit. */
const REACH: { readonly [T in DrawnRelation['type']]?: number } = { tension: 20, trust: 11 };
const REACH_OF_WORD = 18;
/** A mark is longer than it is high, and names lie flat. */
const REACH_OF_MARK_UP = 12;

const ON_THING_COST = 60;
const ON_LINE_COST = 14;
const NEAR_MARK_COST = 2;
const OFF_MIDDLE_COST = 30;

interface Mark extends MapPoint {
  readonly reach: number;
}

/** Puts the marks of lines where no shape, name, other line or other mark is. A mark stays where it is as long as nothing is there. */
export const placeMarks = (sheet: Sheet): void => {
  const relations = [...sheet.drawing.relations.values()].sort((a, b) => (REACH[b.type] ?? 0) - (REACH[a.type] ?? 0));
  const marks: Mark[] = [];
  for (const relation of relations) {
    const route = sheet.routes.get(relation.id);
    const path = sheet.lines.pathOf(relation.id);
    if (!route || !path) continue;
    const reach = REACH[relation.type] ?? REACH_OF_WORD;
    const stays = markCost(sheet, relation, pointOn(path, route.mark), reach, marks) <= 0;
    let [best, least] = [route.mark, stays && route.mark !== 0.5 ? -1 : Infinity];
    for (const share of SHARES) {
      const plain = Math.abs(share - 0.5) * OFF_MIDDLE_COST;
      if (plain >= least) break;
      const cost = plain + markCost(sheet, relation, pointOn(path, share), reach, marks);
      if (cost < least) [least, best] = [cost, share];
    }
    if (best !== route.mark) sheet.putMark(relation, best);
    if (REACH[relation.type]) marks.push({ ...pointOn(path, best), reach });
  }
};

const markCost = (
  sheet: Sheet,
  { id, from, to }: DrawnRelation,
  { x, y }: MapPoint,
  reach: number,
  marks: readonly Mark[],
): number => {
  let cost = 0;
  for (const thing of sheet.things.within({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })) {
    const isForeignBadge = thing.is === 'badge' && thing.of !== from && thing.of !== to;
    const room = thing.is === 'name' ? Math.min(reach, REACH_OF_MARK_UP) : reach;
    if (!isForeignBadge && distanceTo(thing, x, y) < room) cost += ON_THING_COST;
  }
  const around = { left: x - reach * 0.8, right: x + reach * 0.8, top: y - reach * 0.8, bottom: y + reach * 0.8 };
  for (const line of sheet.lines.through(around)) if (line !== id) cost += ON_LINE_COST;
  for (const mark of marks) {
    const far = Math.hypot(mark.x - x, mark.y - y);
    const room = mark.reach + 2 * reach;
    if (far < room) cost += (room - far) * NEAR_MARK_COST;
  }
  return cost;
};
