import { measureText } from '../measureText.ts';

/**
 * A text in lines that are at most so wide, broken at its spaces; a word that is wider by itself is broken where it must. Sizes and widths
 * in one unit. No lines for an empty text; it may stop after `most`.
 */
export const brokenText = (
  text: string,
  wide: number,
  size: number,
  weight: number,
  most = Number.POSITIVE_INFINITY,
): string[] => {
  const widthOf = (part: string) => measureText(part, size, weight);
  const space = widthOf(' ');
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  const add = (part: string, width: number) => {
    line += part;
    filled += width;
  };
  const end = () => {
    if (line !== '') lines.push(line);
    [line, filled] = ['', 0];
  };
  for (const word of text.trim().split(/[^\S\u00A0]+/)) {
    if (lines.length >= most) break;
    const width = widthOf(word);
    if (line !== '' && filled + space + width <= wide) {
      add(` ${word}`, space + width);
      continue;
    }
    end();
    if (width <= wide) {
      add(word, width);
      continue;
    }
    for (const letter of word) {
      const letterWidth = widthOf(letter);
      if (line !== '' && filled + letterWidth > wide) end();
      if (lines.length >= most) break;
      add(letter, letterWidth);
    }
  }
  end();
  return lines;
};

/** The same in so many lines at most; what does not fit in them ends in dots. */
export const shortenedText = (text: string, wide: number, size: number, weight: number, most: number): string[] => {
  const lines = brokenText(text, wide, size, weight, most + 1);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && measureText(`${last.join('').trimEnd()}…`, size, weight) > wide) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
};
