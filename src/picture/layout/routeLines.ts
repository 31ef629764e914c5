import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { BENDS, type Bend } from './bends.ts';
import { reachOf } from './path.ts';
import { rounded, seekWay } from './seekWay.ts';
import type { Sheet } from './sheet.ts';
import type { Solid } from './solid.ts';
import { costAt, PER, type WayCost, wayCost } from './wayCost.ts';

type Side = -1 | 0 | 1;
interface Way extends WayCost {
  readonly points: readonly MapPoint[];
}

/** How much a way around all is rounded at its turns, and what it costs more than a bend, also for each turn. */
const EASES = [0.4, 0.26, 0.14];
const SOUGHT_COST = 12;
const TURN_COST = 8;
const DETOUR_COST = 0.4;

/**
 * Finds a way for each of these lines, the short ones first, around shapes and names and clear of the lines that are there; gives what is against
 * each. One bend each, or with `mayTurn` several where none is clear.
 */
export const routeLines = (sheet: Sheet, relations: readonly DrawnRelation[], mayTurn = false): ReadonlyMap<string, WayCost> => {
  const { shapes, drawing } = sheet;
  const order = relations
    .map((relation) => ({ relation, length: far(shapes.get(relation.from) as Solid, shapes.get(relation.to) as Solid) }))
    .sort((a, b) => a.length - b.length);
  for (const { id } of relations) sheet.lines.take(id);
  const sides = sidesOfPairs(drawing.relations.values());
  const costs = new Map<string, WayCost>();
  for (const { relation } of order) {
    const way = bestWay(sheet, relation, sides.get(relation.id) ?? 0, mayTurn);
    sheet.putRoute(relation, { points: way.points, mark: 0.5 });
    costs.set(relation.id, way);
  }
  return costs;
};

/** What is against the way of a line that is there. */
export const costNow = (sheet: Sheet, relation: DrawnRelation): WayCost => {
  const ends = [relation.from, relation.to].map((id) => sheet.shapes.get(id) as Solid) as [Solid, Solid];
  return wayCost(sheet, relation, ends, sheet.routes.get(relation.id)?.points ?? [], Infinity);
};

const pairKey = ({ from, to }: DrawnRelation): string => (from < to ? `${from}\n${to}` : `${to}\n${from}`);

/** To which side each line of a pair with several bends, as seen from the end whose id comes first; a third one goes between them. */
export const sidesOfPairs = (relations: Iterable<DrawnRelation>): ReadonlyMap<string, Side> => {
  const pairs = new Map<string, string[]>();
  for (const relation of relations) {
    const key = pairKey(relation);
    const pair = pairs.get(key);
    if (pair) pair.push(relation.id);
    else pairs.set(key, [relation.id]);
  }
  const sides = new Map<string, Side>();
  for (const pair of pairs.values())
    if (pair.length > 1) pair.forEach((id, i) => void sides.set(id, i > 1 ? 0 : i === 0 ? 1 : -1));
  return sides;
};

const bestWay = (sheet: Sheet, relation: DrawnRelation, side: Side, mayTurn: boolean): Way => {
  // Both directions of a pair see the same sides.
  const isTurned = relation.from > relation.to;
  const [from, to] = [relation.from, relation.to].map((id) => sheet.shapes.get(id) as Solid) as [Solid, Solid];
  const [a, b] = isTurned ? [to, from] : [from, to];
  const [p, q]: [MapPoint, MapPoint] = [
    { x: a.x, y: a.y },
    { x: b.x, y: b.y },
  ];
  const length = Math.hypot(q.x - p.x, q.y - p.y);
  const weigh = (points: readonly MapPoint[], base: number, most: number): Way => {
    const { cost, isClear } = wayCost(sheet, relation, [a, b], points, most - base);
    return { points, cost: base + cost, isClear };
  };
  const turned = (way: Way): Way => (isTurned ? { ...way, points: way.points.toReversed() } : way);
  let best = side === 0 || length === 0 ? weigh([p, q], 0, Infinity) : null;
  if (length === 0) return turned(best as Way);
  for (const bend of BENDS) {
    if (best && bend.cost >= best.cost) break;
    if (side !== 0 && bend.side !== side) continue;
    // Two lines of a pair bend however short they are.
    if (bend.from > length && (side === 0 || best)) continue;
    const way = weigh(bent(p, q, length, bend), bend.cost, best?.cost ?? Infinity);
    if (!best || way.cost < best.cost) best = way;
  }
  const found = best as Way;
  if (!mayTurn || found.isClear || sheet.effort.spent > sheet.effort.most) return turned(found);
  const other = sought(sheet, relation, p, q, weigh);
  return turned(other && other.cost < found.cost ? other : found);
};

/** A way of several bends around all, for a line that no single bend frees. */
const sought = (
  sheet: Sheet,
  relation: DrawnRelation,
  p: MapPoint,
  q: MapPoint,
  weigh: (points: readonly MapPoint[], base: number, most: number) => Way,
): Way | null => {
  const reach = reachOf(relation);
  const { things, effort } = sheet;
  const turns = seekWay(p, q, (x, y) => {
    effort.spent += 1;
    return costAt(things.near(x, y), relation, reach, x, y) / PER;
  });
  if (!turns) return null;
  const detour = turns.reduce((sum, at, i) => sum + far(turns[i - 1] ?? at, at), 0) - far(p, q);
  const base = SOUGHT_COST + TURN_COST * (turns.length - 2) + DETOUR_COST * detour;
  let best: Way | null = null;
  for (const ease of EASES) {
    const way = weigh(rounded(turns, ease), base, best?.cost ?? Infinity);
    if (!best || way.cost < best.cost) best = way;
  }
  return best;
};
const far = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

const bent = (p: MapPoint, q: MapPoint, length: number, { along, beside }: Pick<Bend, 'along' | 'beside'>): MapPoint[] => {
  const [nx, ny] = [-(q.y - p.y) / length, (q.x - p.x) / length];
  const at = (i: 0 | 1): MapPoint => ({
    x: p.x + (q.x - p.x) * along[i] + nx * beside[i],
    y: p.y + (q.y - p.y) * along[i] + ny * beside[i],
  });
  return [p, at(0), at(1), q];
};
