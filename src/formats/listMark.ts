/** Bullets, numbers and boxes to tick that people put before each line of a list: `- Imam`, `1. Imam`, `[x] Imam`. */

const MARK = /^\s*(?:(?:[-*+•–·▪◦‣●○■□☐☑☒✓✔➢]|\d{1,3}[.)])[ \u00A0]+(?:\[[ xX]?\][ \u00A0]+)?|\[[ xX]?\][ \u00A0]+)(?=\S)/;
/** As a word processor copies them, with a tab behind; a number there may be a column. */
const TAB_MARK = /^\s*(?:[-*+•–·▪◦‣●○■□☐☑☒✓✔➢]|\d{1,3}[.)])\t(?=\S)/;

export const withoutListMark = (line: string): string => line.replace(MARK, '');

const MOST = 0.6;
const LOOKED_AT = 200;

/** The lines of a text without marks, when most of them have one; the text as it is when they do not. */
export const withoutListMarks = (text: string): string => {
  const looked = text.split(/\r\n?|\n/, LOOKED_AT).filter((line) => line.trim() !== '');
  const marked = looked.filter((line) => MARK.test(line)).length;
  const mark = looked.length > 1 && looked.every((line) => TAB_MARK.test(line)) ? TAB_MARK : MARK;
  if (mark === MARK && (marked < looked.length * MOST || looked.length < 2)) return text;
  return text
    .split(/(\r\n?|\n)/)
    .map((line) => line.replace(mark, ''))
    .join('');
};
