import { nameKey } from '../../domain/nameKey.ts';
import { endOfHeading, headingWeights } from '../columnWords.ts';
import type { RawRow } from '../rawNetwork.ts';

/** Columns of a table of relations that say something of the actor at one end: "From Type", "Kamp naar". */

const ENDS = ['from', 'to'] as const;
type End = (typeof ENDS)[number];
const TOLD = ['kind', 'camp', 'roles', 'neighbourhoods'] as const;

interface EndColumn {
  readonly column: string;
  readonly end: End;
  /** The heading that it would have in a table of actors. */
  readonly heading: string;
}
const endColumn = (column: string): EndColumn[] => {
  const words = column.trim().split(/[\s_]+/);
  if (words.length !== 2 || endOfHeading(column) !== null) return [];
  return words.flatMap((word, index) => {
    const heading = words[1 - index] ?? '';
    const end = endOfHeading(word);
    const isTold = headingWeights('actors', heading).some(({ field }) => TOLD.some((one) => one === field));
    return end !== null && isTold ? [{ column, end, heading }] : [];
  });
};

/** Rows of the actors at the ends of relations, with what such columns say of them; none when there are no such columns. */
export const rowsOfEndColumns = (rows: readonly RawRow[], columns: readonly string[]): RawRow[] => {
  const told = columns.flatMap((column) => endColumn(column).slice(0, 1));
  const made = new Map<string, RawRow>();
  for (const row of told.length === 0 ? [] : rows) {
    for (const end of ENDS) {
      const texts = columns.filter((column) => endOfHeading(column) === end).map((column) => row.cells.get(column)?.trim() ?? '');
      const name = texts.find((text) => /\p{L}/u.test(text)) ?? texts.find((text) => text !== '') ?? '';
      if (name === '') continue;
      const said = told.flatMap(({ column, end: of, heading }) => {
        const cell = row.cells.get(column) ?? '';
        return of === end && cell !== '' ? [[heading, cell] as const] : [];
      });
      const known = made.get(nameKey(name));
      made.set(nameKey(name), { line: row.line, cells: new Map([['naam', name], ...said, ...(known?.cells ?? [])]) });
    }
  }
  return [...made.values()];
};
