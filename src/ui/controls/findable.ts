import { normalized } from '../../domain/tidyText.ts';

/** Text as it is searched: without case, accents and double spaces. */
export const findable = (text: string): string =>
  normalized(text, 'NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Nobody seeks for longer than this, and every word of it costs a walk through the text. */
const MOST_SOUGHT = 120;

/** The words of what is sought, to look for in `findable` texts. */
export const soughtWords = (sought: string): readonly string[] => findable(sought.slice(0, MOST_SOUGHT)).split(' ');

/** Whether every word of `sought` occurs somewhere in `text`; nothing sought matches all. */
export const matches = (text: string, sought: string): boolean => {
  const within = findable(text);
  return soughtWords(sought).every((word) => within.includes(word));
};
