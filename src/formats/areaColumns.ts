import { cutText } from '../domain/cutText.ts';
import { isBroader, rankOf } from './areaColumnNames.ts';
import { areaLevel, isOfficialCode, isWaterWord } from './areaLevel.ts';
import { AREA_FIELDS, type AreaColumn, type AreaField, type AreaFileSettings } from './areaPreview.ts';
import { readCount } from './readCount.ts';

/**
 * Of each column the field it was recognised or corrected as: by its name and by what stands in it. A field has one column: of those
 * that are filled and fit the one whose name says it best; and what fills up where that one is empty.
 */
export const areaColumns = (
  rows: readonly ReadonlyMap<string, string>[],
  { columns: corrected }: AreaFileSettings,
): AreaColumn[] => {
  const samples = samplesOf(rows);
  const columns = [...samples.keys()];
  const said = new Map(
    columns.flatMap((column) => (Object.hasOwn(corrected, column) ? [[column, corrected[column] ?? null]] : [])),
  );
  const fieldOf = new Map<string, AreaField>();
  const isDistrictList = () => [...fieldOf].some(([column, field]) => field === 'name' && rankOf('district', column) >= 0);
  for (const field of AREA_FIELDS) {
    if ([...said.values()].includes(field)) continue;
    const fitting = columns
      .filter((column) => !said.has(column) && !fieldOf.has(column) && rankOf(field, column) >= 0)
      // The code of a district is that of what the list is of, when it is one of districts.
      .filter((column) => field !== 'code' || rankOf('district', column) < 0 || isDistrictList())
      .map((column) => contentOf(rows, column))
      .filter((content) => FITS[field](content));
    const mostFilled = fitting.reduce((most, { filled }) => Math.max(most, filled), 0);
    const ranked = fitting
      .map((content) => ({
        ...content,
        isThin: content.filled * 2 < mostFilled,
        isOfficial: field === 'code' && content.official * 2 > content.filled,
      }))
      .sort(
        (a, b) =>
          Number(a.isThin) - Number(b.isThin) ||
          Number(b.isOfficial) - Number(a.isOfficial) ||
          rankOf(field, a.column) - rankOf(field, b.column) ||
          yearIn(b.column) - yearIn(a.column),
      )
      .map(({ column }) => column);
    const taken = ranked.slice(0, 1);
    for (const other of ranked.slice(1)) if (fillsUp(rows, other, taken)) taken.push(other);
    for (const column of taken) fieldOf.set(column, field);
  }
  return columns.map((column) => {
    const shown = { column, samples: samples.get(column) ?? [] };
    if (said.has(column)) return { ...shown, field: said.get(column) ?? null, because: 'corrected' };
    const field = fieldOf.get(column) ?? null;
    return { ...shown, field, because: field === null ? 'unknown' : 'recognised' };
  });
};

/** Something stands in it, and only where nothing stands in the others. */
const fillsUp = (rows: readonly ReadonlyMap<string, string>[], column: string, others: readonly string[]): boolean => {
  const filled = rows.filter((row) => row.get(column));
  return filled.length > 0 && filled.every((row) => others.every((other) => !row.get(other)));
};

/** What a row says of a field, in the first of its columns that says anything. */
export const cellReader = (columns: readonly AreaColumn[]) => {
  const of = (field: AreaField) => columns.flatMap((each) => (each.field === field ? [each.column] : []));
  const columnsOf = new Map(AREA_FIELDS.map((field) => [field, of(field)]));
  return (cells: ReadonlyMap<string, string>, field: AreaField): string => {
    for (const column of columnsOf.get(field) ?? []) {
      const text = (cells.get(column) ?? '').trim();
      if (text !== '') return text;
    }
    return '';
  };
};

const samplesOf = (rows: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, readonly string[]> => {
  const samples = new Map<string, string[]>();
  for (const row of rows)
    for (const [column, value] of row) {
      const seen = samples.get(column) ?? [];
      samples.set(column, seen);
      const short = cutText(value, 60);
      if (seen.length < 3 && short !== '' && !seen.includes(short)) seen.push(short);
    }
  return samples;
};

/** How many cells of a column hold something, and of what kind. */
interface ColumnContent {
  readonly column: string;
  readonly filled: number;
  readonly distinct: number;
  readonly official: number;
  readonly counts: number;
  readonly levels: number;
  readonly waters: number;
}
const contentOf = (rows: readonly ReadonlyMap<string, string>[], column: string): ColumnContent => {
  const content = { column, filled: 0, distinct: 0, official: 0, counts: 0, levels: 0, waters: 0 };
  const seen = new Set<string>();
  for (const row of rows) {
    const text = row.get(column) ?? '';
    if (text === '') continue;
    seen.add(text);
    content.filled += 1;
    content.official += Number(isOfficialCode(text));
    const count = readCount(text);
    content.counts += Number(count === null || !('problem' in count) || count.problem === 'negative');
    content.levels += Number(areaLevel(text, '') !== null);
    content.waters += Number(isWaterWord(text));
  }
  return { ...content, distinct: seen.size };
};

const FITS: Readonly<Record<AreaField, (content: ColumnContent) => boolean>> = {
  name: ({ official, filled, distinct, column }) => official * 2 <= filled && (!isBroader(column) || distinct * 2 > filled),
  // What names areas can hold their codes instead.
  code: ({ official, filled, column }) => rankOf('name', column) < 0 || official * 2 > filled,
  district: () => true,
  population: ({ counts, filled }) => counts * 2 >= filled,
  level: ({ levels, filled }) => levels > 0 && levels * 2 >= filled,
  water: ({ waters, filled }) => filled > 0 && waters === filled,
  period: ({ filled }) => filled > 0,
};

const yearIn = (column: string): number => Number(/(?:19|20)\d\d/.exec(column)?.[0] ?? 0);
