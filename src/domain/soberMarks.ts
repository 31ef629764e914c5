/** As many marks as any script writes on one letter: Hebrew with its vowels and accents needs five. */
export const MOST_MARKS = 6;

const TOO_MANY = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * The text with no more marks on one letter than any script writes. What goes beyond hides the lines around it, and putting marks in
 * order takes a computer time with the square of their number.
 */
export const soberMarks = (text: string): string => text.replace(TOO_MANY, '$1');

/** One way of writing for letters that can be written in several; the only place where texts are normalised. */
export const normalized = (text: string, form: 'NFC' | 'NFD' | 'NFKD' = 'NFC'): string =>
  // Few signs cannot be many marks, and nearly every name is short.
  (text.length <= MOST_MARKS ? text : soberMarks(text)).normalize(form);
