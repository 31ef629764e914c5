import { densityOf } from '../density.ts';
import type { Drawing, DrawnActor, DrawnRelation } from '../drawing.ts';
import { doOverlap, widened } from './boxes.ts';
import type { LaidOut } from './carriedOver.ts';
import { clearNames } from './clearNames.ts';
import type { Layout } from './layout.ts';
import type { MeasureName } from './measureName.ts';
import { placeMarks } from './placeMarks.ts';
import { byPriority, dropWithoutRoom, LINE_COSTS, placeNames, rememberSpots, type SpotsOf } from './placeNames.ts';
import { roughRoute } from './roughLayout.ts';
import { costNow, routeLines } from './routeLines.ts';
import { openSheet, type Sheet } from './sheet.ts';
import type { Solid } from './solid.ts';
import { type ToDo, takeOver } from './takeOver.ts';

/** What is to be laid out, and the layout that stood before, to leave alone all that nothing came near to. */
export interface LayoutRequest {
  readonly drawing: Drawing;
  /** The size of the letters, in map units. */
  readonly letters: number;
  readonly before: LaidOut | null;
}

/** Names are placed and lines routed in turns; each time what is on a name costs more. */
const ROUNDS = [LINE_COSTS.first, LINE_COSTS.next, LINE_COSTS.next, LINE_COSTS.last];
/** So many of these rounds all lines are routed anew when all of them are new. */
const WHOLE_ROUNDS = 3;
/** No whole round begins after so many points of ways were weighed, and no search for a way with several bends after so many more. */
const MOST_FOR_ROUNDS = 900_000;
const MOST_FOR_TURNS = 800_000;
const TOUCHED = 3;

/**
 * Places names, routes lines around shapes and names, and puts outlines around camps. Pure and deterministic. With `before` of the same size of
 * letters only what changed, and what that touches, is placed anew.
 */
export const planLayout = ({ drawing, letters, before }: LayoutRequest, measure: MeasureName): Layout => {
  const sheet = openSheet(drawing, letters, measure);
  const { isRouted, names: whichNames } = densityOf(drawing.actors.size, drawing.relations.size);
  const inOrder = byPriority(drawing);
  const known = before?.layout.letters === letters ? before : null;
  const toDo = known ? takeOver(sheet, known) : everything(drawing);
  // What was in the way before and could not be helped is left alone: only what changed is thought about.
  const asBefore = namesInTheWay(sheet, toDo.names);
  for (const id of toDo.lines) putStraight(sheet, drawing.relations.get(id) as DrawnRelation);
  const spotsOf = rememberSpots(sheet);
  settle(sheet, toDo, asBefore, inOrder, spotsOf, isRouted, known === null);
  if (isRouted) {
    turnStuck(sheet, toDo);
    clearNames(sheet, namesInTheWay(sheet, asBefore), spotsOf);
  }
  if (whichNames !== 'all') dropWithoutRoom(sheet, inOrder);
  sheet.putHulls();
  placeMarks(sheet);
  return { letters, names: sheet.names, routes: sheet.routes, hulls: sheet.hulls() };
};

const everything = ({ actors, relations }: Drawing): ToDo => ({
  names: new Set(actors.keys()),
  lines: new Set(relations.keys()),
});

const putStraight = (sheet: Sheet, relation: DrawnRelation): void => {
  for (const [, route] of roughRoute(relation, sheet.drawing.actors)) sheet.putRoute(relation, route);
};

/** Seeks a way with several bends for the lines that no single bend frees, the worst first. What that may take is bounded, on any computer alike. */
const turnStuck = (sheet: Sheet, toDo: ToDo): void => {
  sheet.effort.most = sheet.effort.spent + MOST_FOR_TURNS;
  const stuck = [...toDo.lines].flatMap((id) => {
    const relation = sheet.drawing.relations.get(id) as DrawnRelation;
    const { isClear, cost } = costNow(sheet, relation);
    return isClear ? [] : [{ relation, cost }];
  });
  stuck.sort((a, b) => b.cost - a.cost);
  for (const { relation } of stuck) routeLines(sheet, [relation], true);
};

/** Places and routes what is to be done, then what that touches, until nothing is in the way of anything or no more helps. */
const settle = (
  sheet: Sheet,
  toDo: ToDo,
  asBefore: ReadonlySet<string>,
  inOrder: readonly DrawnActor[],
  spotsOf: SpotsOf,
  isRouted: boolean,
  isNew: boolean,
): void => {
  const { drawing, lines, names } = sheet;
  let unplaced: ReadonlySet<string> = toDo.names;
  let unrouted = new Set(toDo.lines);
  for (const [round, lineCost] of ROUNDS.entries()) {
    const moved = placeNames(
      sheet,
      inOrder.filter(({ id }) => unplaced.has(id)),
      lineCost,
      spotsOf,
    );
    sheet.putHulls();
    if (!isRouted) return;
    for (const id of moved) {
      const box = names.get(id)?.box;
      if (box) for (const line of lines.through(widened(box, TOUCHED))) unrouted.add(line);
    }
    const costs = routeLines(
      sheet,
      [...unrouted].map((id) => drawing.relations.get(id) as DrawnRelation),
    );
    const isWhole = isNew && round + 1 < WHOLE_ROUNDS && sheet.effort.spent < MOST_FOR_ROUNDS;
    unplaced = namesInTheWay(sheet, asBefore);
    if (unplaced.size === 0) return;
    unrouted = new Set(isWhole ? [...costs].flatMap(([id, { cost }]) => (cost > 0 ? [id] : [])) : []);
  }
};

/** The names that a line goes through, or that lie on another name or the name of a camp. */
const namesInTheWay = ({ names, lines, things }: Sheet, except: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [id, { box }] of names) {
    if (except.has(id)) continue;
    const isOn = ({ is, of, box: other }: Solid) => (is === 'name' || is === 'campName') && of !== id && doOverlap(box, other);
    if (lines.through(widened(box, 1)).size > 0 || [...things.within(box)].some(isOn)) found.add(id);
  }
  return found;
};
