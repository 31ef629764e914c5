import { describe, expect, test } from 'vitest';
import { CERTAINTIES, RELATION_TYPES } from '../../src/domain/relation.ts';
import { USUAL } from '../../src/picture/appearance.ts';
import { type RelationForm, relationMarks } from '../../src/picture/forms/relationMarks.ts';
import { measureText } from '../../src/picture/measureText.ts';
import { contrastOf } from '../../src/picture/mixColours.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import type { LineMark, Mark } from '../../src/picture/scene.ts';

const POINTS = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
];
const STYLE = { appearance: USUAL, colours: PRINT_COLOURS, contacts: 1, letters: 12 };
const marksOf = (relation: Partial<RelationForm>, style: Partial<typeof STYLE> = {}): Mark[] =>
  relationMarks({ type: 'contact', mutual: false, strength: 2, certainty: 'seen', ...relation }, POINTS, 0.5, {
    ...STYLE,
    ...style,
  });
const lines = (marks: readonly Mark[]) => marks.filter((mark): mark is LineMark => mark.is === 'line');

/** What is seen of marks when there are no colours. */
const inGrey = (marks: readonly Mark[]) =>
  JSON.stringify(marks, (key, value) => (key === 'colour' || key === 'fill' ? value !== null : value));

describe('the form of a relation', () => {
  test('is one line for contact, and two beside each other for cooperation', () => {
    expect(lines(marksOf({}))).toHaveLength(1);
    const [left, right] = lines(marksOf({ type: 'cooperation' }));
    expect(left?.points.map(({ y }) => y)).toEqual([-2.2, -2.2]);
    expect(right?.points.map(({ y }) => y)).toEqual([2.2, 2.2]);
  });

  test('is three beads around its mark for trust', () => {
    const beads = marksOf({ type: 'trust' }).filter((mark) => mark.is === 'shape');
    expect(beads.map(({ at }) => Math.round(at.x * 10) / 10)).toEqual([91.5, 100, 108.5]);
  });

  test('is an arrow head whose point is where the line ends for influence, and one at each end when it goes both ways', () => {
    const heads = (mutual: boolean) => lines(marksOf({ type: 'influence', mutual })).filter(({ isClosed }) => isClosed);
    expect(heads(false).map(({ points }) => points[0])).toEqual([{ x: 200, y: 0 }]);
    expect(heads(true).map(({ points }) => points[0]?.x)).toEqual([200, 0]);
    // The line stops within the heads.
    const [line] = lines(marksOf({ type: 'influence', mutual: true })).filter(({ isClosed }) => !isClosed);
    expect(line?.points[0]?.x).toBeGreaterThan(4);
    expect(line?.points.at(-1)?.x).toBeLessThan(196);
  });

  test.each([
    [30, 4],
    [60, 6],
    [400, 8],
  ])('is a zigzag on one place for tension: on a line of %d of %d strokes', (length, strokes) => {
    const [line] = lines(
      relationMarks(
        { type: 'tension', mutual: false, strength: 2, certainty: 'seen' },
        [POINTS[0] ?? { x: 0, y: 0 }, { x: length, y: 0 }],
        0.5,
        STYLE,
      ),
    );
    const teeth = line?.points.filter(({ y }) => y !== 0) ?? [];
    expect(teeth).toHaveLength(strokes - 1);
    expect(teeth.every(({ x }) => Math.abs(x - length / 2) < 26)).toBe(true);
  });

  test('tells types, strengths and certainties apart without any colour', () => {
    const seen = RELATION_TYPES.flatMap((type) =>
      CERTAINTIES.flatMap((certainty) => ([1, 2, 3] as const).map((strength) => inGrey(marksOf({ type, certainty, strength })))),
    );
    expect(new Set(seen).size).toBe(45);
  });

  test('is as broad as it is strong, and thinner for contacts of many', () => {
    expect(([1, 2, 3] as const).map((strength) => lines(marksOf({ strength }))[0]?.stroke?.width)).toEqual([1.3, 2.2, 3.4]);
    expect(lines(marksOf({}, { contacts: 0.72 }))[0]?.stroke?.width).toBeCloseTo(1.584);
    expect(lines(marksOf({ type: 'trust' }, { contacts: 0.72 }))[0]?.stroke?.width).toBe(2.2);
    expect(contrastOf(PRINT_COLOURS.paper, lines(marksOf({}, { contacts: 0.5 }))[0]?.stroke?.colour ?? '')).toBeGreaterThan(3);
  });

  test('of who is lit is one broader, in the accent, with its word where its mark was; tension stays tension', () => {
    const lit = marksOf({ type: 'trust' }, { appearance: { isLit: true, word: 'vertrouwen' } });
    expect(lines(lit)[0]?.stroke).toMatchObject({ colour: PRINT_COLOURS.accent, width: 3.2 });
    expect(lit.filter(({ is }) => is === 'shape')).toEqual([]);
    expect(lit.find((mark) => mark.is === 'words')).toMatchObject({ lines: ['vertrouwen'], at: { x: 100 } });
    expect(lines(marksOf({ type: 'tension' }, { appearance: { isLit: true } }))[0]?.stroke?.colour).toBe(PRINT_COLOURS.tension);
  });

  test('says the word of a tension beside its zigzag, not on it', () => {
    const marks = marksOf({ type: 'tension' }, { appearance: { isLit: true, word: 'spanning' } });
    const teeth = lines(marks)[0]?.points.filter(({ y }) => y !== 0) ?? [];
    const word = marks.find((mark) => mark.is === 'words');
    expect((word?.at.x ?? 0) - measureText('spanning', 12, 650) / 2).toBeGreaterThan(teeth.at(-1)?.x ?? 0);
  });

  test('keeps its marks on a line that is hardly there', () => {
    for (const type of RELATION_TYPES)
      for (const long of [0.5, 3, 9]) {
        const marks = relationMarks(
          { type, mutual: true, strength: 3, certainty: 'heard' },
          [
            { x: 0, y: 0 },
            { x: long, y: 0 },
          ],
          0.5,
          STYLE,
        );
        expect(JSON.stringify(marks)).not.toMatch(/null,"y"|NaN/);
        for (const { points } of lines(marks)) for (const { x } of points) expect(Math.abs(x)).toBeLessThan(15);
      }
  });
});
