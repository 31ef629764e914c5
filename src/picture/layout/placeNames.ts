import type { Drawing, DrawnActor } from '../drawing.ts';
import { doOverlap, overlapOf, widened } from './boxes.ts';
import { type NameSpot, nameSpots, ON_THING_COST } from './nameSpots.ts';
import type { Sheet } from './sheet.ts';
import type { Solid } from './solid.ts';

const APART = 5;
const ON_CAMP_NAME_COST = 200;
/** A line through a name, for every further line as much again. */
export const LINE_COSTS = { first: 14, next: 26, last: 40 } as const;
const LINE_MARGIN = 2;
const SWEEPS = 4;
/** A name that stands somewhere moves for no less. */
const STAYS = 3;

/** Those whose names come first when not all find room: who has a role, key figures, then who has most relations. */
export const byPriority = ({ actors, relations }: Drawing): readonly DrawnActor[] => {
  const degree = new Map<string, number>();
  for (const { from, to } of relations.values()) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const rank = ({ roles, isKeyFigure, id }: DrawnActor) =>
    (roles.length > 0 ? 2e6 : 0) + (isKeyFigure ? 1e6 : 0) + (degree.get(id) ?? 0);
  return [...actors.values()].sort((a, b) => rank(b) - rank(a));
};

/** Finds a place for each of these names, again and again as long as one of them moves. Gives those that moved. */
export const placeNames = (
  sheet: Sheet,
  actors: readonly DrawnActor[],
  lineCost: number,
  spotsOf: SpotsOf,
): ReadonlySet<string> => {
  const moved = new Set<string>();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let isDone = true;
    for (const actor of actors) {
      const now = sheet.names.get(actor.id);
      const best = bestSpot(sheet, actor.id, spotsOf(actor), lineCost);
      if (best === now || (now && isSamePlace(best, now))) continue;
      sheet.putName(actor.id, best);
      moved.add(actor.id);
      isDone = false;
    }
    if (isDone) break;
  }
  return moved;
};

const isSamePlace = (a: Pick<NameSpot, 'box' | 'lines'>, b: Pick<NameSpot, 'box' | 'lines'>): boolean =>
  a.box.left === b.box.left && a.box.top === b.box.top && a.lines.length === b.lines.length && a.box.right === b.box.right;

const bestSpot = (sheet: Sheet, actor: string, spots: readonly NameSpot[], lineCost: number): NameSpot => {
  const now = sheet.names.get(actor);
  let best = spots[0] as NameSpot;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.cost - STAYS >= least) break;
    const cost =
      spot.cost + costAmong(sheet, actor, spot, lineCost, least - spot.cost) - (now && isSamePlace(spot, now) ? STAYS : 0);
    if (cost < least) [least, best] = [cost, spot];
  }
  return best;
};

/** What other names, names of camps and lines have against it; more than `most` need not be exact. */
const costAmong = ({ things, lines }: Sheet, actor: string, { box }: NameSpot, lineCost: number, most: number): number => {
  let cost = 0;
  for (const { is, of, box: other } of things.within(box)) {
    if (is === 'name' && of !== actor) {
      const on = overlapOf(box, other, APART);
      if (on > 0) cost += ON_THING_COST + on;
    } else if (is === 'campName' && doOverlap(box, other, 3)) cost += ON_CAMP_NAME_COST;
  }
  return cost > most + STAYS ? cost : cost + lines.through(widened(box, LINE_MARGIN)).size * lineCost;
};

/** Takes away the names that lie on a shape or on a name that comes before them. `actors` in the order in which they matter. */
export const dropWithoutRoom = (sheet: Sheet, actors: readonly DrawnActor[]): void => {
  const rank = new Map(actors.map(({ id }, i) => [id, i]));
  const comesBefore = (one: string, other: string) => (rank.get(one) ?? 0) < (rank.get(other) ?? 0);
  for (const { id } of actors) {
    const box = sheet.names.get(id)?.box;
    if (!box) continue;
    const isInTheWay = ({ is, of, box: other }: Solid): boolean =>
      of !== id && (is === 'shape' || (is === 'name' && comesBefore(of, id))) && doOverlap(box, other, -0.5);
    if ([...sheet.things.within(box)].some(isInTheWay)) sheet.putName(id, null);
  }
};

/** The places that the name of an actor could have, the best first. */
export type SpotsOf = (actor: DrawnActor) => readonly NameSpot[];

/** Thinks them out when they are first asked for. */
export const rememberSpots = (sheet: Sheet): SpotsOf => {
  const known = new Map<string, readonly NameSpot[]>();
  return (actor) => {
    const spots = known.get(actor.id) ?? nameSpots(sheet, actor);
    known.set(actor.id, spots);
    return spots;
  };
};
