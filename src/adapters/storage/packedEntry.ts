import { type RecordChange, tidy } from '../../domain/change.ts';
import type { LogEntry } from '../../workspace/ports.ts';

/** A row of the log. The moves of many actors at once are kept in columns: one small value, not a thousand. */
export interface PackedEntry extends LogEntry {
  readonly moves?: PackedMoves;
}
interface PackedMoves {
  readonly ids: readonly string[];
  /** For every move four numbers: x before and after, y before and after; not a number where that one did not change. */
  readonly numbers: Float64Array;
}

/** Fewer moves than this stay readable as they are. */
const MANY_MOVES = 20;

export const packEntry = (entry: LogEntry): PackedEntry => {
  const { positions, ...others } = entry.change;
  const moves = positions?.changed?.filter(isPlainMove) ?? [];
  if (moves.length < MANY_MOVES) return entry;
  const kept = tidy({
    added: positions?.added ?? [],
    removed: positions?.removed ?? [],
    changed: positions?.changed?.filter((change) => !isPlainMove(change)) ?? [],
  });
  return {
    ...entry,
    change: { ...others, ...(Object.keys(kept).length > 0 && { positions: kept }) },
    moves: {
      ids: moves.map(({ id }) => id),
      numbers: Float64Array.from(moves.flatMap(({ properties: { x, y } }) => [...numbersOf(x), ...numbersOf(y)])),
    },
  };
};

export const unpackEntry = (packed: PackedEntry): LogEntry => {
  const { moves, ...entry } = packed;
  if (!moves) return entry;
  const changed = moves.ids.map((id, i): RecordChange => {
    const [x0, x1, y0, y1] = moves.numbers.subarray(i * 4, i * 4 + 4) as unknown as [number, number, number, number];
    return { id, properties: { ...(!Number.isNaN(x0) && { x: [x0, x1] }), ...(!Number.isNaN(y0) && { y: [y0, y1] }) } };
  });
  const others = entry.change.positions;
  const positions = { ...others, changed: [...changed, ...(others?.changed ?? [])] };
  return { ...entry, change: { ...entry.change, positions } };
};

const isPlainMove = ({ properties }: RecordChange): boolean =>
  Object.entries(properties).every(([path, pair]) => (path === 'x' || path === 'y') && pair.every(Number.isFinite));

const numbersOf = (pair: RecordChange['properties'][string] | undefined): readonly [number, number] =>
  pair ? (pair as readonly [number, number]) : [Number.NaN, Number.NaN];
