/** A name as it is written under an actor. Sizes in map units at the usual letter size. */
export interface WrappedName {
  readonly text: string;
  readonly width: number;
  readonly lines: number;
}
/** Width of a text in the letters of the map. */
export type Measure = (text: string) => number;

export const NAME_WIDTH = 112;
const WIDEST_WORD = 128;
const MOST_LINES = 3;

/**
 * Breaks a name between words at about `NAME_WIDTH`; a word that is much too long is broken with a hyphen, and what does
 * not fit on three lines ends in an ellipsis.
 */
export const wrapName = (name: string, measure: Measure): WrappedName => {
  const lines: string[] = [];
  let line = '';
  for (const word of name.trim().split(/\s+/).flatMap((whole) => brokenWord(whole, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || (measure(longer) <= NAME_WIDTH && !line.endsWith('-\u2060'))) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, MOST_LINES).map((text) => text.replaceAll('\u2060', ''));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${kept[MOST_LINES - 1] ?? ''}…`;
  return { text: kept.join('\n'), width: Math.max(...kept.map(measure)), lines: kept.length };
};

/** A word in parts that fit; a part that goes on ends in a hyphen and a mark that keeps the next part off its line. */
const brokenWord = (word: string, measure: Measure): string[] => {
  if (measure(word) <= WIDEST_WORD) return [word];
  const parts: string[] = [];
  const letters = [...word];
  const count = Math.ceil(measure(word) / NAME_WIDTH);
  const each = Math.ceil(letters.length / count);
  for (let i = 0; i < letters.length; i += each) {
    const part = letters.slice(i, i + each).join('');
    const isLast = i + each >= letters.length;
    parts.push(isLast || part.endsWith('-') ? part : `${part}-\u2060`);
  }
  return parts;
};
