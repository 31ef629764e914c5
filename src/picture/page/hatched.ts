import type { MapPoint } from '../../domain/quantities.ts';

/** Closed lines around an area and around its holes; what lies within an odd number of them is inside. */
export type Rings = readonly (readonly MapPoint[])[];

/** Slanting stripes inside of an area as the path of their middles, in the notation of SVG. Stripes of all areas lie in line. */
export const stripesIn = (rings: Rings, step: number): string => {
  // Turned by 45 degrees, stripes lie flat.
  const turned = rings.map((ring) => ring.map(({ x, y }) => ({ x: (x + y) * HALF_ROOT, y: (y - x) * HALF_ROOT })));
  const parts: string[] = [];
  for (const { y, spans } of rowsIn(turned, step)) for (const [from, to] of spans) parts.push(`M${back(from, y)}L${back(to, y)}`);
  return parts.join('');
};

/** Dots inside of an area, in rows that are set off against each other: a path of lines as good as without length. */
export const dotsIn = (rings: Rings, step: number): string => {
  const parts: string[] = [];
  let row = 0;
  for (const { y, spans } of rowsIn(rings, step)) {
    row = Math.round(y / step);
    const start = row % 2 === 0 ? 0 : step / 2;
    for (const [from, to] of spans)
      for (let x = Math.ceil((from - start) / step) * step + start; x <= to; x += step)
        parts.push(`M${short(x)} ${short(y)}h.01`);
  }
  return parts.join('');
};

const HALF_ROOT = Math.SQRT1_2;
const short = (value: number): number => Math.round(value * 10) / 10;
const back = (x: number, y: number): string => `${short((x - y) * HALF_ROOT)} ${short((x + y) * HALF_ROOT)}`;

/** Where level lines at whole steps lie inside. */
const rowsIn = function* (rings: Rings, step: number): Iterable<{ readonly y: number; readonly spans: [number, number][] }> {
  const [low, high] = rings
    .flat()
    .reduce(([least, most], { y }) => [Math.min(least, y), Math.max(most, y)], [Infinity, -Infinity]);
  for (let row = Math.ceil(low / step); row * step <= high; row++) {
    // A hair beside the step, where no corner lies exactly.
    const y = row * step + 1e-6;
    const crossings = rings.flatMap((ring) =>
      ring.flatMap((a, i) => {
        const b = ring[(i + 1) % ring.length] ?? a;
        return a.y > y !== b.y > y ? [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)] : [];
      }),
    );
    crossings.sort((a, b) => a - b);
    const spans: [number, number][] = [];
    for (let i = 0; i + 1 < crossings.length; i += 2) spans.push([crossings[i] as number, crossings[i + 1] as number]);
    if (spans.length > 0) yield { y: row * step, spans };
  }
};
