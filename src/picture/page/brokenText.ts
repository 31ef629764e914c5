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

/** The same in so many lines at most; what does not fit in them ends in dots. */
export const shortenedText = (text: string, wide: number, size: number, weight: number, most: number): string[] => {
  const lines = brokenText(text, wide, size, weight);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && measureText(`${last.join('').trimEnd()}…`, size, weight) > wide) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
};
