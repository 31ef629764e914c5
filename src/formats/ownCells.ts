import { saysNothing } from './words.ts';

/** How the program's own tables write words that a reader of tables would take for something else, so that these come back as they were. */

/** Behind a word stands this sign, to be read as that word: it is also what parts a list. */
const MARK = ' |';

/** A word that reads as "nothing to say", such as "geen" or "-", with the sign behind it. */
export const wordInCell = (text: string): string => (text !== '' && saysNothing(text) ? `${text}${MARK}` : text);

/** What a cell says, unless that is that there is nothing to say. */
export const wordOfCell = (text: string): string => {
  const word = text.endsWith(MARK) ? text.slice(0, -MARK.length) : text;
  return saysNothing(word) ? (word === text ? '' : word) : text;
};

/** The sign that parts a list, within a name: a wider one that reads the same. */
const WIDE = '｜';
export const nameInList = (name: string): string => name.replaceAll('|', WIDE);
export const nameOfList = (text: string): string => text.replaceAll(WIDE, '|');
