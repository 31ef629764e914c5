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
  for (const letter of text) {
    const known = widths.get(letter);
    width += known ? known.light + heavy * (known.heavy - known.light) : widthElsewhere(letter, heavy);
  }
  return (width * size) / 1000;
};

const LIGHT = 400;
const HEAVY = 650;

interface Widths {
  readonly light: number;
  readonly heavy: number;
}

const widths: ReadonlyMap<string, Widths> = new Map(
  Array.from(LETTERS, (letter, i) => [letter, { light: AT_400[i] ?? 0, heavy: AT_650[i] ?? 0 }]),
);

const JOINED = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;

/** In thousandths. An accented letter is as wide as its letter; what takes no room of its own has no width. */
const widthElsewhere = (letter: string, heavy: number): number => {
  if (JOINED.test(letter)) return 0;
  const bare = widths.get(normalized(letter, 'NFD').charAt(0));
  if (bare) return bare.light + heavy * (bare.heavy - bare.light);
  if (WIDE.test(letter)) return 1000;
  if (PICTURE.test(letter)) return 1200;
  return /^\p{Lu}$/u.test(letter) ? 750 : 600;
};
