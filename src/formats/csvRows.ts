import { MAX_RELATIONS } from '../domain/quantities.ts';
import { type GridRow, MAX_COLUMNS } from './rawNetwork.ts';

/** Rows of a table as spreadsheets write them, read once from front to back and no further than a map has room for. */
export interface CsvRows {
  /** Those with something in them; without the empty cells at their ends. */
  readonly rows: readonly GridRow[];
  /** Where a quotation mark opens that nothing closes, or that only one closes which belongs to another cell; -1 when all is well. */
  readonly openedAt: number;
}

/** One more than fits, so that what is too much is known to be. */
const MOST_ROWS = MAX_RELATIONS + 2;

/**
 * A cell may stand between quotation marks; then two of them are one, and separators and line ends are part of it. What stands behind
 * a closing mark is added as it is, as spreadsheets do. `from` is where the table begins, on line `line`.
 */
export const csvRows = (text: string, separator: string, from = 0, line = 1): CsvRows => {
  const nextSeparator = seeker(text, separator);
  const nextFeed = seeker(text, '\n');
  const nextReturn = seeker(text, '\r');
  const endOf = (at: number) => Math.min(nextSeparator(at), nextFeed(at), nextReturn(at));
  const rows: GridRow[] = [];
  let at = from;
  let now = line;
  while (at < text.length && rows.length < MOST_ROWS) {
    const row = { cells: [] as string[], line: now };
    let isMore = true;
    for (let column = 0; isMore; column += 1) {
      let end = endOf(at);
      let cell = text.slice(at, end);
      if (cell.startsWith('"')) {
        const closing = closingQuote(text, at);
        if (closing < 0) return { rows, openedAt: at };
        const within = text.slice(at + 1, closing);
        end = endOf(closing + 1);
        const behind = text.slice(closing + 1, end);
        const isOdd = behind.trim() !== '';
        if (isOdd && /[\n\r]/.test(within)) return { rows, openedAt: at };
        now += feedsIn(within);
        cell = within.replaceAll('""', '"') + (isOdd ? behind : '');
      }
      if (row.cells.length <= MAX_COLUMNS && cell.trim() !== '') {
        // One beyond the last column that is read says that there are too many.
        while (row.cells.length < MAX_COLUMNS && row.cells.length < column) row.cells.push('');
        row.cells.push(cell);
      }
      isMore = text[end] === separator;
      at = end + 1;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    now += 1;
    if (row.cells.length > 0) rows.push(row);
  }
  return { rows, openedAt: -1 };
};

/** The beginning of a text without what stands between quotation marks: there no sign is a separator. */
export const withoutQuoted = (text: string): string => {
  const pieces: string[] = [];
  let from = 0;
  for (let length = 0; length < HEAD; ) {
    const open = text.indexOf('"', from);
    const closing = open < 0 ? -1 : closingQuote(text, open);
    const piece = text.slice(from, closing < 0 ? from + HEAD : open);
    pieces.push(piece);
    length += piece.length;
    if (closing < 0) break;
    from = closing + 1;
  }
  return pieces.join('').slice(0, HEAD);
};
/** Enough to tell of what kind a table is. */
const HEAD = 65_536;

/** Where a sign stands next, sought once for all the places before it; the end of the text when it does not come any more. */
const seeker = (text: string, sign: string): ((from: number) => number) => {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(sign, from);
      next = found < 0 ? text.length : found;
    }
    return next;
  };
};

/** The quotation mark that closes one, past those that come in twos; -1 when there is none. */
const closingQuote = (text: string, open: number): number => {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

const feedsIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};
