import type { MeasureName } from './roughLayout.ts';

/** About how wide a letter is, as a share of the size of the letters. */
const NARROW = 0.3;
const USUAL = 0.58;
const WIDE = 0.88;

/** The width of a text whose typeface is not known yet. */
export const roughWidth: MeasureName = (text, size) => {
  let ems = 0;
  for (const letter of text) ems += " .,:;'|!ijltfI()".includes(letter) ? NARROW : 'mwMW@'.includes(letter) ? WIDE : USUAL;
  return ems * size;
};
