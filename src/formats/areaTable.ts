import { cutText } from '../domain/cutText.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { fieldsNamed, isAreaColumn, isUnit, rankOf } from './areaColumnNames.ts';
import { isOfficialCode } from './areaLevel.ts';
import type { AreaNotice } from './areaPreview.ts';
import { figureARow } from './figureARow.ts';
import { MAX_COLUMNS } from './rawNetwork.ts';
import { readCount } from './readCount.ts';

/** A table of areas, wherever in the sheet its headings stand and whichever way it is turned. */
export interface AreaTable {
  readonly rows: readonly ReadonlyMap<string, string>[];
  readonly notices: readonly AreaNotice[];
  /** How surely it is a table of areas: how many meanings its headings have. */
  readonly score: number;
}
type Cells = readonly string[];

/** Headings stand among the first so many rows. */
const HEAD = 30;

/**
 * Takes titles above the headings and sources below the table off, joins headings of several lines, and turns a table whose columns are
 * the areas. Without known headings the first column is the neighbourhood and the first that holds only numbers is the count, and that
 * is reported. `known` are names that the user said something of.
 */
export const areaTable = (given: readonly Cells[], known: (column: string) => boolean): AreaTable => {
  // One more than may be, so that what is too much is known to be.
  const cells = given.map((row) => (row.length > MAX_COLUMNS ? row.slice(0, MAX_COLUMNS + 1) : row));
  const all = isTurned(cells) ? turned(cells) : cells;
  const block = headingsIn(all, known);
  const below = all.slice(block.end);
  const width = all.reduce((most, row) => Math.max(most, row.length), 0);
  const isHeaded = block.end > block.start;
  const guessed = isHeaded ? null : guessedHeadings(all, width);
  const names = guessed?.names ?? namesOf(all.slice(block.start, block.end), width);
  const body = (guessed?.isHeaded ? below.slice(1) : below).filter((row) => !isSource(row, width));
  const left = [...all.slice(0, block.start), ...below.filter((row) => isSource(row, width))];
  const rows = body.map((row, index) => rowOf(row, names, index === 0));
  return {
    rows: figureARow(rows, names),
    score: fieldsIn(names),
    notices: [
      ...(left.length > 0
        ? [{ code: 'linesLeftOut' as const, details: { count: left.length, name: textOf(left[0] ?? []) } }]
        : []),
      ...(guessed ? [{ code: guessed.isHeaded ? ('headerGuessed' as const) : ('noHeader' as const), details: {} }] : []),
    ],
  };
};

const filledIn = (row: Cells): Cells => row.filter((cell) => cell.trim() !== '');
const textOf = (row: Cells): string => cutText(filledIn(row).join(' ').trim(), 60);

const fieldsIn = (row: Cells): number => new Set([...new Set(row)].flatMap(fieldsNamed)).size;

const isYear = (cell: string): boolean => /^(?:19|20)\d\d\*?$/.test(cell.trim());
const isCount = (cell: string): boolean => {
  const count = readCount(cell);
  return count !== null && !('problem' in count);
};
/** Neighbourhoods, codes and numbers stand in no heading. */
const isData = (row: Cells): boolean => row.some((cell) => isOfficialCode(cell) || (isCount(cell) && !isYear(cell)));

const headingsIn = (all: readonly Cells[], known: (column: string) => boolean) => {
  let best = { at: -1, score: 0, filled: 0 };
  for (const [at, row] of all.slice(0, HEAD).entries()) {
    if (isData(row)) continue;
    const score = fieldsIn(row) + row.filter((cell) => known(cell.trim())).length;
    const filled = filledIn(row).length;
    if (score > best.score || (score === best.score && score > 0 && filled > best.filled)) best = { at, score, filled };
  }
  if (best.at < 0) return { start: 0, end: 0 };
  let [start, end] = [best.at, best.at + 1];
  while (start > 0 && isMoreHeading(all[start - 1] ?? [], best.filled)) start -= 1;
  while (end < all.length && isMoreHeading(all[end] ?? [], best.filled)) end += 1;
  return { start, end };
};

