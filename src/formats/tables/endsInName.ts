import { connectorsIn } from '../connectors.ts';
import type { GridRow } from '../rawNetwork.ts';

/** Ends of a relation that stand in one cell: "A (kent) B", "A -> B", "A - B". */
export interface CellEnds {
  readonly from: string;
  readonly to: string;
  /** What is said between them, or behind a colon. */
  readonly said: string;
  readonly direction: '' | '->' | '<-' | '<->';
}

/** `kind` is what another column says of the relation: what stands in these brackets parts the names. */
export const endsInCell = (cell: string, kind = ''): CellEnds | null => {
  const text = cell.trim();
  const parted = kind === '' ? [] : text.split(` (${kind}) `);
  if (parted.length === 2) return endsOf(parted[0], parted[1], kind, '');
  const bracket = / \(([^()]{1,60})\) (?=\S)/.exec(text);
  if (bracket) return endsOf(text.slice(0, bracket.index), text.slice(bracket.index + bracket[0].length), bracket[1] ?? '', '');
  const [connector, ...others] = connectorsIn(text);
  if (!connector || others.length > 0) return null;
  const [left, right] = [text.slice(0, connector.from), text.slice(connector.to)];
  const colon = right.indexOf(': ');
  const said = colon < 0 ? '' : right.slice(colon + 1).trim();
  return endsOf(left, colon < 0 ? right : right.slice(0, colon), said, connector.connector === '-' ? '' : connector.connector);
};
const endsOf = (from = '', to = '', said: string, direction: CellEnds['direction']): CellEnds | null =>
  from.trim() === '' || to.trim() === '' ? null : { from: from.trim(), to: to.trim(), said, direction };

/** Most rows have to say it. */
const MOST = 0.6;
const ENOUGH = 200;

/** The column of which the cells hold both ends, or -1. */
export const columnWithEnds = (rows: readonly GridRow[], width: number): number => {
  const looked = rows.slice(0, ENOUGH);
  for (let column = 0; column < Math.min(width, 30); column += 1) {
    const cells = looked.flatMap(({ cells }) => cells[column]?.trim() || []);
    if (
      cells.length > 0 &&
      cells.length >= looked.length * MOST &&
      cells.filter((cell) => endsInCell(cell)).length >= cells.length * MOST
    )
      return column;
  }
  return -1;
};
