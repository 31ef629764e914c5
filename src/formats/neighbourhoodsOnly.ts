import { nameKey } from '../domain/nameKey.ts';
import { cellReader } from './areaColumns.ts';
import { type AreaLevel, areaLevel, isWater } from './areaLevel.ts';
import type { AreaColumn, AreaField, AreaNotice, AreaNoticeCode } from './areaPreview.ts';

/** Leaves out of the rows of a file what is no neighbourhood: water, what neighbourhoods are parts of, other years, parts of the inhabitants. */

type Cells = ReadonlyMap<string, string>;
export interface Neighbourhoods<Row> {
  readonly rows: readonly Row[];
  /** The names of districts by the figures of their codes. */
  readonly districts: ReadonlyMap<string, string>;
  readonly notices: readonly AreaNotice[];
}

/** The smallest level that the file has is taken for neighbourhoods; a row of which nothing says its level stays. */
export const neighbourhoodsOnly = <Row>(
  all: readonly Row[],
  cellsOf: (row: Row) => Cells,
  columns: readonly AreaColumn[],
): Neighbourhoods<Row> => {
  const read = cellReader(columns);
  const text = (row: Row, field: AreaField) => read(cellsOf(row), field);
  const notices: AreaNotice[] = [];
  const say = (code: AreaNoticeCode, left: readonly Row[], name: (row: Row) => string) => {
    const [first] = left;
    if (first !== undefined) notices.push({ code, details: { count: left.length, name: name(first) } });
  };
  const called = (row: Row) => text(row, 'name') || text(row, 'code');

  const [wet, dry] = divided(all, (row) => isWater(text(row, 'water')));
  say('waterLeftOut', wet, called);

  const levelOf = (row: Row): AreaLevel | null =>
    /^(?:eind)?tota?al\b/i.test(text(row, 'name')) ? 'more' : areaLevel(text(row, 'level'), text(row, 'code'));
  const levels = dry.map(levelOf);
  const smallest = LEVELS.find((level) => levels.includes(level)) ?? null;
  const [others, those] = divided(dry, (row) => {
    const level = levelOf(row);
    return level !== null && level !== smallest;
  });
  say('levelsLeftOut', others, called);
  if (smallest === 'wijk' || smallest === 'gemeente') notices.push({ code: 'coarserLevel', details: { level: smallest } });
  const districts = new Map(
    others.flatMap((row) => (levelOf(row) === 'wijk' ? [[districtKey(text(row, 'code')), text(row, 'name')]] : [])),
  );

  const isTwice = new Set(those.map(called).map(nameKey)).size < those.length;
  const latest = isTwice ? those.reduce((last, row) => (text(row, 'period') > last ? text(row, 'period') : last), '') : '';
  const [earlier, current] = divided(those, (row) => latest !== '' && text(row, 'period') !== latest);
  if (earlier.length > 0) notices.push({ code: 'periodChosen', details: { name: latest } });

  const cut = isTwice ? columns.flatMap(({ column, field }) => (field === null ? [column] : [])) : [];
  const withTotals = cut.filter((column) => current.some((row) => isTotal(cellsOf(row).get(column) ?? '')));
  const partIn = (row: Row) => withTotals.map((column) => cellsOf(row).get(column) ?? '').find((cell) => !isTotal(cell));
  const [parts, rows] = divided(current, (row) => partIn(row) !== undefined);
  say('totalsChosen', parts, (row) => partIn(row) ?? '');
  return { rows, districts, notices };
};

const LEVELS: readonly AreaLevel[] = ['buurt', 'wijk', 'gemeente'];
const isTotal = (cell: string): boolean => /^tota?al\b/i.test(cell.trim());

/** `BU03630105` and `WK036301` are both of the first district of 0363. */
export const districtKey = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:BU|WK)/, '')
    .slice(0, 6);

const divided = <Item>(items: readonly Item[], isLeft: (item: Item) => boolean): readonly [Item[], Item[]] => {
  const [left, stays]: [Item[], Item[]] = [[], []];
  for (const item of items) (isLeft(item) ? left : stays).push(item);
  return [left, stays];
};
