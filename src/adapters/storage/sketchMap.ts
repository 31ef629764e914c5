import type { ActorMap } from '../../domain/actorMap.ts';
import { highestOf, lowestOf } from '../../domain/extremes.ts';
import type { MapSketch } from '../../workspace/ports.ts';

const MOST_POINTS = 200;
const MOST_LINES = 300;

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
  return {
    points: shown.map(({ id, x, y }) => [
      scaled(x, left, right),
      scaled(y, top, bottom),
      camps.get(map.actors.get(id)?.camp ?? 'none') ?? -1,
    ]),
    lines: sample(lines, MOST_LINES),
  };
};

const sample = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most ? items : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
