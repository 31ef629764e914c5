import { areaColumns } from './areaColumns.ts';
import {
  type AreaFileSettings,
  type AreaFormat,
  type AreaNotice,
  type AreaPreview,
  MAX_AREA_ROWS,
  MAX_AREAS,
  refusedAreas,
} from './areaPreview.ts';
import { type AreaTable, areaTable } from './areaTable.ts';
import { foundAreas } from './foundAreas.ts';
import type { ImportFile } from './importPreview.ts';
import { neighbourhoodsOnly } from './neighbourhoodsOnly.ts';
import { MAX_COLUMNS } from './rawNetwork.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';
import { isRefused } from './workbook/workbook.ts';

/** Neighbourhoods of a table: names, codes and numbers of inhabitants, without outlines. */
export const areasOfTable = (
  { rows, notices }: Pick<AreaTable, 'rows' | 'notices'>,
  format: AreaFormat,
  settings: AreaFileSettings,
  before: readonly AreaNotice[],
): AreaPreview => {
  if (rows.length === 0) return refusedAreas('noAreas');
  if (rows.length > MAX_AREA_ROWS) return refusedAreas('tooManyAreas', { most: MAX_AREAS, found: rows.length });
  if (hasTooManyColumns(rows)) return refusedAreas('tooManyColumns', { most: MAX_COLUMNS });
  const columns = areaColumns(rows, settings);
  const only = neighbourhoodsOnly(rows, (row) => row, columns);
  if (only.rows.length > MAX_AREAS) return refusedAreas('tooManyAreas', { most: MAX_AREAS, found: only.rows.length });
  const found = foundAreas(
    only.rows.map((cells) => ({ cells, outline: [], lost: null })),
    columns,
    only.districts,
  );
  if (found.areas.length === 0) return refusedAreas('noAreas');
  const all = [...before, ...notices, ...only.notices, ...found.notices];
  return { readable: true, format, system: null, areas: found.areas, columns, notices: all };
};

/** Of a workbook the sheet whose headings say most of areas, else the longest of those that can be seen. */
export const areasOfWorkbook = ({ name: file, bytes }: ImportFile, settings: AreaFileSettings): AreaPreview => {
  const workbook = readWorkbook(bytes);
  if (isRefused(workbook)) {
    const { refusal } = workbook;
    return refusedAreas(refusal === 'otherZip' ? 'notAreas' : refusal, { file });
  }
  const sheets = workbook.sheets
    .filter(({ isHidden, rows }) => !isHidden && rows.length > 0)
    .map(({ name, rows }) => ({ name, table: areaTable(rows, (column) => Object.hasOwn(settings.columns, column)) }))
    .sort((a, b) => b.table.score - a.table.score || b.table.rows.length - a.table.rows.length);
  const [best] = sheets;
  if (!best) return refusedAreas('emptyFile', { file });
  const chosen: AreaNotice[] = sheets.length > 1 ? [{ code: 'sheetChosen', details: { name: best.name } }] : [];
  return areasOfTable(best.table, workbook.format, settings, chosen);
};

export const hasTooManyColumns = (rows: readonly ReadonlyMap<string, string>[]): boolean => {
  const columns = new Set<string>();
  return rows.some((row) => {
    for (const column of row.keys()) columns.add(column);
    return columns.size > MAX_COLUMNS;
  });
};
