import { attribute } from '../readXml.ts';
import { cellPlace } from './cellPlace.ts';
import type { NumberFormat } from './numberFormat.ts';
import { readPart } from './readPart.ts';
import { type Room, sheetRows } from './sheetRows.ts';
import { shownNumber } from './shownNumber.ts';
import type { Sheet, WorkbookRefusal } from './workbook.ts';
import { xlsxText } from './xlsxText.ts';

/** What the cells of all sheets of one workbook are read with. */
export interface XlsxSurroundings {
  readonly texts: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly startsIn1904: boolean;
  readonly room: Room;
}

type Cell = { type: string; style: number; value: string | null; inline: string; isFormula: boolean };
const NUMBER: NumberFormat = { shows: 'number' };

/** One sheet of an Excel workbook. Of a formula the outcome counts that Excel kept with it. */
export const xlsxSheet = (
  entry: string,
  part: string,
  { texts, styles, startsIn1904, room }: XlsxSurroundings,
): Pick<Sheet, 'rows' | 'errors' | 'uncalculated'> | WorkbookRefusal => {
  const sheet = sheetRows(room);
  const merged: string[] = [];
  let [row, column, errors, uncalculated] = [-1, -1, 0, 0];
  let cell: Cell | null = null;

  const textOf = ({ type, style, value, inline, isFormula }: Cell): string => {
    // Programs that do not calculate write the formula with nothing beside it; a text may be empty.
    if (value === null || (isFormula && value === '' && type !== 'str')) {
      if (isFormula) uncalculated += 1;
      return xlsxText(inline);
    }
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false';
    if (type === 'str' || type === 'inlineStr') return xlsxText(value);
    if (type === 'd')
      return value
        .trim()
        .replace(/T00:00(?::00)?(?:\.0{1,9})?Z?$/, '')
        .replace('T', ' ');
    if (type === 'e') errors += 1;
    return type === 'e' ? '' : shownNumber(value, styles[style] ?? NUMBER, startsIn1904);
  };

  const refusal = readPart(entry, part, {
    open: (path, attributes) => {
      const element = path.at(-1);
      if (element === 'row') {
        row = numberIn(attribute(attributes, 'r'), row + 2) - 1;
        column = -1;
      } else if (element === 'c') {
        const place = cellPlace(attribute(attributes, 'r') ?? '');
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        const type = attribute(attributes, 't') ?? 'n';
        cell = { type, style: numberIn(attribute(attributes, 's'), 0), value: null, inline: '', isFormula: false };
      } else if (element === 'f' && cell) cell.isFormula = true;
      else if (element === 'mergeCell') merged.push(attribute(attributes, 'ref') ?? '');
    },
    close: (path, text) => {
      const element = path.at(-1);
      if (!cell) return;
      if (element === 'v') cell.value = text;
      else if (element === 't' && path.at(-2) !== 'rPh') cell.inline += text;
      else if (element === 'c') {
        sheet.put(row, column, textOf(cell));
        cell = null;
      }
    },
    isFull: () => room.left <= 0,
  });
  if (refusal) return refusal;
  if (room.left <= 0) return { refusal: 'packedTooBig', entry };
  const rows = sheet.rows();
  return { rows: merged.length > 0 ? withoutCovered(rows, merged) : rows, errors, uncalculated };
};

const numberIn = (text: string | null, otherwise: number): number => {
  const number = text === null ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
};

/** More cells than this under merged ones are not looked for: nobody merged them by hand. */
const MOST_COVERED = 1_000_000;

/** Merged cells show what stands at the upper left; what is left under the others nobody sees. */
const withoutCovered = (rows: readonly (readonly string[])[], merged: readonly string[]): readonly (readonly string[])[] => {
  const result = rows.map((cells) => [...cells]);
  let looked = 0;
  for (const reference of merged) {
    const [first, last] = reference.split(':').map(cellPlace);
    if (!first || !last) continue;
    for (let row = first.row; row <= last.row && row < result.length && looked < MOST_COVERED; row += 1) {
      const cells = result[row] ?? [];
      looked += 1;
      for (let column = first.column; column <= last.column && column < cells.length; column += 1, looked += 1)
        if (row > first.row || column > first.column) cells[column] = '';
    }
  }
  return result;
};
