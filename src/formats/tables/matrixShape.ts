import { nameKey } from '../../domain/nameKey.ts';
import { isSide } from '../columnMeaning.ts';
import { headingWeights } from '../columnWords.ts';
import type { ImportNotice } from '../importPreview.ts';
import type { GridRow } from '../rawNetwork.ts';
import { readBoolean, readList, readNumber } from '../readValues.ts';
import { relationWord } from '../relationWord.ts';
import { readWord, strengthWords } from '../words.ts';
import { isRole } from './markColumns.ts';

/** A table with names on both edges: a cell says whether, and how, two of them are tied. */
export interface Matrix {
  /** All names of both edges, each once. */
  readonly names: readonly string[];
  readonly ties: readonly MatrixTie[];
  /** What stands in the corner, which may be the type of all ties. */
  readonly corner: string;
  /** The line of the names on top. */
  readonly line: number;
  readonly notices: readonly ImportNotice[];
}
export interface MatrixTie {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  /** Of a matrix that is not the same both ways. */
  readonly isDirected: boolean;
}

const MOST_LOOKED_AT = 200;

/** The matrix in a grid of which the first row has names, or nothing. `isAsked`: somebody says that it is one. */
export const matrixIn = (given: readonly GridRow[], isAsked = false, header?: number): Matrix | null => {
  const rows = withSide(given) ?? given;
  const at =
    header === undefined
      ? rows.slice(0, 12).findIndex((row, index) => isTop(row, rows[index + 1]))
      : rows.findIndex(({ line }) => line === header);
  const top = rows[isAsked && at < 0 ? 0 : at];
  if (!top) return null;
  const body = rows.slice(rows.indexOf(top) + 1).filter(({ cells }) => (cells[0] ?? '').trim() !== '');
  const first = 1;
  const columns = top.cells.slice(first).map((cell) => cell.trim());
  const across = columns.filter((name) => name !== '');
  const looked = body.slice(0, MOST_LOOKED_AT);
  const down = looked.map(({ cells }) => (cells[0] ?? '').trim());
  const values = looked.flatMap(({ cells }) => cells.slice(first).map((cell) => cell.trim()));
  if (!isAsked && !isMatrix(across, down, values)) return null;
  return { ...tiesOf(body, columns), corner: (top.cells[0] ?? '').trim(), line: top.line, notices: loopsOf(body, columns) };
};

/** Names on top only, over as many rows of marks: the rows are called the same, in the same order. */
const withSide = (rows: readonly GridRow[]): readonly GridRow[] | null => {
  const [top, ...body] = rows;
  if (!top) return null;
  const isCornered = (top.cells[0] ?? '').trim() === '' && body.every(({ cells }) => (cells[0] ?? '').trim() === '');
  const names = top.cells.slice(isCornered ? 1 : 0).map((cell) => cell.trim());
  if (names.length < 3 || body.length !== names.length || !areNames(names)) return null;
  const marks = body.map(({ cells }) => names.map((_, column) => (cells[column + (isCornered ? 1 : 0)] ?? '').trim()));
  const isMarked = (cell: string) => NO_TIE.test(cell) || MARK.test(cell) || readNumber(cell) !== null;
  const diagonal = new Set(marks.map((cells, row) => cells[row]));
  if (!marks.flat().every(isMarked) || diagonal.size > 1 || body.some(({ cells }) => cells.length > top.cells.length))
    return null;
  return [
    { ...top, cells: ['', ...names] },
    ...body.map((row, at) => ({ ...row, cells: [names[at] ?? '', ...(marks[at] ?? [])] })),
  ];
};
/** Nothing that is a number or a heading. */
const areNames = (names: readonly string[]): boolean =>
  names.every(
    (name) =>
      name !== '' &&
      readNumber(name) === null &&
      headingWeights('actors', name).length === 0 &&
      headingWeights('relations', name).length === 0,
  );

/** Names side by side, and below them a row with no more cells than that. */
const isTop = ({ cells }: GridRow, next: GridRow | undefined): boolean =>
  cells.length > 2 &&
  cells.slice(1).filter((cell) => cell.trim() !== '').length > 1 &&
  next !== undefined &&
  next.cells.length <= cells.length;

