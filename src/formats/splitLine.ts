/** Where a line of quick add falls apart: into names, what joins them, and what is said behind the colon. */

export type Connector = '-' | '->' | '<-' | '<->';
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

/** Arrows need no spaces; a hyphen is part of a name unless there are spaces around it (or the line ends there). */
const CONNECTOR = /\s*(?:<[-–=]+>|<=>|⇄|↔|⟷)\s*|\s*(?:[-–]+>|=>|→|⇒|➔)\s*|\s*(?:<[-–]+|←|⇐)\s*|\s+[-–—]{1,2}(?=\s|$)\s*/gu;

/**
 * Takes a line apart. A known name that has a hyphen between spaces in it stays one; text after a colon is a description
 * only when a relation stands before it, so `Project: Noord` is a name.
 */
export const splitLine = (line: string, isKnown: (text: string) => boolean): SplitLine => {
  if (isKnown(line.trim())) return { pieces: [pieceOf(line, 0, line.length, null)], description: '' };
  const cuts = [...line.matchAll(CONNECTOR)];
  if (cuts.length === 0) return { pieces: [pieceOf(line, 0, line.length, null)], description: '' };
  const last = cuts.at(-1);
  const lastStart = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const colon = isKnown(line.slice(lastStart).trim()) ? -1 : colonAfter(line, lastStart);
  const end = colon < 0 ? line.length : colon;
  const pieces: LinePiece[] = [];
  let from = 0;
  let before: Connector | null = null;
  for (const [index, cut] of cuts.entries()) {
    if (isInsideKnown(line, from, index, cuts, end, isKnown)) continue;
    pieces.push(pieceOf(line, from, cut.index, before));
    before = connectorOf(cut[0]);
    from = cut.index + cut[0].length;
  }
  pieces.push(pieceOf(line, from, end, before));
  return { pieces, description: colon < 0 ? '' : line.slice(colon + 1).trim() };
};

/** Whether the text from here to some later cut is a known name with this cut in it. */
const isInsideKnown = (
  line: string,
  from: number,
  index: number,
  cuts: readonly RegExpExecArray[],
  end: number,
  isKnown: (text: string) => boolean,
): boolean => {
  for (let later = index + 1; later <= cuts.length; later += 1) {
    if (isKnown(line.slice(from, cuts[later]?.index ?? end).trim())) return true;
  }
  return false;
};

const colonAfter = (line: string, from: number): number => {
  for (let at = line.length - 1; at >= from; at -= 1) {
    const isTime = /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
    if (line[at] === ':' && !isTime) return at;
  }
  return -1;
};

const connectorOf = (text: string): Connector => {
  const sign = text.trim();
  if (/^(?:<.*>|⇄|↔|⟷)$/u.test(sign)) return '<->';
  if (/^(?:<|←|⇐)/u.test(sign)) return '<-';
  return /[>→⇒➔]$/u.test(sign) ? '->' : '-';
};

const pieceOf = (line: string, from: number, to: number, before: Connector | null): LinePiece => {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { text: text.trim(), from: start, to: start + text.trim().length, before };
};
