/** What joins the names on a line of quick add, found from left to right in one go. */

export type Connector = '-' | '->' | '<-' | '<->';
export interface FoundConnector {
  readonly connector: Connector;
  /** Where it starts and ends in the line, with the spaces around it. */
  readonly from: number;
  readonly to: number;
}

const SIGNS: Readonly<Record<string, Connector>> = {
  '⇄': '<->',
  '↔': '<->',
  '⟷': '<->',
  '→': '->',
  '⇒': '->',
  '➔': '->',
  '←': '<-',
  '⇐': '<-',
};
/** Signs that may begin a connector; all others are passed over. */
const BEGINNING = /[-–—=<⇄↔⟷→⇒➔←⇐]/g;

/** Arrows need no spaces; a hyphen is part of a name unless there are spaces around it (or the line ends there). */
export const connectorsIn = (line: string): FoundConnector[] => {
  const found: FoundConnector[] = [];
  let done = 0;
  BEGINNING.lastIndex = 0;
  for (let sign = BEGINNING.exec(line); sign; sign = BEGINNING.exec(line)) {
    const at = sign.index;
    const { connector, from, to } = connectorAt(line, at, at > done && isSpace(line, at - 1));
    if (connector) {
      let start = from;
      while (start > done && isSpace(line, start - 1)) start -= 1;
      done = to;
      while (isSpace(line, done)) done += 1;
      found.push({ connector, from: start, to: done });
    }
    BEGINNING.lastIndex = Math.max(to, done);
  }
  return found;
};

interface Sign {
  /** Nothing when the signs are part of a name. */
  readonly connector: Connector | null;
  readonly from: number;
  /** Where to look on. */
  readonly to: number;
}

const connectorAt = (line: string, at: number, isAfterSpace: boolean): Sign => {
  const sign = line[at] ?? '';
  const single = SIGNS[sign];
  if (single) return { connector: single, from: at, to: at + 1 };
  if (sign === '=') return { connector: line[at + 1] === '>' ? '->' : null, from: at, to: at + (line[at + 1] === '>' ? 2 : 1) };
  if (sign === '<') return leftArrow(line, at);
  return hyphens(line, at, isAfterSpace);
};

/** `<->`, `<=>`, `<--`, or a mere `<`. */
const leftArrow = (line: string, at: number): Sign => {
  const shaft = endOf(line, at + 1, '-–');
  const whole = endOf(line, shaft, '-–=');
  if (whole > at + 1 && line[whole] === '>') return { connector: '<->', from: at, to: whole + 1 };
  return { connector: shaft > at + 1 ? '<-' : null, from: at, to: shaft };
};

/** `->`, `-->`, or one or two hyphens between spaces. */
const hyphens = (line: string, at: number, isAfterSpace: boolean): Sign => {
  const end = endOf(line, at, '-–—');
  let shaft = end;
  while (shaft > at && line[shaft - 1] !== '—') shaft -= 1;
  if (shaft < end && line[end] === '>') return { connector: '->', from: shaft, to: end + 1 };
  const isApart = isAfterSpace && end - at <= 2 && (end === line.length || isSpace(line, end));
  return { connector: isApart ? '-' : null, from: at, to: end };
};

const endOf = (line: string, from: number, signs: string): number => {
  let end = from;
  while (end < line.length && signs.includes(line[end] ?? ' ')) end += 1;
  return end;
};

const isSpace = (line: string, at: number): boolean => at < line.length && /\s/.test(line[at] ?? '');
