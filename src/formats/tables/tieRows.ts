import { nameKey } from '../../domain/nameKey.ts';
import { readDescription } from '../descriptionWords.ts';
import { withoutListMark } from '../listMark.ts';
import type { GridRow, RawRow } from '../rawNetwork.ts';
import { readNumber } from '../readValues.ts';
import { relationWord } from '../relationWord.ts';
import { strengthWords } from '../words.ts';
import { endsInCell } from './endsInName.ts';
import type { Matrix } from './matrixShape.ts';
import { tieTargets } from './tieColumns.ts';

/** Relations that no row of their own says, as rows with these columns. */
export const TIE_COLUMNS = ['van', 'naar', 'soort', 'richting', 'gewicht'] as const;

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly type?: string;
  readonly direction?: string;
  readonly strength?: string;
}
const rowOf = (line: number, { from, to, type = '', direction = '', strength = '' }: Tie, isDirected?: boolean): RawRow => ({
  line,
  cells: new Map(
    TIE_COLUMNS.map((column, index) => [column as string, [from, to, type, direction, strength][index] ?? ''] as const).filter(
      ([, cell], index) => index < 2 || cell !== '',
    ),
  ),
  ...(isDirected !== undefined && { isDirected }),
});

export const rowsOfMatrix = ({ ties, corner }: Matrix): RawRow[] => {
  const type = relationWord(corner) === null ? '' : corner;
  // Ones and zeros say whether, not how strong.
  const isMere = ties.every(({ value }) => readNumber(value) === 1);
  return ties.map(({ line, from, to, value, isDirected }) =>
    rowOf(line, { from, to, type, ...saidOf(isMere ? 'x' : value, type) }, isDirected ? true : undefined),
  );
};

/** A number or a word for strength, a type, or both ("spanning 3"); a mere mark says that there is a tie. */
const saidOf = (value: string, type: string): Pick<Tie, 'type' | 'strength'> => {
  if (/^(?:x|ja|yes|true|waar|✓|✔|\*|j|y)$/i.test(value)) return { type };
  if (readNumber(value) !== null) return { type, strength: value };
  const said = readDescription(value);
  if (!said.done) return { type: value };
  return {
    type: said.value.type ?? type,
    strength: said.value.strength === undefined ? '' : strengthWords[said.value.strength].nl,
  };
};

/** The ends that stand in one cell, beside what the other columns say. */
export const rowsOfEnds = (rows: readonly RawRow[], column: string, kindColumn: string | null): RawRow[] =>
  rows.map((row) => {
    const kind = kindColumn === null ? '' : (row.cells.get(kindColumn) ?? '');
    const ends = endsInCell(row.cells.get(column) ?? '', kind);
    if (!ends) return { ...row, cells: new Map([...row.cells].filter(([name]) => name !== column)) };
    const others = [...row.cells].filter(([name]) => name !== column);
    const { cells } = rowOf(row.line, { ...ends, type: kind === '' ? ends.said : '', direction: ends.direction });
    return { ...row, cells: new Map([...cells, ...others]) };
  });

/** A line as people type it: `A - B: spanning sterk`, or a name. */
export const rowsOfLines = (rows: readonly GridRow[], separator: string): RawRow[] =>
  rows.map(({ cells, line }) => {
    const text = cells.join(separator).trim();
    const ends = endsInCell(withoutListMark(text));
    if (!ends) return rowOf(line, { from: text, to: '' });
    const said = readDescription(ends.said);
    if (!said.done) return rowOf(line, { ...ends, type: ends.said });
    const { type = ends.direction === '' ? '' : 'influence', strength } = said.value;
    return rowOf(line, { ...ends, type, strength: strength === undefined ? '' : strengthWords[strength].nl });
  });

/** Each of these columns names others, whom the row's own name is tied to; `besides` says something of the ties of the row. */
export const rowsOfTies = (
  rows: readonly RawRow[],
  nameOf: (row: RawRow) => string,
  columns: readonly { readonly column: string; readonly type: string }[],
  besides: readonly string[],
  names: ReadonlySet<string>,
): RawRow[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const said = besides.flatMap((column) => (row.cells.has(column) ? [[column, row.cells.get(column) ?? ''] as const] : []));
    return columns.flatMap(({ column, type }) =>
      tieTargets(row.cells.get(column) ?? '', names).flatMap(({ name, said: own }) => {
        const tie: Tie = {
          from: nameOf(row),
          to: name,
          ...(readNumber(own) === null ? { type: own || type } : { type, strength: own }),
        };
        // What both say of each other is one tie, but for influence.
        const pair = [nameKey(tie.from), nameKey(tie.to)];
        if (relationWord(tie.type ?? '') !== 'influence') pair.sort();
        const key = JSON.stringify([pair, tie.type, tie.strength, said]);
        if (seen.has(key)) return [];
        seen.add(key);
        const { cells, line } = rowOf(row.line, tie);
        return [{ line, cells: new Map([...cells, ...said]) }];
      }),
    );
  });
};