/** Units, periods and other words for columns, above or beneath the best of the headings. */
const isMoreHeading = (row: Cells, width: number): boolean => {
  const filled = filledIn(row);
  const isPeriods = filled.length > 1 && filled.slice(1).every(isYear) && isAreaColumn(filled[0] ?? '');
  const isWords = filled.length * 2 > width && filled.every((cell) => isUnit(cell) || isAreaColumn(cell));
  return (width > 1 || filled.length > 1) && !isData(row) && (isPeriods || isWords || isOnlyUnits(row));
};
const isOnlyUnits = (row: Cells): boolean => {
  const filled = filledIn(row);
  return (row[0] ?? '').trim() === '' && filled.length > 0 && filled.every((cell) => isUnit(cell) || isYear(cell));
};

/** Of headings of several lines the one that is known, else the first that is no unit. */
const namesOf = (headings: readonly Cells[], width: number): string[] => {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const texts = headings.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
    const said = texts.filter((text) => !isUnit(text));
    const best = said.find((text) => isAreaColumn(text)) ?? said[0] ?? texts[0] ?? '';
    const bare = cutText(best, MAX_NAME_LENGTH) || String(at + 1);
    const name = seen.has(bare) ? `${bare} (${at + 1})` : bare;
    seen.add(name);
    return name;
  });
};

/** Unknown headings stand above numbers without being one themselves. */
const guessedHeadings = (all: readonly Cells[], width: number) => {
  const [first = [], ...others] = all;
  const columns = Array.from({ length: width }, (_, at) => at);
  const holdsOnly = (rows: readonly Cells[], at: number, fits: (cell: string) => boolean) => {
    const filled = rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.every(fits);
  };
  const isNumber = (cell: string) => {
    const count = readCount(cell);
    return count === null || !('problem' in count) || count.problem === 'negative';
  };
  const isHeaded = others.length > 0 && !isData(first) && columns.some((at) => holdsOnly(others, at, isNumber));
  const rows = isHeaded ? others : all;
  const code = columns.find((at) => holdsOnly(rows, at, isOfficialCode));
  const name = columns.find((at) => at !== code) ?? 0;
  const counted = columns.find((at) => at !== code && at > name && holdsOnly(rows, at, isNumber));
  const names = columns.map((at) => {
    if (at === name) return 'naam';
    if (at === code) return 'code';
    return at === counted ? 'inwoners' : (isHeaded && (first[at] ?? '').trim()) || String(at + 1);
  });
  return { names: namesOf([names], width), isHeaded };
};

/** What stands beneath a table about the table. */
const isSource = (row: Cells, width: number): boolean => {
  const filled = filledIn(row);
  return (
    width > 1 &&
    filled.length === 1 &&
    /^(?:bron\b|source\b|©|\(c\)|copyright|toelichting|opmerking|noot|let op|verklaring|peildatum|datum|laatst|cbs\b|\* |[.\-x*] ?[:=])/i.test(
      (filled[0] ?? '').trim(),
    )
  );
};

/** In a table whose columns are areas the words for fields stand below one another. */
const isTurned = (all: readonly Cells[]): boolean => {
  const first = all.slice(0, 200).map((row) => row[0] ?? '');
  const holdsCounts = first.some((cell) => rankOf('population', cell) >= 0 && !isUnit(cell));
  const across = all.slice(0, HEAD).reduce((most, row) => Math.max(most, isData(row) ? 0 : fieldsIn(row)), 0);
  const hasRoom = all.some((row) => row.length > 2);
  return (
    holdsCounts &&
    hasRoom &&
    fieldsIn(first) >= across &&
    all.some((row) => isData(row.slice(1)) && rankOf('population', row[0] ?? '') >= 0)
  );
};

/** The first line across holds the areas, whatever stands before it. */
const turned = (all: readonly Cells[]): Cells[] => {
  const lines = all.filter((row) => filledIn(row).length > 1);
  const width = lines.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) =>
    lines.map((row, line) => (at === 0 && line === 0 && !isAreaColumn(row[0] ?? '') ? 'naam' : (row[at] ?? ''))),
  );
};

/** The first row has every column, so that all are known; the others what they hold. */
const rowOf = (cells: Cells, names: readonly string[], isFirst: boolean): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name, at) => {
      const cell = (cells[at] ?? '').trim();
      return isFirst || cell !== '' ? [[name, cell] as const] : [];
    }),
  );
