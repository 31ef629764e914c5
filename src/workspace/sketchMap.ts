import { ACTOR_KINDS } from '../domain/actorKind.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import { convexHull } from '../domain/convexHull.ts';
import { highestOf, lowestOf } from '../domain/extremes.ts';
import type { MapSketch } from './ports.ts';

const MOST_POINTS = 200;
const MOST_LINES = 300;
/** Members of a camp that are further from the others than this part of the picture have a ground of their own. */
const FAR = 0.28;

/** A small picture of the map: an even sample of its actors in their own proportions, centred; camp -1 is on none. */
export const sketchMap = (map: ActorMap): MapSketch => {
  const shown = sample(
    [...map.positions.values()].filter(({ id }) => map.actors.has(id)),
    MOST_POINTS,
  );
  const xs = shown.map(({ x }) => x);
  const ys = shown.map(({ y }) => y);
  const [left, right, top, bottom] = [lowestOf(xs), highestOf(xs), lowestOf(ys), highestOf(ys)];
  const span = Math.max(right - left, bottom - top) || 1;
  const scaled = (value: number, low: number, high: number) =>
    Math.round(((value - (low + high) / 2) / span + 0.5) * 1_000) / 1_000;
  const places = new Map(shown.map(({ id }, i) => [id, i]));
  const camps = new Map<string, number>([...map.camps.values()].map(({ id, order }) => [id, order]));
  const lines = [...map.relations.values()].flatMap(({ from, to, type }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b, type === 'tension'] as const];
  });
  const points = shown.map(({ id, x, y }): MapSketch['points'][number] => {
    const actor = map.actors.get(id);
    return [
      scaled(x, left, right),
      scaled(y, top, bottom),
      camps.get(actor?.camp ?? 'none') ?? -1,
      ACTOR_KINDS.indexOf(actor?.kind ?? 'person'),
    ];
  });
  return { points, lines: sample(lines, MOST_LINES), grounds: groundsOf(points) };
};

/** Members of a camp that stand together share a ground. */
const groundsOf = (points: MapSketch['points']): MapSketch['grounds'] => {
  const grounds: [number, number[]][] = [];
  const left = points.map(([x, y, camp], at) => ({ x, y, camp, at })).filter(({ camp }) => camp >= 0);
  while (left.length > 0) {
    const group = left.splice(0, 1);
    for (const one of group)
      for (let i = left.length - 1; i >= 0; i--) {
        const other = left[i];
        if (other?.camp === one.camp && Math.hypot(other.x - one.x, other.y - one.y) < FAR) {
          group.push(other);
          left.splice(i, 1);
        }
      }
    grounds.push([group[0]?.camp ?? -1, convexHull(group).map(({ at }) => at)]);
  }
  return grounds;
};

const sample = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most ? items : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
