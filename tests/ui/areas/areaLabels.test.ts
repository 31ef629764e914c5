import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/picture/measureText.ts';
import { areaLabels, DISC } from '../../../src/ui/areas/areaLabels.ts';
import type { AreaShape } from '../../../src/ui/areas/areaShapes.ts';

const shape = (id: string, name: string, x: number, y: number, width: number): AreaShape => ({
  id: id as never,
  name,
  path: '',
  label: { x, y, width },
});
const LETTERS = 12;
const IN = { view: { scale: 1, x: 0, y: 0 }, size: { width: 600, height: 400 }, letters: LETTERS };
const labels = (shapes: readonly AreaShape[], counts: Readonly<Record<string, number>> = {}, first: string[] = []) =>
  areaLabels(shapes, (id) => counts[id] ?? 0, IN, first as never);

describe('the labels of neighbourhoods', () => {
  test('are a name where it has room, in two lines where that is narrow, and only the count where there is none', () => {
    const found = labels(
      [
        shape('wide', 'Oude Dorp Noord', 100, 50, 200),
        shape('narrow', 'Oude Dorp Zuid', 100, 150, 60),
        shape('tiny', 'Binnenstad', 100, 250, 20),
      ],
      { tiny: 2 },
    );
    const linesOf = (id: string) => found.find((label) => label.id === id)?.lines;
    expect(linesOf('wide')).toEqual(['Oude Dorp Noord']);
    expect(linesOf('narrow')).toEqual(['Oude', 'Dorp Zuid']);
    expect(linesOf('tiny')).toEqual([]);
    expect(found.find(({ id }) => id === 'tiny')).toMatchObject({ count: 2, disc: 0 });
  });

  test('go to what is chosen first, then to where most actors are', () => {
    const two = [shape('a', 'Noorderbuurt', 100, 100, 300), shape('b', 'Zuiderbuurt', 110, 102, 200)];
    expect(labels(two).map(({ id }) => id)).toEqual(['a']);
    expect(labels(two, { b: 1 }).map(({ id }) => id)).toEqual(['b']);
    expect(labels(two, { b: 1 }, ['a']).map(({ id }) => id)).toEqual(['a']);
  });

  test('never lie on each other', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 5, max: 300 }),
      count: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const shapes = places.map(({ x, y, width }, i) => shape(`s${i}`, `Buurt nummer ${i}`, x, y, width));
        const counts = Object.fromEntries(places.map(({ count }, i) => [`s${i}`, count]));
        const boxes = labels(shapes, counts).map(({ x, y, lines, base, disc }) => ({
          left: x - Math.max(...lines.map((line) => measureText(line, LETTERS, 650) / 2), disc === null ? 0 : DISC),
          right: x + Math.max(...lines.map((line) => measureText(line, LETTERS, 650) / 2), disc === null ? 0 : DISC),
          top: y + (disc === null ? base - LETTERS : disc - DISC),
          bottom: y + (lines.length > 0 ? base + (lines.length - 1) * LETTERS * 1.18 : (disc ?? 0) + DISC),
        }));
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
        });
      }),
      { numRuns: 100 },
    );
  });
});
