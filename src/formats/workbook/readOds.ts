import { MAX_COLUMNS } from '../rawNetwork.ts';
import { attribute } from '../readXml.ts';
import { odsCellText } from './odsCellText.ts';
import { readPart } from './readPart.ts';
import { MAX_ROWS, roomForCells, type SheetRows, sheetRows } from './sheetRows.ts';
import type { Sheet, Workbook, WorkbookRefusal } from './workbook.ts';

type OpenSheet = { -readonly [K in keyof Omit<Sheet, 'rows'>]: Sheet[K] } & { cells: SheetRows };
type Attributes = Readonly<Record<string, string>>;
const ENTRY = 'content.xml';

/** The sheets of an OpenDocument spreadsheet, from its content or from a flat one, as LibreOffice, Google and Excel write it: what repeats is written once there. */
export const readOds = (content: string): Workbook | WorkbookRefusal => {
  const room = roomForCells();
  const sheets: OpenSheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let [row, column, rowTimes, cellTimes] = [0, 0, 1, 1];
  let cell: Attributes | null = null;
  let lines: string[] = [];

  const endCell = (sheet: OpenSheet, isCovered: boolean) => {
    const read = odsCellText(cell ?? {}, lines.join('\n'));
    if (read.isError) sheet.errors += 1;
    if (read.isUncalculated) sheet.uncalculated += 1;
    // A style down to the last column repeats nothing; of what stands somewhere all times are meant.
    if (read.text !== '' && !isCovered)
      for (let again = 0; again < cellTimes && column + again <= MAX_COLUMNS; again += 1)
        sheet.cells.put(row, column + again, read.text);
    column += cellTimes;
    cell = null;
  };

  const refusal = readPart(ENTRY, content, {
    open: (path, attributes) => {
      const element = path.at(-1) ?? '';
      if (element === 'style') style = attribute(attributes, 'style:name') ?? '';
      if (element === 'table-properties' && attribute(attributes, 'table:display') === 'false') hiddenStyles.add(style);
      if (!isInSheet(path)) return;
      if (path.length === SHEET_DEPTH) {
        const name = attribute(attributes, 'table:name') ?? '';
        const isHidden = hiddenStyles.has(attribute(attributes, 'table:style-name') ?? '');
        sheets.push({ name, isHidden, errors: 0, uncalculated: 0, cells: sheetRows(room) });
        row = 0;
      } else if (element === 'table-row') {
        column = 0;
        rowTimes = timesIn(attributes, 'table:number-rows-repeated');
      } else if (isCell(element)) {
        cellTimes = timesIn(attributes, 'table:number-columns-repeated');
        cell = attributes;
        lines = [];
      } else if (element === 'p' && isCell(path.at(-2))) lines.push('');
      else if (isInLine(path)) addTo(lines, spaceOf(element, attributes));
    },
    text: (path, piece) => {
      if (isInSheet(path) && isInLine(path)) addTo(lines, piece);
    },
    close: (path) => {
      const [element, sheet] = [path.at(-1), sheets.at(-1)];
      if (!sheet || !isInSheet(path)) return;
      if (isCell(element)) endCell(sheet, element === 'covered-table-cell');
      else if (element === 'table-row') {
        sheet.cells.repeat(row, rowTimes - 1);
        row += rowTimes;
      }
    },
    isFull: () => room.left <= 0,
  });
  if (refusal) return refusal;
  if (room.left <= 0) return { refusal: 'packedTooBig', entry: ENTRY };
  if (sheets.length === 0) return { refusal: 'damagedWorkbook', entry: ENTRY };
  return { format: 'ods', sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, rows: cells.rows() })) };
};

/** Document, body, spreadsheet, table. What was changed, and tables of other files, stand beside the last. */
const SHEET_DEPTH = 4;
const ASIDE = new Set(['annotation', 'shapes', 'frame', 'ruby-text', 'note']);

const isInSheet = (path: readonly string[]): boolean => path[SHEET_DEPTH - 1] === 'table' && path[2] === 'spreadsheet';
const isCell = (element: string | undefined): boolean => element === 'table-cell' || element === 'covered-table-cell';

/** Within a line of text that stands in the cell itself. */
const isInLine = (path: readonly string[]): boolean => {
  const line = path.indexOf('p');
  return line > 0 && isCell(path[line - 1]) && !path.some((element) => ASIDE.has(element));
};

const addTo = (lines: string[], piece: string) => {
  lines[lines.length - 1] += piece;
};

const spaceOf = (element: string, attributes: Attributes): string => {
  if (element === 's') return ' '.repeat(Math.min(100, Number(attribute(attributes, 'text:c') ?? 1) || 1));
  if (element === 'tab') return '\t';
  return element === 'line-break' ? '\n' : '';
};

const timesIn = (attributes: Attributes, name: string): number => {
  const times = Math.floor(Number(attribute(attributes, name) ?? 1));
  return times >= 1 && times <= MAX_ROWS ? times : 1;
};
