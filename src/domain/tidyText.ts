/** What is taken out of every text that somebody types or a file holds, so that it can be seen, compared and drawn. */

/** Control signs, turned writing direction, halves of a sign. Kept: line end, tab, and the joiners that Persian and emoji need. */
const UNSEEN =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uFDD0-\uFDEF]+/gu;
/** A mark behind as many as any script writes on one letter: Hebrew with its vowels and accents needs five. */
const TOO_MANY_MARKS = /(?<=\p{M}{6})\p{M}/gu;

/** Signs as wide as a letter with nothing in them: fillers of Korean, the empty sign of braille. */
const BLANK = /[\u115F\u1160\u2800\u3164\uFFA0]+/g;
/** A sign that can be seen by itself: no space, joiner or filler, and no mark without the letter it belongs on. */
const VISIBLE = /[^\s\p{M}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Words or numbers as most are, or nothing: tidy already. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** Signs beyond those of every keyboard, of which alone there are several ways of writing. */
const BEYOND = /[^ -~\t\n]/;

export const withoutUnseen = (text: string): string => (BEYOND.test(text) ? text.replace(UNSEEN, '') : text);

/**
 * The text with no more marks on one letter than any script writes. What goes beyond hides the lines around it, and putting marks in
 * order takes a computer time with the square of their number.
 */
export const withFewMarks = (text: string): string => (BEYOND.test(text) ? text.replace(TOO_MANY_MARKS, '') : text);

/** One way of writing for letters that can be written in several; the only place where texts are normalised. */
export const normalized = (text: string, form: 'NFC' | 'NFD' | 'NFKD' = 'NFC'): string =>
  BEYOND.test(text) ? withFewMarks(text).normalize(form) : text;

/** Whether there is nothing to see: such a text is no name. */
export const showsNothing = (text: string): boolean => !VISIBLE.test(text);

/** A name as it is kept: composed, trimmed, single spaces, nothing in it that cannot be seen; empty when it shows nothing. */
export const tidyText = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const tidy = normalized(withoutUnseen(text.replace(/[\v\f\r]/g, ' ')).replace(BLANK, ' '))
    .trim()
    .replace(/\s+/g, ' ');
  return showsNothing(tidy) ? '' : tidy;
};
