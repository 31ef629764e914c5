import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/domain/cutText.ts';

describe('A text that is cut', () => {
  it.each([
    ['Wijkraad', 20, 'Wijkraad'],
    ['Wijkraad', 4, 'Wijk'],
    ['abc😀d', 4, 'abc'],
    ['abc😀d', 5, 'abc😀'],
    ['ab👩‍👧d', 5, 'ab'],
    ['caf\u0065\u0301', 4, 'caf'],
  ])('%s, at most %i long, is %s', (text, most, cut) => expect(cutText(text, most)).toBe(cut));

  it('is its beginning, no longer than asked, and well-formed when the text was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 40 }), (text, most) => {
        const cut = cutText(text, most);
        expect(text.startsWith(cut) && cut.length <= most).toBe(true);
        expect(cut).not.toMatch(/[\uD800-\uDBFF]$/);
      }),
      { seed: 7 },
    );
  });
});
