import { describe, expect, it } from 'vitest';
import { placesFor, ROOM } from '../../src/formats/spreadOut.ts';

/** Places of a file are used when they can be read on a map, whatever their scale and however far some lie. */

const grid = (columns: number, rows: number, step = 90) =>
  Array.from({ length: columns * rows }, (_, at) => ({ x: (at % columns) * step, y: Math.floor(at / columns) * step }));

/** How wide and high all is, and how close the two nearest of the first `count` stand. */
const lookOf = (given: readonly ({ x: number; y: number } | null)[], count = given.length) => {
  const { places, hasPlaces, drawnIn } = placesFor(given);
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const first = places.slice(0, count);
  const nearest = Math.min(
    ...first.flatMap((one, at) => first.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
  );
  return { places, hasPlaces, drawnIn, size, nearest };
};

describe('the places of a file', () => {
  it('stay readable though one lies far away', () => {
    const { hasPlaces, drawnIn, size, nearest, places } = lookOf([...grid(5, 4), { x: 120_000, y: 95_000 }], 20);
    expect([hasPlaces, drawnIn]).toEqual([true, [20]]);
    expect(nearest / size).toBeGreaterThan(1 / 12);
    expect(places[20]?.x).toBeGreaterThan(places[4]?.x ?? 0);
  });

  it.each([
    [
      'several, each far from all',
      [
        { x: 1e5, y: 0 },
        { x: -3e6, y: 40 },
        { x: 200, y: 7e7 },
      ],
    ],
    [
      'some at one end',
      [
        { x: 1e5, y: 1e5 },
        { x: 1e5 + 90, y: 1e5 },
        { x: 1e5, y: 1e5 + 90 },
      ],
    ],
    ['one at the edge of numbers', [{ x: 9e14, y: -9e14 }]],
  ])('stay readable though %s', (_, far) => {
    const { hasPlaces, drawnIn, size, nearest } = lookOf([...grid(5, 4), ...far], 20);
    expect([hasPlaces, drawnIn.length]).toEqual([true, far.length]);
    expect(nearest / size).toBeGreaterThan(1 / 25);
  });

  it('keep two groups apart and each of them readable', () => {
    const far = grid(4, 3).map(({ x, y }) => ({ x: x + 50_000, y }));
    const { places, drawnIn, nearest, size } = lookOf([...grid(5, 3), ...far]);
    expect(drawnIn.length).toBe(12);
    expect(nearest / size).toBeGreaterThan(1 / 20);
    expect((places[15]?.x ?? 0) - (places[4]?.x ?? 0)).toBeGreaterThan(3 * ROOM);
  });

  it.each([
    ['a line', grid(20, 1)],
    ['a column', grid(1, 20)],
    ['nearly a line', grid(20, 1).map(({ x }, at) => ({ x, y: at % 3 }))],
    ['two rows', [...grid(10, 1), ...grid(10, 1).map(({ x }) => ({ x, y: 400 }))]],
    ['two camps far apart', [...grid(3, 3), ...grid(3, 3).map(({ x, y }) => ({ x: x + 900, y }))]],
  ])('keep their shape: %s', (_, given) => {
    const { places, drawnIn, hasPlaces } = lookOf(given);
    expect([hasPlaces, drawnIn]).toEqual([true, []]);
    const [a, b, last] = [given[0], given[1], given.at(-1)].map((point) => places[given.indexOf(point ?? { x: 0, y: 0 })]);
    const ratio = (one: typeof a, two: typeof a) => Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0));
    const wanted = ratio(given[0], given.at(-1)) / ratio(given[0], given[1]);
    expect(ratio(a, last) / ratio(a, b)).toBeCloseTo(wanted, 0);
  });

  it.each([
    ['from 0 to 1', 1 / 360],
    ['in millionths', 1e-6],
    ['in metres of the country', 1_000],
    ['in billions', 1e9],
  ])('grow or shrink to what can be read: %s', (_, scale) => {
    const { hasPlaces, nearest, size } = lookOf(grid(5, 4).map(({ x, y }) => ({ x: x * scale, y: y * scale })));
    expect(hasPlaces).toBe(true);
    expect(nearest).toBeGreaterThan(ROOM / 4);
    expect(size).toBeLessThan(20 * ROOM);
  });

  it('are read in degrees of geography', () => {
    const places = grid(5, 4).map(({ x, y }) => ({ x: 4.9 + x / 9_000, y: 52.3 + y / 9_000 }));
    expect(lookOf(places)).toMatchObject({ hasPlaces: true, drawnIn: [] });
  });

  it('are made anew when all stand on one spot, most have none, or they stand on each other at any size', () => {
    expect(placesFor(Array(9).fill({ x: 3, y: 3 })).hasPlaces).toBe(false);
    expect(placesFor([{ x: 0, y: 0 }, { x: 90, y: 0 }, null, null, null]).hasPlaces).toBe(false);
    const pairs = grid(20, 20, 1_000).flatMap(({ x, y }) => [
      { x, y },
      { x: x + 0.01, y },
    ]);
    expect(placesFor(pairs).hasPlaces).toBe(false);
    expect(placesFor([null, null]).hasPlaces).toBe(false);
  });

  it('of 5,000 take no time to speak of, also when all stand in a line', () => {
    const start = performance.now();
    placesFor(grid(5_000, 1));
    placesFor(grid(1, 5_000));
    placesFor(grid(70, 71));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