const isMatrix = (across: readonly string[], down: readonly string[], values: readonly string[]): boolean => {
  if (down.length < 2 || across.length < 2 || !values.every(isTie)) return false;
  const [top, side] = [new Set(across.map(nameKey)), new Set(down.map(nameKey))];
  if (top.size < across.length || side.size < down.length) return false;
  const both = [...side].filter((name) => top.has(name)).length;
  if (both * 2 >= Math.min(top.size, side.size) && both > 1) return true;
  // Two sets, such as people and what they take part in: marks only, and nothing on top that is a heading.
  const given = values.filter((value) => value !== '');
  return (
    areNames(across) &&
    !across.some((name) => isRole(name) || isSide(name)) &&
    both === 0 &&
    across.length > 2 &&
    given.length > 0 &&
    given.every((value) => MARK.test(value)) &&
    down.every((name) => readNumber(name) === null)
  );
};
const MARK = /^(?:[01x✓✔✗*.-]|1[.,]0|0[.,]0)$/i;
const NO_TIE = /^(?:|0+(?:[.,]0+)?|-|–|—|\.|\/|na|n\/a|nvt|n\.v\.t\.|null|none|nan)$/i;
const isTie = (value: string): boolean =>
  NO_TIE.test(value) || readNumber(value) !== null || MARK.test(value) || readBoolean(value) !== null || saysMuch(value);
const saysMuch = (value: string): boolean =>
  value.length <= 60 &&
  (relationWord(value) !== null ||
    readWord(strengthWords, value) !== null ||
    readList(value).every((part) => relationWord(part) !== null));

/** A diagonal that is filled in whole says nothing of anybody; one that is filled in here and there says who is tied to himself. */
const loopsOf = (body: readonly GridRow[], columns: readonly string[]): ImportNotice[] => {
  const own = body.flatMap(({ cells }) => {
    const name = (cells[0] ?? '').trim();
    const column = columns.findIndex((other) => nameKey(other) === nameKey(name));
    return column < 0 ? [] : [{ name, value: (cells[column + 1] ?? '').trim() }];
  });
  const tied = own.filter(({ value }) => !NO_TIE.test(value) && readBoolean(value) !== false);
  const [first] = tied;
  if (!first || tied.length === own.length) return [];
  return [{ code: 'selfRelations', details: { name: first.name, count: tied.length } }];
};

const tiesOf = (body: readonly GridRow[], columns: readonly string[]): Pick<Matrix, 'names' | 'ties'> => {
  const names = new Map<string, string>();
  const add = (name: string) => {
    if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  };
  for (const { cells } of body) add((cells[0] ?? '').trim());
  for (const name of columns) add(name);
  const found = new Map<string, { line: number; from: string; to: string; value: string }>();
  for (const { cells, line } of body) {
    const from = (cells[0] ?? '').trim();
    for (const [column, to] of columns.entries()) {
      const value = (cells[column + 1] ?? '').trim();
      if (to === '' || NO_TIE.test(value) || readBoolean(value) === false) continue;
      const key = [nameKey(from), nameKey(to)];
      // What anybody is to himself is written on the whole diagonal, or is nothing.
      if (key[0] !== key[1]) found.set(key.join('\n'), { line, from, to, value });
    }
  }
  const returned = (tie: { from: string; to: string }) => found.get([nameKey(tie.to), nameKey(tie.from)].join('\n'));
  const all = [...found.values()];
  const placeOf = new Map([...names.keys()].map((key, place) => [key, place]));
  const isUpper = ({ from, to }: { from: string; to: string }) =>
    (placeOf.get(nameKey(from)) ?? 0) < (placeOf.get(nameKey(to)) ?? 0);
  // One triangle says all, and so does the same twice.
  const isDirected = all.some((tie) => returned(tie)?.value !== tie.value) && all.some(isUpper) && !all.every(isUpper);
  const seen = new Set<string>();
  const ties = all.filter((tie) => {
    const key = [nameKey(tie.from), nameKey(tie.to)].sort().join('\n');
    const isAgain = seen.has(key) && returned(tie)?.value === tie.value && !isDirected;
    seen.add(key);
    return !isAgain;
  });
  return { names: [...names.values()], ties: ties.map((tie) => ({ ...tie, isDirected })) };
};
