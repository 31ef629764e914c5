import { MAX_COLUMNS } from '../rawNetwork.ts';

/** The rows of a sheet as cells come by with their places; how much all sheets of a file hold together is counted in one `Room`. */
export interface SheetRows {
  /** Row and column from 0. */
  readonly put: (row: number, column: number, text: string) => void;
  /** The row again, this many times below itself; shares its cells. */
  readonly repeat: (row: number, times: number) => void;
  readonly rows: () => readonly (readonly string[])[];
}

/** Places for rows and cells, empty ones between others included. */
export interface Room {
  left: number;
}
export const roomForCells = (): Room => ({ left: 5_000_000 });

/** The most that Excel and LibreOffice know. */
export const MAX_ROWS = 1_048_576;
const NOTHING: readonly string[] = [];

/** What stands beyond the last column that is read is put in the one behind it, which says that there are too many. */
export const sheetRows = (room: Room): SheetRows => {
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string) => {
    if (text === '' || row < 0 || column < 0 || row >= MAX_ROWS || room.left <= 0) return;
    const cells = rows[row] ?? [];
    room.left -= Math.max(0, row + 1 - rows.length);
    rows[row] = cells;
    const place = Math.min(column, MAX_COLUMNS);
    room.left -= Math.max(0, place + 1 - cells.length);
    while (cells.length < place) cells.push('');
    cells[place] = text;
  };
  const repeat = (row: number, times: number) => {
    const cells = rows[row];
    if (!cells) return;
    const most = Math.min(times, MAX_ROWS - row - 1, room.left);
    for (let again = 1; again <= most; again += 1) rows[row + again] = cells;
    room.left -= Math.max(0, most);
  };
  return { put, repeat, rows: () => Array.from(rows, (cells) => cells ?? NOTHING) };
};
