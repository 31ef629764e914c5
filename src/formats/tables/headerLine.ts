import { cutText } from '../../domain/cutText.ts';
import { knownKind } from '../../domain/kindFromName.ts';
import { MAX_NOTE_LENGTH } from '../../domain/quantities.ts';
import { headingWeights } from '../columnWords.ts';
import type { GridRow } from '../rawNetwork.ts';
import { readNumber } from '../readValues.ts';
import { sensitiveHeading } from '../sensitiveHeading.ts';

/** Which lines of a grid are the table: its headings and rows, without a title above and notes below. */
export interface Headed {
  /** The line of the headings; 0 when there are none. */
  readonly line: number;
  readonly headings: readonly string[] | null;
  readonly body: readonly GridRow[];
  /** Lines with something on them that are no part of the table. */
  readonly beside: readonly GridRow[];
}

/** No title is longer than this. */
const MOST_ABOVE = 12;

/** The headings stand on the line with the most words that are headings, when nothing but loose lines stand above it. */
export const headedGrid = (rows: readonly GridRow[], corrected?: number): Headed => {
  const at = corrected === undefined ? lowerOfTwo(rows, headingRow(rows)) : rows.findIndex(({ line }) => line === corrected);
  const head = rows[at];
  const isOverTwo = corrected === undefined && at !== headingRow(rows);
  const above = corrected === 0 ? 0 : at >= 0 ? at : rows.findIndex((row) => !isRemark(row));
  const start = at >= 0 ? at + 1 : Math.max(above, 0);
  const width = rows.slice(start).reduce((most, row) => Math.max(most, filled(row)), 0);
  let end = rows.length;
  while (end > start + 1 && isFooter(rows[end - 1], width)) end -= 1;
  return {
    line: head?.line ?? 0,
    headings: head ? overTwoLines(rows[at - 1], head) : null,
    body: rows.slice(start, end).filter((row) => head === undefined || !isSameRow(row, head)),
    beside: [...rows.slice(0, at < 0 ? start : isOverTwo ? at - 1 : at), ...rows.slice(end)],
  };
};

const filled = ({ cells }: GridRow): number => cells.filter((cell) => cell.trim() !== '').length;
const isSameRow = (one: GridRow, other: GridRow): boolean =>
  one.cells[0] === other.cells[0] && filled(one) > 1 && one.cells.join('\t') === other.cells.join('\t');
const isRemark = ({ cells }: GridRow): boolean => /^\s*(?:#|\/\/|%)/.test(cells[0] ?? '');

const headingRow = (rows: readonly GridRow[]): number => {
  const first = rows.slice(0, MOST_ABOVE);
  let best = { at: -1, score: 0 };
  let widest = 0;
  for (const [at, row] of first.entries()) {
    const width = filled(row);
    // Loose lines only: a row of a table as wide as this one is content already.
    if (at > 0 && widest * 2 > width && !(best.at < 0 && widest < width)) break;
    widest = Math.max(widest, isRemark(row) ? 0 : width);
    const score = headingScore(row, rows.slice(at + 1, at + 200), at);
    // Of two lines that say as much the fuller one stands right above the rows.
    if (score > best.score || (score > 0 && score === best.score)) best = { at, score };
  }
  return best.at;
};

/** How many cells are headings; nothing for a row of which most comes back below it, or of which a number is part. */
const headingScore = (row: GridRow, below: readonly GridRow[], at: number): number => {
  const cells = row.cells.map((cell) => cell.trim());
  const said = cells.filter((cell) => cell !== '');
  const known = cells.filter((cell, column) => isHeading(cell) && !below.some((other) => other.cells[column]?.trim() === cell));
  if (said.some((cell) => readNumber(cell) !== null) && known.length * 2 < said.length) return 0;
  if (known.length > 0 && (at === 0 || known.length > 1 || said.length === 1)) return known.length;
  if (at === 0 && said.length > 1 && said.every((cell) => isWeakHeading(cell))) return 0.5;
  // Words above numbers only are headings too.
  const isAbove = (column: number) => {
    const values = below.flatMap((other) => other.cells[column]?.trim() || []);
    return values.length > 2 && values.every((value) => readNumber(value) !== null);
  };
  return said.length > 1 &&
    said.length === cells.length &&
    cells.some((cell, column) => readNumber(cell) === null && isAbove(column))
    ? 0.5
    : 0;
};

/** Nouns such as "Persoon" and "Organisatie", which nobody is called. */
const isWeakHeading = (cell: string): boolean =>
  headingWeights('actors', cell).length > 0 || headingWeights('relations', cell).length > 0;

/** "GGZ" in a first row is an actor sooner than a heading. */
export const isHeading = (cell: string): boolean => {
  const column = cutText(cell.trim(), MAX_NOTE_LENGTH);
  if (column === '') return false;
  if (sensitiveHeading(column) && knownKind(column) === null) return true;
  const strong = (of: 'actors' | 'relations') => headingWeights(of, column).some(({ weight }) => weight > 2);
  return strong('actors') || strong('relations');
};

/** Of headings over two lines the lower has a cell for each column, some of them the same. */
const lowerOfTwo = (rows: readonly GridRow[], at: number): number => {
  const [head, next] = [rows[at], rows[at + 1]];
  if (!head || !next || filled(next) <= filled(head)) return at;
  const cells = next.cells.filter((cell) => cell.trim() !== '');
  const isTwice = new Set(cells).size < cells.length;
  return isTwice && cells.filter(isHeading).length * 2 >= cells.length ? at + 1 : at;
};

/** Headings that come twice are told apart by what stands over them: "Van" over "naam" and "organisatie". */
const overTwoLines = (above: GridRow | undefined, { cells }: GridRow): readonly string[] => {
  const isTwice = new Set(cells.filter(Boolean)).size < cells.filter(Boolean).length;
  if (!above || !isTwice || filled(above) < 2) return cells;
  let group = '';
  return cells.map((cell, column) => {
    group = above.cells[column]?.trim() || group;
    return cells.filter((other) => other === cell).length < 2 || cell.trim() === '' ? cell : `${group} ${cell.trim()}`;
  });
};

const FOOTER =
  /^\s*(?:eind|sub)?(?:totaal|total|bron|source|opmerking|toelichting|noot|nb|n\.b\.|legenda|legend|note|som|gemiddelde|peildatum|datum|date|gegenereerd|generated|exported|laatst bijgewerkt|last updated|©|\*|#)(?:\s*:|\b|$)/i;
/** A sum, a source or a remark under the table: fewer cells than a row has, or numbers only behind the word. */
const isFooter = (row: GridRow | undefined, width: number): boolean => {
  if (!row) return false;
  const [first = '', ...others] = row.cells.filter((cell) => cell.trim() !== '');
  if (!FOOTER.test(first)) return false;
  return width === 1
    ? /^[^:]{1,30}:\s/.test(first)
    : others.every((cell) => readNumber(cell) !== null) && (others.length > 0 || width > 1);
};
