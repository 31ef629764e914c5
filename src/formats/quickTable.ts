import { fieldOfColumn } from './columnWords.ts';
import { csvRows } from './csvRows.ts';
import type { ImportField } from './importPreview.ts';
import type { NumberedLine, QuickLine } from './quickLine.ts';
import type { GridRow } from './rawNetwork.ts';
import { directionWords, readWord } from './words.ts';

/** A table pasted in quick add: two columns are relations, one is actors; type, strength and certainty may follow. */

const PLAIN_ORDER: readonly ImportField[] = ['from', 'to', 'type', 'strength', 'certainty'];

/** The lines of a table, `null` where a line says nothing; or nothing at all when the text is no table. */
export const quickTable = (text: string): readonly NumberedLine[] | null => {
  const rows = text.trim().includes('\t') ? tabbedRows(text) : linesAsRows(text);
  if (rows === null) return null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const [first] = rows;
  const header = rows.length > 1 ? headerOf(first?.cells ?? []) : null;
  if (width < 2 && !header) return null;
  const fields = header ?? PLAIN_ORDER;
  return rows.map((row) => ({ number: row.line, line: header && row === first ? null : lineOf(row.cells, fields) }));
};

/** As spreadsheets copy, by the reader of tables; nothing when a quotation mark is not closed. */
const tabbedRows = (text: string): readonly GridRow[] | null => {
  const { rows, openedAt } = csvRows(text, '\t');
  return openedAt < 0 ? rows.map(({ cells, line }) => ({ line, cells: cells.map((cell) => cell.trim()) })) : null;
};

const linesAsRows = (text: string): GridRow[] =>
  text.split('\n').flatMap((cell, index) => (cell.trim() === '' ? [] : [{ line: index + 1, cells: [cell.trim()] }]));

/** Which field each cell of the first row names, when it names at least where actors stand. */
const headerOf = (cells: readonly string[]): readonly (ImportField | null)[] | null => {
  const asRelations = cells.map((cell) => fieldOfColumn('relations', cell));
  if (asRelations.includes('from') && asRelations.includes('to')) return asRelations;
  const asActors = cells.map((cell) => fieldOfColumn('actors', cell));
  return asActors.includes('name') && cells.every((cell, index) => asActors[index] !== null || cell === '') ? asActors : null;
};

const lineOf = (cells: readonly string[], fields: readonly (ImportField | null)[]): QuickLine | null => {
  const said = (field: ImportField) => cells[fields.indexOf(field)] ?? '';
  const [from, to] = [said('from') || said('name'), said('to')];
  if (to === '') return { names: [from], connectors: [], description: '' };
  const isBothWays = readWord(directionWords, said('directed')) === 'no';
  const description = [said('type'), said('strength'), said('certainty')].join(' ');
  // Without an arrow the type column decides; an influence runs from the first column to the second.
  return { names: [from, to], connectors: [isBothWays && said('type') !== '' ? '<->' : '-'], description };
};
