import { kindOfWord, plainLetters } from '../../domain/kindWords.ts';
import { hyphenPoints } from './hyphenate.ts';
import type { MeasureName } from './measureName.ts';

/** A name in one, two or three lines, and how much is against reading it so. */
export interface NameBreak {
  readonly lines: readonly string[];
  readonly width: number;
  readonly cost: number;
}

/** More of a name is never shown. */
const MOST_LETTERS = 160;
const MOST_LINES = 3;
/** In sizes of a letter: from here on a word may be broken, a line costs, and no line gets wider. */
const BROKEN_FROM = 7.6;
const WIDE = 8.4;
const WIDEST = 12;
/** A name so short stays on one line. */
const SHORT = 5;
/** So many letters stay together at either end of a word. */
const LEAST_LEFT = 4;
const CUT_COST = 7;
/** More for a break that is none between the parts of a compound. */
const SYLLABLE_COST = 12;
const SECOND_LINE_COST = 5;
const THIRD_LINE_COST = 60;
const COST_OF_WIDTH = 0.55;

/** A part of a name after which a line may end. `joint`: what stands behind it within a line, and `cut`: at the end of one. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly joint: '' | ' ';
  readonly cut: '' | '-';
  readonly cost: number;
}

/** The ways to write a name, at most one for each number of lines: broken so that the longest line gets short, words only by need. */
export const nameBreaks = (name: string, size: number, measure: MeasureName): readonly NameBreak[] => {
  const isCutOff = name.length > 4 * MOST_LETTERS;
  const text = [...name.slice(0, 4 * MOST_LETTERS).trim()].slice(0, MOST_LETTERS).join('');
  const widthOf = (part: string) => measure(part, size);
  const pieces = text.split(/[^\S\u00A0]+/).flatMap((word) => piecesOf(word, size, widthOf));
  const space = widthOf(' ');
  const hyphen = widthOf('-');
  const ends = new Float64Array(pieces.length + 1);
  pieces.forEach(({ width, joint }, i) => {
    ends[i + 1] = (ends[i] as number) + width + (joint === ' ' ? space : 0);
  });
  const lineWidth = (from: number, to: number): number => {
    const last = pieces[to - 1] as Piece;
    const isLast = to === pieces.length;
    return (ends[to] as number) - (ends[from] as number) - (last.joint === ' ' ? space : 0) + (last.cut && !isLast ? hyphen : 0);
  };
  const written = (splits: readonly number[]): NameBreak => {
    const bounds = [0, ...splits, pieces.length];
    const spans = bounds.slice(1).map((to, i) => [bounds[i] as number, to] as const);
    const width = spans.reduce((most, [from, to]) => Math.max(most, lineWidth(from, to)), 0);
    const cuts = splits.reduce((sum, at) => sum + (pieces[at - 1] as Piece).cost, 0);
    const more = (spans.length > 1 ? SECOND_LINE_COST : 0) + (spans.length > 2 ? THIRD_LINE_COST : 0);
    return {
      lines: spans.map(([from, to]) => lineOf(pieces, from, to)),
      width,
      cost: Math.max(0, width - WIDE * size) * COST_OF_WIDTH + cuts + more,
    };
  };

  const whole = written([]);
  const found = [whole];
  if (whole.width > SHORT * size && pieces.length > 1) {
    let [bestTwo, bestThree] = [Infinity, Infinity];
    let two = 1;
    let three: [number, number] | null = null;
    const score = (width: number, cost: number) => (width + Math.max(0, width - WIDE * size)) * COST_OF_WIDTH + cost;
    for (let i = 1; i < pieces.length; i += 1) {
      const first = lineWidth(0, i);
      const cost = (pieces[i - 1] as Piece).cost;
      const ofTwo = score(Math.max(first, lineWidth(i, pieces.length)), cost);
      if (ofTwo < bestTwo) [bestTwo, two] = [ofTwo, i];
      if (first > WIDEST * size) break;
      for (let j = i + 1; j < pieces.length; j += 1) {
        const middle = lineWidth(i, j);
        if (middle > WIDEST * size) break;
        const ofThree = score(Math.max(first, middle, lineWidth(j, pieces.length)), cost + (pieces[j - 1] as Piece).cost);
        if (ofThree < bestThree) [bestThree, three] = [ofThree, [i, j]];
      }
    }
    found.push(written([two]));
    if (three) found.push(written(three));
  }
  const fitting = found.filter(({ width }) => width <= WIDEST * size);
  if (fitting.length > 0 && !isCutOff) return fitting;
  return [withEllipsis(pieces, size, lineWidth, widthOf)];
};

