/** Takes out of a text what cannot be seen or would deceive: control signs, turned writing direction, halves of a sign. */

// Kept: line end, tab, and the joiners U+200C and U+200D that Persian and emoji are written with.
const UNSEEN =
  /(?![\n\t])\p{Cc}|\p{Cs}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uFDD0-\uFDEF]/gu;

export interface CleanText {
  readonly text: string;
  /** How many signs were taken out. */
  readonly removed: number;
}

/** Line ends of any kind become one kind, which does not count as removing. */
export const cleanText = (text: string): CleanText => {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let removed = 0;
  const clean = lines.replace(UNSEEN, () => {
    removed += 1;
    return '';
  });
  return { text: clean, removed };
};

/** Addresses that would run a program when followed. */
const UNSAFE_LINK = /(?:java|vb)script\s*:\S*|data:\s*text\/html\S*/giu;
export const isUnsafeLink = (text: string): boolean => /^\s*(?:(?:java|vb)script|data)\s*:/iu.test(text);
export const withoutUnsafeLinks = (text: string): string => text.replace(UNSAFE_LINK, '').trim();
