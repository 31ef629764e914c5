import type { IsoDate } from '../../domain/identifiers.ts';
import { fitForXml } from './fitForXml.ts';

/** One sheet of a workbook: a row of headings, and rows under it of the same length. */
export interface Sheet {
  /** At most 31 signs, none of `[]:*?/\`, or spreadsheets refuse the workbook. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Text is always text, whatever it begins with; a number and a day are what a spreadsheet reckons with. */
export type SheetCell = string | number | Day | null;
export interface Day {
  readonly day: IsoDate;
}
export const isDayCell = (cell: SheetCell): cell is Day => typeof cell === 'object' && cell !== null;

/** A day as programs for spreadsheets take it, without a time. */
export const dateOf = ({ day }: Day): Date => new Date(`${day}T00:00:00Z`);

/** A text as a cell of a workbook can hold it, with one sign for the end of a line. */
export const cellText = (text: string): string => {
  const fit = fitForXml(text).replace(/\r\n?/g, '\n');
  return QUOTED.test(fit) ? `'${fit}` : fit;
};
/** Of these the reader takes one apostrophe off, since a spreadsheet shows it in what once was a table of text. */
const QUOTED = /^'+[=+\-@\t\r]/;

/** Where a sheet ends, as spreadsheets name a cell: `C12`. */
export const lastCell = ({ headings, rows }: Sheet): string => {
  let letters = '';
  for (let left = headings.length; left > 0; left = Math.floor((left - 1) / LETTERS))
    letters = String.fromCharCode(FIRST_LETTER + ((left - 1) % LETTERS)) + letters;
  return `${letters}${rows.length + 1}`;
};
const LETTERS = 26;
const FIRST_LETTER = 65;

const NARROWEST = 6;
const WIDEST = 44;
const AROUND = 2;

/** How wide each column is to be, in letters: as its longest line, within bounds. */
export const columnWidths = ({ headings, rows }: Sheet): number[] =>
  headings.map((heading, column) => {
    let widest = heading.length;
    for (const row of rows) for (const line of linesOf(row[column] ?? null)) widest = Math.max(widest, line.length);
    return Math.min(WIDEST, Math.max(NARROWEST, widest + AROUND));
  });

const linesOf = (cell: SheetCell): readonly string[] =>
  typeof cell === 'string' ? cell.split('\n') : [isDayCell(cell) ? cell.day : String(cell ?? '')];
