import { cutText } from '../../domain/cutText.ts';
import { highestOf } from '../../domain/extremes.ts';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';

/** A name as it is written under an actor. Sizes in map units at the usual letter size. */
export interface WrappedName {
  readonly text: string;
  readonly width: number;
  readonly lines: number;
}
/** Width of a text in the letters of the map. */
export type Measure = (text: string) => number;

export const NAME_WIDTH = 118;
const WIDEST_WORD = 148;
const MOST_LINES = 3;
/** More letters than three lines hold, however narrow. */
const MOST_LETTERS = 2 * MAX_NAME_LENGTH;
/** Keeps the next part of a broken word off the line. */
const BREAK = '\u2060';
/** Parts that long Dutch and English compounds of this field end in: the best places for a hyphen. */
const LAST_PARTS =
  /(verenigingen|vereniging|organisaties|organisatie|corporatie|verpleegkundige|ondersteuning|ondernemers|medewerkers?|bewoners|coördinator|bestuurder|voorzitter|werkgroep|commissie|begeleider|gemeenschap|gemeente|coalitie|platform|stichting|overleg|netwerk|centrum|adviseur|leiders?|werkers?|groep|comité|school|dienst|agent|bureau|huis|team|club|partij|fractie|network|committee|association|community)$/i;

/**
 * Breaks a name between words into lines of about the same width, `NAME_WIDTH` at most; a word that is much too long is
 * broken with a hyphen, and what does not fit on three lines ends in an ellipsis.
 */
export const wrapName = (name: string, measure: Measure): WrappedName => {
  const shown = cutText(name.trim(), MOST_LETTERS);
  const words = shown.split(/\s+/).flatMap((word) => brokenWord(word, measure));
  const widest = linesOf(words, NAME_WIDTH, measure);
  let lines = widest;
  for (let width = NAME_WIDTH - 8; width >= 40; width -= 8) {
    const narrower = linesOf(words, width, measure);
    if (narrower.length > widest.length) break;
    lines = narrower;
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => line.replaceAll(BREAK, ''));
  if (lines.length > MOST_LINES || shown.length < name.trim().length) kept[kept.length - 1] = `${kept.at(-1) ?? ''}…`;
  return { text: kept.join('\n'), width: highestOf(kept.map(measure)), lines: kept.length };
};

const linesOf = (words: readonly string[], most: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || (measure(longer) <= most && !line.endsWith(BREAK))) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

/** A word in parts that fit: before a well-known last part, else in equal pieces. */
const brokenWord = (word: string, measure: Measure): string[] => {
  if (measure(word) <= WIDEST_WORD) return [word];
  const last = LAST_PARTS.exec(word)?.[0] ?? '';
  const first = word.slice(0, word.length - last.length);
  if (last !== '' && first.length > 2)
    return [
      ...brokenWord(first, measure).map((part) =>
        part.endsWith(BREAK) ? part : `${part}${first.endsWith('-') ? '' : '-'}${BREAK}`,
      ),
      last,
    ];
  const letters = [...word];
  const each = Math.ceil(letters.length / Math.ceil(measure(word) / NAME_WIDTH));
  const parts: string[] = [];
  for (let i = 0; i < letters.length; i += each) {
    const part = letters.slice(i, i + each).join('');
    parts.push(i + each >= letters.length || part.endsWith('-') ? part : `${part}-${BREAK}`);
  }
  return parts;
};