const lineOf = (pieces: readonly Piece[], from: number, to: number): string => {
  let line = '';
  for (let i = from; i < to; i += 1) {
    const { text, joint, cut } = pieces[i] as Piece;
    line += text + (i < to - 1 ? joint : to < pieces.length ? cut : '');
  }
  return line;
};

/** As much of a name as goes on three full lines. */
const withEllipsis = (
  pieces: readonly Piece[],
  size: number,
  lineWidth: (from: number, to: number) => number,
  widthOf: (text: string) => number,
): NameBreak => {
  const lines: string[] = [];
  let from = 0;
  while (from < pieces.length && lines.length < MOST_LINES) {
    let to = from + 1;
    while (to < pieces.length && lineWidth(from, to + 1) <= (WIDEST - 1) * size) to += 1;
    lines.push(lineOf(pieces, from, to));
    from = to;
  }
  if (from < pieces.length || lines.length === MOST_LINES) lines.push(`${(lines.pop() ?? '').replace(/[-\s]$/, '')}…`);
  const width = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  return { lines, width, cost: SECOND_LINE_COST + THIRD_LINE_COST };
};

const piecesOf = (word: string, size: number, widthOf: (text: string) => number): Piece[] => {
  // A hyphen or stroke that somebody wrote ends a line as it is.
  const parts = word.split(/(?<=[-–/])(?=\p{L}{3})/u);
  return parts.flatMap((part, i) => brokenWord(part, size, widthOf, i === parts.length - 1 ? ' ' : ''));
};

const brokenWord = (word: string, size: number, widthOf: (text: string) => number, joint: Piece['joint']): Piece[] => {
  const width = widthOf(word);
  const whole: Piece = { text: word, width, joint, cut: '', cost: 0 };
  if (width <= BROKEN_FROM * size) return [whole];
  const points = /^\p{L}+\P{L}*$/u.test(word)
    ? hyphenPoints(word).filter((at) => at >= LEAST_LEFT && at <= word.length - LEAST_LEFT)
    : [];
  if (points.length === 0) return width <= WIDEST * size ? [whole] : anywhere(word, size, widthOf, joint);
  return [...points, word.length].map((to, i) => {
    const text = word.slice(i === 0 ? 0 : points[i - 1], to);
    if (to === word.length) return { text, width: widthOf(text), joint, cut: '', cost: 0 };
    return { text, width: widthOf(text), joint: '', cut: '-', cost: CUT_COST + (isBetweenParts(word, to) ? 0 : SYLLABLE_COST) };
  });
};

/** Whether the break stands between two words of a compound: before a word that names somebody, or behind what binds two words. */
const isBetweenParts = (word: string, at: number): boolean => {
  const tail = plainLetters(word.slice(at));
  return kindOfWord(tail)?.isCompound === false || /(?:ing|heid|schap|teit|ion)s$/.test(word.slice(0, at));
};

const letters = new Intl.Segmenter();

/** A word without places to break it, like one of a script without spaces, is broken where it must, between letters as one sees them. */
const anywhere = (word: string, size: number, widthOf: (text: string) => number, joint: Piece['joint']): Piece[] => {
  const pieces: string[] = [];
  let wide = 0;
  for (const { segment } of letters.segment(word)) {
    const width = widthOf(segment);
    const last = pieces.length - 1;
    if (last >= 0 && wide + width <= (WIDEST - 2) * size) {
      pieces[last] += segment;
      wide += width;
    } else {
      pieces.push(segment);
      wide = width;
    }
  }
  return pieces.map((text, i) => ({
    text,
    width: widthOf(text),
    joint: i === pieces.length - 1 ? joint : '',
    cut: '',
    cost: CUT_COST,
  }));
};
