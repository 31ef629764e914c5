import { normalized } from '../domain/tidyText.ts';
import { AT_400, AT_650, LETTERS } from './typeface/advances.ts';

/**
 * How wide a text is when written in the program's own typeface, in the unit of `size`: the same in the worker, on the page and in
 * an exported picture, since nothing is asked of a browser. `weight` is what `font-weight` says, 400 to 700. Kerning is left out.
 * Letters that the typeface lacks come from the system, and get a width that is wide enough there.
 */
export const measureText = (text: string, size: number, weight: number): number => {
  const heavy = (weight - LIGHT) / (HEAVY - LIGHT);
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.codePointAt(i) as number;
    if (letter > 0xffff) i += 1;
    const known = widths.get(letter) ?? elsewhere.get(letter) ?? widthsElsewhere(letter);
    width += known.light + heavy * (known.heavy - known.light);
  }
  return (width * size) / 1000;
};

const LIGHT = 400;
const HEAVY = 650;

interface Widths {
  readonly light: number;
  readonly heavy: number;
}

/** By code point: the letters of the typeface, and others that were seen, until there are more than any language writes with. */
const widths: ReadonlyMap<number, Widths> = new Map(
  Array.from(LETTERS, (letter, i) => [letter.codePointAt(0) as number, { light: AT_400[i] ?? 0, heavy: AT_650[i] ?? 0 }]),
);
const elsewhere = new Map<number, Widths>();
const MOST_ELSEWHERE = 20_000;

const JOINED = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;

const widthsElsewhere = (letter: number): Widths => {
  const found = foundElsewhere(String.fromCodePoint(letter));
  if (elsewhere.size < MOST_ELSEWHERE) elsewhere.set(letter, found);
  return found;
};

/** In thousandths. An accented letter is as wide as its letter; what takes no room of its own has no width. */
const foundElsewhere = (letter: string): Widths => {
  if (JOINED.test(letter)) return NO_WIDTH;
  const bare = widths.get(normalized(letter, 'NFD').charCodeAt(0));
  if (bare) return bare;
  if (WIDE.test(letter)) return { light: 1000, heavy: 1000 };
  if (PICTURE.test(letter)) return { light: 1200, heavy: 1200 };
  return /^\p{Lu}$/u.test(letter) ? { light: 750, heavy: 750 } : { light: 600, heavy: 600 };
};
const NO_WIDTH: Widths = { light: 0, heavy: 0 };
