import { type Connector, connectorsIn } from './connectors.ts';
import { type KnownNames, type NamePart, type PartKeys, partKeys } from './knownNames.ts';

/** Where a line of quick add falls apart: into names, what joins them, and what is said behind the colon. */

export interface LinePiece {
  readonly text: string;
  /** Where it starts and ends in the line, without the spaces around it. */
  readonly from: number;
  readonly to: number;
  /** What stands between it and the piece before; nothing for the first. */
  readonly before: Connector | null;
}
export interface SplitLine {
  readonly pieces: readonly LinePiece[];
  readonly description: string;
}

/**
 * Takes a line apart. A known name that has a hyphen between spaces in it stays one; text after a colon is a description
 * only when a relation stands before it, so `Project: Noord` is a name. Takes time in proportion to the line.
 */
export const splitLine = (line: string, known: KnownNames): SplitLine => {
  const cuts = connectorsIn(line);
  if (cuts.length === 0 || known.spelling(line) !== undefined)
    return { pieces: [pieceOf(line, 0, line.length, null)], description: '' };
  const lastStart = cuts.at(-1)?.to ?? 0;
  const colon = known.spelling(line.slice(lastStart)) === undefined ? colonAfter(line, lastStart) : -1;
  const end = colon < 0 ? line.length : colon;
  const keys = partKeys(line, cuts, end);
  const pieces: LinePiece[] = [];
  for (let first = 0, last = 0; first <= cuts.length; first = last + 1) {
    last = lastOfName(keys, first, known.joined);
    const before = cuts[first - 1];
    pieces.push(pieceOf(line, before?.to ?? 0, cuts[last]?.from ?? end, before?.connector ?? null));
  }
  return { pieces, description: colon < 0 ? '' : line.slice(colon + 1).trim() };
};

/** The last part of the longest known name that begins with this part; the part itself when there is none. */
const lastOfName = ({ alone, joined }: PartKeys, first: number, start: NamePart): number => {
  let last = first;
  let part = start.next.get(alone[first] ?? '');
  for (let at = first + 1; part; at += 1) {
    if (part.isName) last = at - 1;
    part = part.next.get(joined[at] ?? '');
  }
  return last;
};

const colonAfter = (line: string, from: number): number => {
  for (let at = line.length - 1; at >= from; at -= 1) {
    const isTime = /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
    if (line[at] === ':' && !isTime) return at;
  }
  return -1;
};

const pieceOf = (line: string, from: number, to: number, before: Connector | null): LinePiece => {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { text: text.trim(), from: start, to: start + text.trim().length, before };
};
