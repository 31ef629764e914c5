import { expect, test } from 'vitest';
import { campNameLines } from '../../src/picture/campNameLines.ts';
import { extentOf } from '../../src/picture/extentOf.ts';
import { hullsOf } from '../../src/picture/layout/hulls.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { stillScene } from '../../src/picture/page/stillScene.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';

const LONG = 'Bewoners die zich zorgen maken over de opvang aan de Veenweg';
const linesOf = (name: string, size = 14) => campNameLines({ name }, size, measureName);

test('a short name of a camp is one line, a long one as few as a phone has room for, of about the same width', () => {
  expect(linesOf('Zorgen over de opvang')).toEqual(['Zorgen over de opvang']);
  expect(linesOf(LONG)).toEqual(['Bewoners die zich zorgen', 'maken over de opvang', 'aan de Veenweg']);
  expect(linesOf(LONG, 44)).toEqual(linesOf(LONG));
  expect(linesOf('Opvang')).toEqual(['Opvang']);
  expect(linesOf('')).toEqual(['']);
});

test('every word of a name stays, in order, whatever its length', () => {
  for (const name of [LONG, 'x'.repeat(200), 'een '.repeat(40).trim(), `kort ${'y'.repeat(80)} kort`])
    expect(linesOf(name).join(' ')).toBe(name);
});

test('the room of a drawing holds the whole of a name that is wider than its camp', () => {
  const actor = {
    id: 'a',
    name: 'Bo',
    kind: 'person',
    isKeyFigure: false,
    roles: [],
    camp: 'voor',
    at: { x: 0, y: 0 },
  } as const;
  const drawing = {
    actors: new Map([['a', actor]]),
    relations: new Map(),
    camps: new Map([['voor', { id: 'voor', name: LONG, order: 0 }]]),
  };
  const rough = roughLayout(drawing, 13, measureName);
  const layout = { ...rough, hulls: hullsOf({ drawing, letters: 13, names: rough.names }, measureName) };
  const room = extentOf(drawing, layout);
  const [name] = stillScene(drawing, layout, { colours: PRINT_COLOURS, zoom: 1 }).campNames;
  expect(name?.marks[0]).toMatchObject({ lines: linesOf(LONG) });
  const wide = Math.max(...linesOf(LONG).map((line) => measureName(line, 14)));
  expect(wide).toBeGreaterThan(120);
  expect((room?.right ?? 0) - (room?.left ?? 0)).toBeGreaterThan(wide);
});
