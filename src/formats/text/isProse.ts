import { fieldOfColumn } from '../columnWords.ts';
import { SEPARATORS } from '../importPreview.ts';

/** Words in a line of running text, on average; names of actors have fewer. */
const WORDS_OF_A_SENTENCE = 7;
/** A share of the lines, or of the letters, from which a text is running text. */
const MOSTLY = 0.5;

/**
 * Whether a text is one that people read, such as minutes, a letter or an article, and no list or table: most of it stands in
 * lines that are sentences, and no separator divides its lines alike.
 */
export const isProse = (text: string): boolean => {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = (lines[0] ?? '').slice(0, LONGEST_HEADING);
  if (lines.length === 0 || fieldOfColumn('actors', first) !== null || isDividedAlike(lines)) return false;
  const sentences = lines.filter(isSentence);
  const letters = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return sentences.length > 0 && letters(sentences) >= letters(lines) * MOSTLY && sentences.length >= lines.length * 0.2;
};

const isSentence = (line: string): boolean => {
  const words = line.split(/\s+/).length;
  if (words < WORDS_OF_A_SENTENCE) return false;
  // Two sentences on a line, or one that ends as sentences do, or a long one that goes on on the next line.
  return /[.!?…]["'”’)]?$/.test(line) || /[a-z]{2}[.!?]\s+\p{Lu}/u.test(line) || words >= 2 * WORDS_OF_A_SENTENCE;
};

/** The first line with headings, or nearly all lines with as many of one separator, make a table. */
const isDividedAlike = (lines: readonly string[]): boolean => {
  const [first = ''] = lines;
  return SEPARATORS.some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = counts.filter((count) => count > 0 && count === counts[0]).length;
    if (lines.length > 1 && most >= lines.length * 0.8)
      return separator !== ',' || headings(first, separator) > 0 || lines.length > 3;
    return counts[0] !== 0 && headings(first, separator) > 1;
  });
};

const headings = (line: string, separator: string): number =>
  line
    .slice(0, LONGEST_HEADING)
    .split(separator, MOST_HEADINGS)
    .filter((cell) => cell !== '' && (fieldOfColumn('actors', cell) !== null || fieldOfColumn('relations', cell) !== null))
    .length;
/** As far as headings are looked for. */
const [LONGEST_HEADING, MOST_HEADINGS] = [2_000, 50];
