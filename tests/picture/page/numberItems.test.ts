import { describe, expect, test } from 'vitest';
import { shapeBox } from '../../../src/picture/actorForm.ts';
import { extentOf } from '../../../src/picture/extentOf.ts';
import { doOverlap } from '../../../src/picture/layout/boxes.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../src/picture/layout/planLayout.ts';
import { numberItems } from '../../../src/picture/page/numberItems.ts';
import { stillScene } from '../../../src/picture/page/stillScene.ts';
import { PRINT_COLOURS } from '../../../src/picture/printColours.ts';
import type { WordsMark } from '../../../src/picture/scene.ts';
import { judged } from '../layout/drawings.ts';

const ZOOM = 0.62;
const { drawing } = judged('example');
const layout = planLayout({ drawing, letters: 17.7, before: null }, measureName);
const scene = stillScene(drawing, layout, { colours: PRINT_COLOURS, zoom: ZOOM });
const box = extentOf(drawing, layout) ?? { left: 0, top: 0, right: 1, bottom: 1 };
const numbered = (numbers: ReadonlyMap<string, readonly number[]>) =>
  numberItems(numbers, { drawing, layout, scene, box, zoom: ZOOM, colours: PRINT_COLOURS });
const digitsOf = (items: ReturnType<typeof numbered>) =>
  items.flatMap(({ marks }) => marks.filter((mark): mark is WordsMark => mark.is === 'words'));

describe('numbers on a page', () => {
  const actors = [...drawing.actors.keys()];
  const lines = [...drawing.relations.keys()].slice(0, 6);
  const items = numbered(
    new Map([...actors.slice(0, 6).map((id, i) => [id, [i + 1]] as const), ...lines.map((id) => [id, [7]] as const)]),
  );

  test('each stands once where it was asked for, in its order, and is large enough to read on paper', () => {
    expect(digitsOf(items).map(({ lines: [digits] }) => digits)).toEqual(['1', '2', '3', '4', '5', '6', ...lines.map(() => '7')]);
    expect(Math.min(...digitsOf(items).map(({ size }) => size * ZOOM))).toBeGreaterThanOrEqual(11);
    expect(
      Math.min(...digitsOf(numbered(new Map([[String(actors[0]), [12]]]))).map(({ size }) => size * ZOOM)),
    ).toBeGreaterThanOrEqual(11);
  });

  test('they cover no name, no shape and no other number', () => {
    for (const item of items) {
      expect(scene.names.filter(({ box: name }) => doOverlap(item.box, name, -1))).toEqual([]);
      expect([...drawing.actors.values()].filter((actor) => doOverlap(item.box, shapeBox(actor), -1.5))).toEqual([]);
      expect(items.filter((other) => other !== item && doOverlap(item.box, other.box, -2))).toEqual([]);
    }
  });

  test('several at one actor stand beside each other; what is not drawn has none', () => {
    const [one, other] = numbered(
      new Map([
        [String(actors[3]), [1, 2]],
        ['nobody', [3]],
      ]),
    );
    expect(one && other && doOverlap(one.box, other.box, -2)).toBe(false);
    expect(numbered(new Map([['nobody', [3]]]))).toEqual([]);
  });
});
