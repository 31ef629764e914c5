import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/picture/drawing.ts';
import { marksBox } from '../../../src/picture/marksBox.ts';
import { measureText } from '../../../src/picture/measureText.ts';
import { shortenedText } from '../../../src/picture/page/brokenText.ts';
import { dotsIn, stripesIn } from '../../../src/picture/page/hatched.ts';
import { legendOf } from '../../../src/picture/page/legendOf.ts';
import { pageOf } from '../../../src/picture/page/pageOf.ts';
import { pictureSizes } from '../../../src/picture/page/pageSizes.ts';
import { PRINT_COLOURS } from '../../../src/picture/printColours.ts';

const EMPTY = { hulls: [], relations: [], actors: [], names: [], campNames: [] };
const BOX = { left: 0, top: 0, right: 400, bottom: 300 };
const NOTHING = { title: '', issue: '', date: '', legend: [] };

describe('a page', () => {
  test('with nothing to say is the drawing alone, in the middle', () => {
    const { scene, view } = pageOf(EMPTY, BOX, NOTHING, pictureSizes.a4, PRINT_COLOURS);
    expect(scene.campNames).toEqual([]);
    expect((view.left + view.right) / 2).toBeCloseTo(200);
    expect((view.top + view.bottom) / 2).toBeCloseTo(150);
  });

  test('leaves what lies under the drawing the room between its words, and all of it where there are none', () => {
    const legend = [{ word: 'spanning', marks: [], width: 44, height: 16 }];
    const page = pageOf(EMPTY, BOX, { ...NOTHING, title: 'Opvang', legend }, pictureSizes.a4, PRINT_COLOURS);
    const [title, word] = page.scene.campNames.flatMap(({ marks }) => marks.map((mark) => marksBox([mark])));
    expect(page.room.top).toBeGreaterThan(title?.bottom ?? Infinity);
    expect(page.room.bottom).toBeLessThan(word?.top ?? -Infinity);
    expect(page.room).toMatchObject({ left: page.view.left, right: page.view.right });
    expect(page.room.top).toBeLessThan(BOX.top);
    expect(page.room.bottom).toBeGreaterThan(BOX.bottom);
    const bare = pageOf(EMPTY, BOX, NOTHING, pictureSizes.a4, PRINT_COLOURS);
    expect(bare.room).toEqual(bare.view);
  });

  test.each(['slide', 'a4', 'a4Upright', 'a3', 'screen'] as const)('of size %s has the shape of its paper', (name) => {
    const { width, height } = pictureSizes[name];
    const { view } = pageOf(EMPTY, BOX, { ...NOTHING, title: 'Opvang' }, pictureSizes[name], PRINT_COLOURS);
    expect((view.right - view.left) / (view.bottom - view.top)).toBeCloseTo(width / height);
  });

  test('a title of any length takes two lines at most, within its width', () => {
    for (const title of ['woord '.repeat(90), 'x'.repeat(500), 'Opvang']) {
      const lines = shortenedText(title, 600, 24, 650, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measureText(line, 24, 650)).toBeLessThanOrEqual(600);
      expect(lines.at(-1)?.endsWith('…')).toBe(title !== 'Opvang');
    }
    expect(shortenedText('', 600, 24, 650, 2)).toEqual([]);
  });
});

describe('a legend', () => {
  const actor = { name: 'A', isKeyFigure: false, camp: null, at: { x: 0, y: 0 } } as const;
  const drawing: Drawing = {
    actors: new Map([
      ['a', { ...actor, id: 'a', kind: 'person', roles: ['link'] }],
      ['b', { ...actor, id: 'b', kind: 'person', roles: [] }],
    ]),
    relations: new Map([['r', { id: 'r', from: 'a', to: 'b', type: 'tension', mutual: false, strength: 2, certainty: 'seen' }]]),
    camps: new Map(),
  };

  test('explains what is on the drawing and nothing else', () => {
    expect(legendOf(drawing, PRINT_COLOURS).map(({ code }) => code)).toEqual([
      { is: 'role', role: 'link' },
      { is: 'relation', type: 'tension' },
    ]);
    expect(legendOf({ actors: new Map(), relations: new Map(), camps: new Map() }, PRINT_COLOURS)).toEqual([]);
  });
});

describe('the patterns of areas', () => {
  const square = (from: number, to: number) => [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  const pointsIn = (path: string) =>
    [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

  test.each([
    ['dots', dotsIn],
    ['stripes', stripesIn],
  ])('%s lie inside of the outline and outside of its holes', (_, patternIn) => {
    const points = pointsIn(patternIn([square(0, 100), square(30, 60).reverse()], 8));
    expect(points.length).toBeGreaterThan(20);
    for (const { x, y } of points) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.1);
      expect(Math.max(x, y)).toBeLessThanOrEqual(100.1);
      expect(x > 30.1 && x < 59.9 && y > 30.1 && y < 59.9).toBe(false);
    }
  });

  test('an area without room has none', () => {
    expect(dotsIn([], 8)).toBe('');
    expect(stripesIn([[{ x: 1, y: 1 }]], 8)).toBe('');
  });
});
