import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../../../../src/domain/actorMap.ts';
import { badgePlaces, shapeBox } from '../../../../../src/picture/actorForm.ts';
import type { Box } from '../../../../../src/picture/box.ts';
import { drawingOf } from '../../../../../src/picture/drawing.ts';
import { measureName } from '../../../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../../../src/picture/layout/planLayout.ts';
import { halfOf, type PlacedMark, placeMarks } from '../../../../../src/ui/compare/picture/marks/placeMarks.ts';
import { picturedMaps } from '../../../../../src/ui/compare/picture/picturedMaps.ts';
import { paneView } from '../../../../../src/ui/compare/picture/pictureSide.ts';
import { wantedMarks } from '../../../../../src/ui/compare/picture/wantedMarks.ts';
import { randomMap } from '../../../../maps/randomMap.ts';
import { mapOf } from '../../../../maps/smallMaps.ts';

const LETTERS = 13;
const placed = (before: ActorMap, after: ActorMap) => {
  const maps = picturedMaps(before, after, compareMaps(before, after));
  const drawing = drawingOf(maps.all);
  const layout = planLayout({ drawing, letters: LETTERS, before: null }, measureName);
  const names = [...layout.names.values()].map(({ box }) => box);
  const wanted = wantedMarks(maps, paneView('together', 'difference', maps));
  return { drawing, names, wanted, marks: placeMarks(drawing, layout, names, wanted, 1) };
};
const boxOf = ({ at, content }: PlacedMark): Box => {
  const { width, height } = halfOf(content, 1);
  return { left: at.x - width, right: at.x + width, top: at.y - height, bottom: at.y + height };
};
const areTouching = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('marks of changes', () => {
  test.each([1, 2, 3, 4])('cover no name, no shape, no badge and no other mark (%d)', (seed) => {
    const { drawing, names, wanted, marks } = placed(randomMap(seed, 24, 40), randomMap(seed + 10, 26, 40));
    expect(wanted.length).toBeGreaterThan(20);
    const boxes = marks.map(boxOf);
    const others = [
      ...names,
      ...[...drawing.actors.values()].flatMap((actor) => [
        shapeBox(actor),
        ...badgePlaces(actor).map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 })),
      ]),
    ];
    boxes.forEach((box, i) => {
      expect(others.filter((other) => areTouching(box, other))).toEqual([]);
      expect(boxes.filter((other, j) => i !== j && areTouching(box, other))).toEqual([]);
    });
  });

  test('all find a place where there is room', () => {
    const before = mapOf(['Ada', 'Bo', 'Cas'], [['Ada', 'Bo']]);
    const { wanted, marks } = placed(before, { ...mapOf(['Ada', 'Bo', 'Dirk'], [['Bo', 'Dirk']]) });
    expect(marks).toHaveLength(wanted.length);
  });
});

test('what turned tense bears its own teeth, and no mark beside them', () => {
  const { wanted } = placed(mapOf(['Ada', 'Bo'], [['Ada', 'Bo', 'trust']]), mapOf(['Ada', 'Bo'], [['Ada', 'Bo', 'tension']]));
  expect(wanted).toEqual([]);
});
