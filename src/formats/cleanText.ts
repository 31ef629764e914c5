import { withFewMarks, withoutUnseen } from '../domain/tidyText.ts';

/** Takes out of a text what cannot be seen or would deceive, and marks heaped on one letter. */

export interface CleanText {
  readonly text: string;
  /** How many signs were taken out. */
  readonly removed: number;
}

/** Line ends of any kind become one kind, which does not count as removing. */
export const cleanText = (text: string): CleanText => {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const clean = withFewMarks(withoutUnseen(lines));
  return { text: clean, removed: lines.length - clean.length };
};

/** Addresses that would run a program when followed. */
const UNSAFE_LINK = /(?:java|vb)script\s*:\S*|data:\s*text\/html\S*/giu;
export const isUnsafeLink = (text: string): boolean => /^\s*(?:(?:java|vb)script|data)\s*:/iu.test(text);
export const withoutUnsafeLinks = (text: string): string => text.replace(UNSAFE_LINK, '').trim();
