import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBreaks } from '../../../src/picture/layout/breakName.ts';
import { hyphenPoints } from '../../../src/picture/layout/hyphenate.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';

const SIZE = 13;
const breaksOf = (name: string) => nameBreaks(name, SIZE, measureName).map(({ lines }) => lines.join('|'));

test.each([
  ['samenwerkingsverband', 'sa-men-wer-kings-ver-band'],
  ['bibliotheekpunt', 'bi-bli-o-theek-punt'],
  ['beschermengel', 'be-scherm-en-gel'],
])('the Dutch patterns break %s as %s', (word, broken) => {
  const points = [0, ...hyphenPoints(word), word.length];
  expect(
    points
      .slice(1)
      .map((to, i) => word.slice(points[i], to))
      .join('-'),
  ).toBe(broken);
});

test('a long word is broken between the parts of a compound, never near an end', () => {
  expect(breaksOf('Samenwerkingsverband')).toContain('Samenwerkings-|verband');
  expect(breaksOf('Winkeliersvereniging')).toContain('Winkeliers-|vereniging');
  expect(breaksOf('Zonnepanelenbedrijf')).toContain('Zonnepanelen-|bedrijf');
  expect(breaksOf('Samenwerkingsverband').join()).not.toContain('Samenwerki-');
});

test('a name breaks at its spaces so that the longest line gets short; a short word stays whole', () => {
  expect(breaksOf('Tegenwind Harmswaard')).toContain('Tegenwind|Harmswaard');
  expect(breaksOf('Jongerenwerker')).toEqual(['Jongerenwerker']);
  expect(breaksOf('Bo')).toEqual(['Bo']);
  expect(breaksOf('')).toEqual(['']);
});

test('what is too long ends in an ellipsis on the third line', () => {
  const [lines] = nameBreaks(
    'Samenwerkingsverband passend onderwijs Noord-Holland Midden en omstreken van de regio',
    SIZE,
    measureName,
  );
  expect(lines?.lines).toHaveLength(3);
  expect(lines?.lines[2]).toMatch(/…$/);
});

test('any name goes on at most three lines that are not too wide, and loses nothing without an ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      for (const { lines, width } of nameBreaks(name, SIZE, measureName)) {
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(width).toBeLessThanOrEqual(16 * SIZE);
        const letters = (text: string) => text.replace(/[-\s]/g, '');
        if (!lines.at(-1)?.endsWith('…')) expect(letters(lines.join(''))).toBe(letters(name));
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});
