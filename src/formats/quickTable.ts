import { fieldOfColumn } from './columnWords.ts';
import type { ImportField } from './importPreview.ts';
import { separatedRows } from './pastedText.ts';
import type { NumberedLine, QuickLine } from './quickLine.ts';
import { directionWords, readWord } from './words.ts';

/** A table pasted in quick add: two columns are relations, one is actors; type, strength and certainty may follow. */

const PLAIN_ORDER: readonly ImportField[] = ['from', 'to', 'type', 'strength', 'certainty'];

/** The lines of a table, `null` where a line says nothing; or nothing at all when the text is no table. */
export const quickTable = (text: string): readonly NumberedLine[] | null => {
  const raw = separatedRows(text, text.trim().includes('\t') ? '\t' : null);
  const rows = raw.map((cells) => cells.map((cell) => cell.trim()));
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const width = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  const header = filled.length > 1 ? headerOf(filled[0] ?? []) : null;
  if (width < 2 && !header) return null;
  const fields = header ?? PLAIN_ORDER;
  let next = 1;
  return rows.map((cells, index) => {
    const number = next;
    next += 1 + (raw[index] ?? []).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return { number, line: header && cells === filled[0] ? null : lineOf(cells, fields) };
  });
};

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
  if (cells.every((cell) => cell === '')) return null;
  if (to === '') return { names: [from], connectors: [], description: '' };
  const isBothWays = readWord(directionWords, said('directed')) === 'no';
  const description = [said('type'), said('strength'), said('certainty')].join(' ');
  // Without an arrow the type column decides; an influence runs from the first column to the second.
  return { names: [from, to], connectors: [isBothWays && said('type') !== '' ? '<->' : '-'], description };
};
