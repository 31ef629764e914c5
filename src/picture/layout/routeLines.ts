import type { MapPoint } from '../../domain/quantities.ts';
import type { DrawnRelation } from '../drawing.ts';
import { BENDS, type Bend } from './bends.ts';
import { curveOf } from './curve.ts';
import type { Sheet } from './sheet.ts';
import type { Solid } from './solid.ts';
import { type WayCost, wayCost } from './wayCost.ts';

type Side = -1 | 0 | 1;
interface Way extends WayCost {
  readonly points: readonly MapPoint[];
}

/** A line whose way costs this much is stuck: then the bends are not the only ways that are tried. */
const STUCK = 150;
/** How far control points are moved in search of a way, in units, and how many ways the search starts from. */
const REACHES = [96, 48, 24, 12];
const STARTS = 4;
const SEARCH_COST = 0.2;
/** So many points are weighed in search of a way for one line, and no search begins after so many for all. */
const MOST_FOR_LINE = 8_000;
export const MOST_FOR_ALL = 2_000_000;

/** Finds a way for each of these lines, the short ones first, around shapes and names and clear of the lines that are there; gives what is against each. */
export const routeLines = (sheet: Sheet, relations: readonly DrawnRelation[]): ReadonlyMap<string, WayCost> => {
  const { shapes, drawing } = sheet;
  const far = ({ from, to }: DrawnRelation) => {
    const [a, b] = [shapes.get(from) as Solid, shapes.get(to) as Solid];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const order = relations.map((relation) => ({ relation, length: far(relation) })).sort((a, b) => a.length - b.length);
  for (const { id } of relations) sheet.lines.take(id);
  const sides = sidesOfPairs(drawing.relations.values());
  const costs = new Map<string, WayCost>();
  for (const { relation } of order) {
    const way = bestWay(sheet, relation, sides.get(relation.id) ?? 0);
    sheet.putRoute(relation, { points: way.points, mark: 0.5 });
    costs.set(relation.id, way);
  }
  return costs;
};

/** Whether the way of a line that is there goes through no shape and no name. */
export const isClear = (sheet: Sheet, relation: DrawnRelation): boolean => {
  const ends = [relation.from, relation.to].map((id) => sheet.shapes.get(id) as Solid) as [Solid, Solid];
  return wayCost(sheet, relation, ends, curveOf(sheet.routes.get(relation.id)?.points ?? []), Infinity).isClear;
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

const bestWay = (sheet: Sheet, relation: DrawnRelation, side: Side): Way => {
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
    const { cost, isClear } = wayCost(sheet, relation, [a, b], curveOf(points), most - base);
    return { points, cost: base + cost, isClear };
  };
  const turned = (way: Way): Way => (isTurned ? { ...way, points: way.points.toReversed() } : way);
  let best = side === 0 || length === 0 ? weigh([p, q], 0, Infinity) : null;
  if (length === 0) return turned(best as Way);
  const tried: { bend: Bend; cost: number }[] = [];
  for (const bend of BENDS) {
    if (best && bend.cost >= best.cost) break;
    if (side !== 0 && bend.side !== side) continue;
    // Two lines of a pair bend however short they are.
    if (bend.from > length && (side === 0 || best)) continue;
    const most = !best ? Infinity : best.cost < STUCK ? best.cost : best.cost * 1.5;
    const way = weigh(bent(p, q, length, bend), bend.cost, most);
    tried.push({ bend, cost: way.cost });
    if (!best || way.cost < best.cost) best = way;
  }
  const found = best as Way;
  const { effort } = sheet;
  if (found.cost < STUCK || side !== 0 || effort.spent > MOST_FOR_ALL) return turned(found);
  const most = effort.spent + MOST_FOR_LINE;
  return turned(searched(found, tried, p, q, length, weigh, () => effort.spent > most));
};

const bent = (p: MapPoint, q: MapPoint, length: number, { along, beside }: Pick<Bend, 'along' | 'beside'>): MapPoint[] => {
  const [nx, ny] = [-(q.y - p.y) / length, (q.x - p.x) / length];
  const at = (i: 0 | 1): MapPoint => ({
    x: p.x + (q.x - p.x) * along[i] + nx * beside[i],
    y: p.y + (q.y - p.y) * along[i] + ny * beside[i],
  });
  return [p, at(0), at(1), q];
};

/** Moves the control points of the least bad ways about, as long as that helps. */
const searched = (
  found: Way,
  tried: readonly { bend: Bend; cost: number }[],
  p: MapPoint,
  q: MapPoint,
  length: number,
  weigh: (points: readonly MapPoint[], base: number, most: number) => Way,
  isEnough: () => boolean,
): Way => {
  let best = found;
  const starts = [...tried].sort((a, b) => a.cost - b.cost).slice(0, STARTS);
  for (const { bend } of starts) {
    let { along, beside } = bend;
    let least = Infinity;
    for (const reach of REACHES) {
      for (let isBetter = true; isBetter; ) {
        isBetter = false;
        for (const [i, by] of MOVES) {
          const next = moved(along, beside, i, by * reach, length);
          if (!next) continue;
          if (isEnough()) return best;
          const base = (Math.abs(next.beside[0]) + Math.abs(next.beside[1])) * 0.5 * SEARCH_COST + 8;
          const way = weigh(bent(p, q, length, next), base, least);
          if (way.cost >= least) continue;
          least = way.cost;
          ({ along, beside } = next);
          isBetter = true;
          if (way.cost < best.cost) best = way;
        }
      }
    }
    if (best.isClear) break;
  }
  return best;
};

/** Which of the four numbers of a bend is changed, and which way. */
const MOVES = [0, 1, 2, 3].flatMap((i) => [1, -1].map((by) => [i, by] as const));
const MOST_BESIDE = 300;

const moved = (
  along: Bend['along'],
  beside: Bend['beside'],
  i: number,
  by: number,
  length: number,
): Pick<Bend, 'along' | 'beside'> | null => {
  const [s, t] = [along[0] + (i === 0 ? by / length : 0), along[1] + (i === 1 ? by / length : 0)];
  const [d, e] = [beside[0] + (i === 2 ? by : 0), beside[1] + (i === 3 ? by : 0)];
  const most = Math.min(Math.max(MOST_BESIDE, length * 0.25), length * 0.8);
  if (s < 0.05 || t > 0.95 || s > t || Math.abs(d) > most || Math.abs(e) > most) return null;
  return { along: [s, t], beside: [d, e] };
};
