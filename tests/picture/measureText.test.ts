import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/picture/measureText.ts';

interface Font {
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (code: number) => { readonly advanceWidth: number };
}
const { create } = createRequire(import.meta.url)('fontkit') as { readonly create: (bytes: Uint8Array) => Font };
const fontOf = (name: string) => create(readFileSync(new URL(`../../src/picture/typeface/${name}.woff2`, import.meta.url)));

describe('How wide a text is', () => {
  test.each(['latin', 'latinExtended'])('is what the typeface itself says, for every letter of its file %s', (name) => {
    const font = fontOf(name);
    const letters = font.characterSet.filter((code) => code < 0xfff0);
    const differing = letters
      .map((code) => ({ letter: String.fromCodePoint(code), says: font.glyphForCodePoint(code).advanceWidth }))
      .filter(({ letter, says }) => Math.abs(measureText(letter, 1000, 400) - says) > 0.5);
    expect(letters.length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  test('is the sum of its letters, in proportion to its size, wider when heavier', () => {
    expect(measureText('Wijkagent', 13, 650)).toBeCloseTo(13 * measureText('Wijkagent', 1, 650), 9);
    expect(measureText('Wijkagent', 13, 550)).toBeGreaterThan(measureText('Wijkagent', 13, 400));
    expect(measureText('Wijkagent', 13, 550)).toBeLessThan(measureText('Wijkagent', 13, 650));
    expect(measureText('', 13, 400)).toBe(0);
  });

  test('is the same however an accent was typed', () => {
    expect(measureText('coo\u0308peratie', 13, 400)).toBe(measureText('coöperatie', 13, 400));
  });

  test.each([
    ['社区中心', 4],
    ['جمعية', 3],
    ['👩‍👩‍👧', 3.6],
    ['\u200b\u2060', 0],
    ['Ж', 0.75],
  ])('is wide enough for what the system writes: %s', (text, ems) => {
    expect(measureText(text, 1, 400)).toBeCloseTo(ems, 9);
  });
});
