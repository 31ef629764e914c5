import { measureText } from '../measureText.ts';

/**
 * A text in lines that are at most so wide, broken at its spaces; a word that is wider by itself is broken where it must. Sizes and widths
 * in one unit. No lines for an empty text.
 */
export const brokenText = (text: string, wide: number, size: number, weight: number): string[] => {
  const fits = (line: string) => measureText(line, size, weight) <= wide;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
};
