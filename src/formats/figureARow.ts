import { isTopicColumn, isValueColumn, rankOf } from './areaColumnNames.ts';

type Row = ReadonlyMap<string, string>;

/** A table of one figure a row, as statistics offices write them, becomes one of an area a row with its inhabitants; any other stays. */
export const figureARow = (rows: readonly Row[], names: readonly string[]): readonly Row[] => {
  const topic = names.find(isTopicColumn);
  const value = names.find((name) => name !== topic && isValueColumn(name));
  if (topic === undefined || value === undefined) return rows;
  const isInhabitants = (row: Row) => rankOf('population', row.get(topic) ?? '') >= 0;
  if (!rows.some(isInhabitants)) return rows;
  const about = names.filter((name) => name !== topic && name !== value && !UNIT_COLUMN.test(name.trim()));
  const areas = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const said = about.map((name) => row.get(name) ?? '');
    const key = JSON.stringify(said);
    const area =
      areas.get(key) ?? new Map<string, string>([...about.map((name, at) => [name, said[at] ?? ''] as const), [INHABITANTS, '']]);
    areas.set(key, area);
    if (isInhabitants(row) && !area.get(INHABITANTS)) area.set(INHABITANTS, row.get(value) ?? '');
  }
  return [...areas.values()];
};

const INHABITANTS = 'Aantal inwoners';
/** These differ from one figure to the next of one area. */
const UNIT_COLUMN = /^(?:id|eenheid|unit|valueattribute|stringvalue)$/i;
