import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOfCodes,
  type CodeSize,
  codesOf,
  MOST_IN_ONE_CODE,
  missingCodes,
  type ReadCodes,
  waysToDivide,
  withCode,
} from '../../../src/formats/envelope/codes.ts';
import { modulesOf } from '../../../src/formats/envelope/drawCode.ts';
import { textInPixels } from '../../../src/formats/envelope/readCode.ts';

const made = (bytes: Uint8Array, size?: CodeSize): readonly string[] => {
  const outcome = codesOf(bytes, size);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 255);
const readAll = (texts: readonly string[]): ReadCodes => {
  let read: ReadCodes | null = null;
  for (const text of texts) {
    const outcome = withCode(read, text);
    if (!outcome.done) throw new Error(outcome.refusal.code);
    read = outcome.value;
  }
  if (!read) throw new Error('no codes');
  return read;
};

/** The modules as pixels, with the quiet edge around them. */
const pixelsOf = (text: string, scale: number) => {
  const rows = modulesOf(text);
  const size = (rows.length + 8) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (rows[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
};

describe('Codes', () => {
  test('give any bytes back, read in any order and more than once', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 9_000 });
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('ordinary' as const, 'small' as const),
        fc.infiniteStream(fc.nat()),
        (sent, size, order) => {
          const texts = made(sent, size);
          const shuffled = texts.toSorted((a, b) => (order.next().value % 3) - 1 || (a < b ? 1 : -1));
          expect(bytesOfCodes(readAll([...shuffled, ...texts.slice(0, 2)]))).toEqual({ done: true, value: sent });
        },
      ),
      { numRuns: 100 },
    );
  });

  test('are one while it fits, and several of one size beyond that', () => {
    expect(made(noise(MOST_IN_ONE_CODE))).toHaveLength(1);
    expect(made(noise(MOST_IN_ONE_CODE + 1))).toHaveLength(4);
    expect(made(noise(1_200), 'small')).toHaveLength(4);
    expect(codesOf(noise(90_000))).toMatchObject({ done: false, refusal: { code: 'tooLarge' } });
  });

  test('can be divided further, each time over more of them, as far as somebody holds a camera still', () => {
    const counts = (length: number) => waysToDivide(noise(length)).map((codes) => codes.length);
    expect(counts(200)).toEqual([1]);
    expect(counts(600)).toEqual([1, 2]);
    expect(counts(2_000)).toEqual([1, 4, 7]);
    expect(counts(MOST_IN_ONE_CODE + 1)).toEqual([4, 7]);
    expect(counts(30_000)).toEqual([47]);
    expect(counts(90_000)).toEqual([]);
  });

  test('say which are still missing', () => {
    const texts = made(noise(3_000));
    const read = readAll([texts[3] ?? '', texts[0] ?? '']);
    expect(missingCodes(read)).toEqual([2, 3, 5]);
  });

  test('of two maps are never mixed: what was read of the first stays', () => {
    const [first] = made(noise(3_000));
    const [other] = made(noise(3_001));
    const read = readAll([first ?? '']);
    expect(withCode(read, other ?? '')).toMatchObject({ done: false, refusal: { code: 'otherMap' } });
    expect(missingCodes(read)).toHaveLength(4);
  });

  test('that were changed by a sign are refused, and so is any other code', () => {
    const [code = ''] = made(noise(500));
    fc.assert(
      fc.property(fc.integer({ min: 4, max: code.length - 1 }), fc.constantFrom(...'09AZ $%:'), (at, sign) => {
        fc.pre(code[at] !== sign);
        const outcome = withCode(null, code.slice(0, at) + sign + code.slice(at + 1));
        expect(outcome).toMatchObject({ done: false, refusal: { code: 'damaged' } });
      }),
      { numRuns: 500 },
    );
    for (const text of ['', 'HTTPS://EXAMPLE.ORG', 'WIFI:S:gast;;', 'SK1'])
      expect(withCode(null, text), text).toMatchObject({ refusal: { code: 'notOurs' } });
    expect(withCode(null, 'SK2:ABC')).toMatchObject({ refusal: { code: 'newerVersion' } });
    expect(withCode(null, 'SK1:ABC')).toMatchObject({ refusal: { code: 'damaged' } });
  });

  test.each([
    ['the largest', MOST_IN_ONE_CODE, 'ordinary', 153],
    ['an ordinary one', 3_000, 'ordinary', 89],
    ['a small one', 900, 'small', 65],
  ] as const)('are read from pixels: %s', (_what, length, size, modules) => {
    const [text = ''] = made(noise(length), size);
    expect(modulesOf(text).length).toBeLessThanOrEqual(modules);
    expect(textInPixels(pixelsOf(text, 4))).toBe(text);
  });

  test('are not seen in a picture without any', () => {
    expect(textInPixels({ width: 40, height: 40, data: new Uint8ClampedArray(6_400).fill(200) })).toBeNull();
  });
});
