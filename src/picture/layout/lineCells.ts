import type { Box } from '../box.ts';
import { makeCells } from './cells.ts';
import type { Path } from './path.ts';

/** A short piece of a line that is there, from one point to another. */
export interface LinePiece {
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** The lines that are there, by what lies near them. */
export interface LineCells {
  readonly put: (line: string, path: Path) => void;
  readonly take: (line: string) => void;
  readonly pathOf: (line: string) => Path | undefined;
  /** All pieces within `LINES_APART` of this point, and some more. */
  readonly near: (x: number, y: number) => readonly LinePiece[];
  /** The lines that go through a box. */
  readonly through: (box: Box) => ReadonlySet<string>;
}

/** Lines closer than this, side by side, are hard to tell apart. */
export const LINES_APART = 7;
const SIZE = 20;
/** So many points of a path make one piece. */
const POINTS = 2;

export const makeLineCells = (around: Box): LineCells => {
  const cells = makeCells<LinePiece>(around, SIZE);
  const lines = new Map<string, { readonly path: Path; readonly pieces: readonly LinePiece[] }>();
  const boxOf = ({ x, y, toX, toY }: LinePiece): Box => ({
    left: Math.min(x, toX) - LINES_APART,
    right: Math.max(x, toX) + LINES_APART,
    top: Math.min(y, toY) - LINES_APART,
    bottom: Math.max(y, toY) + LINES_APART,
  });
  const take = (line: string): void => {
    for (const piece of lines.get(line)?.pieces ?? []) cells.remove(boxOf(piece), piece);
    lines.delete(line);
  };
  return {
    take,
    put: (line, path) => {
      take(line);
      const pieces = piecesOf(line, path);
      for (const piece of pieces) cells.add(boxOf(piece), piece);
      lines.set(line, { path, pieces });
    },
    pathOf: (line) => lines.get(line)?.path,
    near: cells.near,
    through: (box) => {
      const found = new Set<string>();
      cells.visit(box, (piece) => {
        if (!found.has(piece.line) && goesThrough(piece, box)) found.add(piece.line);
      });
      return found;
    },
  };
};

const piecesOf = (line: string, { at, count }: Path): LinePiece[] => {
  const pieces: LinePiece[] = [];
  for (let i = 0; i < count - 1; i += POINTS) {
    const to = Math.min(count - 1, i + POINTS);
    pieces.push({
      line,
      x: at[2 * i] as number,
      y: at[2 * i + 1] as number,
      toX: at[2 * to] as number,
      toY: at[2 * to + 1] as number,
    });
  }
  return pieces;
};

/** Whether a piece has a part within the box (Liang and Barsky, 1984). */
const goesThrough = ({ x, y, toX, toY }: LinePiece, { left, top, right, bottom }: Box): boolean => {
  let [enters, leaves] = [0, 1];
  const clip = (by: number, room: number): boolean => {
    if (by === 0) return room > 0;
    const t = room / by;
    if (by < 0) enters = Math.max(enters, t);
    else leaves = Math.min(leaves, t);
    return enters < leaves;
  };
  const [dx, dy] = [toX - x, toY - y];
  return clip(-dx, x - left) && clip(dx, right - x) && clip(-dy, y - top) && clip(dy, bottom - y);
};
