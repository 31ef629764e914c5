import type { DrawnActor, DrawnRelation } from '../drawing.ts';
import { doOverlap, widened } from './boxes.ts';
import type { Route } from './layout.ts';
import { type NameSpot, ON_THING_COST } from './nameSpots.ts';
import type { SpotsOf } from './placeNames.ts';
import { costNow, routeLines } from './routeLines.ts';
import type { Sheet } from './sheet.ts';

const NEAR = 3;
const LINE_COST = 30;
/** So many places on each side are tried, and places with more lines than this are not. */
const MOST_OF_SIDE = 3;
const MOST_LINES = 7;
/** No name is begun with after so many points of ways were weighed. */
const MOST_EFFORT = 200_000;

/** Frees names that a line still goes through: tries other places for the name, each time with other ways for the lines that are there. */
export const clearNames = (sheet: Sheet, names: Iterable<string>, spotsOf: SpotsOf): void => {
  const most = sheet.effort.spent + MOST_EFFORT;
  for (const id of names) {
    if (sheet.effort.spent > most) return;
    const actor = sheet.drawing.actors.get(id);
    if (actor) clearName(sheet, actor, spotsOf(actor));
  }
};

const clearName = (sheet: Sheet, actor: DrawnActor, spots: readonly NameSpot[]): void => {
  for (const spot of likeliest(sheet, actor.id, spots)) {
    const now = sheet.names.get(actor.id);
    const lines = now ? sheet.lines.through(widened(now.box, 1)) : new Set<string>();
    if (!now || lines.size === 0) return;
    if (isOnAName(sheet, actor.id, spot)) continue;
    const touched = [...new Set([...lines, ...sheet.lines.through(widened(spot.box, NEAR))])];
    if (touched.length > MOST_LINES) continue;
    const relations = touched.map((line) => sheet.drawing.relations.get(line) as DrawnRelation);
    const routes = relations.map(({ id }) => sheet.routes.get(id) as Route);
    const stuckBefore = relations.filter((relation) => !costNow(sheet, relation).isClear).length;
    sheet.putName(actor.id, spot);
    const stuck = [...routeLines(sheet, relations, true).values()].filter((way) => !way.isClear).length;
    if (stuck < stuckBefore) continue;
    sheet.putName(actor.id, now);
    relations.forEach((relation, i) => void sheet.putRoute(relation, routes[i] as Route));
  }
};

/** The places that are on nothing, those with few lines first; of each side the best ones. */
const likeliest = (sheet: Sheet, actor: string, spots: readonly NameSpot[]): readonly NameSpot[] => {
  const bySide = new Map<string, number>();
  return spots
    .filter((spot) => spot.cost < ON_THING_COST && !isOnAName(sheet, actor, spot))
    .map((spot) => ({ spot, cost: spot.cost + LINE_COST * sheet.lines.through(widened(spot.box, NEAR)).size }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot)
    .filter(({ side }) => {
      const count = (bySide.get(side) ?? 0) + 1;
      bySide.set(side, count);
      return count <= MOST_OF_SIDE;
    });
};

const isOnAName = ({ things }: Sheet, actor: string, { box }: NameSpot): boolean =>
  [...things.within(box)].some(
    ({ is, of, box: other }) => (is === 'name' || is === 'campName') && of !== actor && doOverlap(box, other, 1),
  );
