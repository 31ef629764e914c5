import type { Polygon } from '../domain/areaProfile.ts';
import { cutText } from '../domain/cutText.ts';
import { nameKey } from '../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { tidyText } from '../domain/tidyText.ts';
import type { AreaColumn, AreaField, AreaNotice, AreaNoticeCode, FoundArea } from './areaPreview.ts';
import { readCount } from './readCount.ts';

/** One row or feature: its texts by column, and its outline. */
export interface AreaRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly outline: readonly Polygon[];
}

/**
 * Neighbourhoods from rows whose columns are understood. Rows of one code, or of one name when there is no code, are parts of one;
 * different ones of one name are told apart by district or code. A row without name takes its code; without either it is left out.
 * Numbers below zero are left out.
 */
export const foundAreas = (
  rows: readonly AreaRow[],
  columns: readonly AreaColumn[],
): { readonly areas: readonly FoundArea[]; readonly notices: readonly AreaNotice[] } => {
  const tally = new Map<AreaNoticeCode, { count: number; example: string }>();
  const note = (code: AreaNoticeCode, example = '') => {
    const known = tally.get(code);
    if (known) known.count += 1;
    else tally.set(code, { count: 1, example });
  };
  const columnOf = new Map(columns.flatMap(({ column, field }) => (field ? [[field, column] as const] : [])));
  const parts = new Map<string, FoundArea>();
  for (const row of rows) {
    const area = areaOf(row, columnOf, note);
    if (!area) continue;
    const key = area.code === '' ? `name ${nameKey(area.name)}` : `code ${area.code.toLowerCase()}`;
    const known = parts.get(key);
    if (known) note('partsJoined', area.name);
    parts.set(key, known ? joined(known, area) : area);
  }
  const areas = namedApart([...parts.values()], note);
  return { areas, notices: [...tally].map(([code, { count, example }]) => ({ code, details: { count, name: example } })) };
};

const areaOf = (
  { cells, outline }: AreaRow,
  columnOf: ReadonlyMap<AreaField, string>,
  note: (code: AreaNoticeCode, example?: string) => void,
): FoundArea | null => {
  const text = (field: AreaField): string =>
    cutText(tidyText(cells.get(columnOf.get(field) ?? '') ?? ''), MAX_NAME_LENGTH).trim();
  const [name, code] = [text('name'), text('code')];
  if (name === '' && code === '') {
    note('noName');
    return null;
  }
  if (name === '') note('codeAsName', code);
  const written = text('population');
  const count = readCount(written);
  const isNumber = count !== null && !('problem' in count);
  if (count !== null && 'problem' in count) note(count.problem === 'negative' ? 'negativeNumber' : 'numberUnusable', written);
  if (isNumber && count.isRounded) note('numberRounded', written);
  return { name: name || code, code, district: text('district'), population: isNumber ? count.value : null, outline };
};

const joined = (one: FoundArea, other: FoundArea): FoundArea => ({
  ...one,
  population: one.population ?? other.population,
  outline: [...one.outline, ...other.outline],
});

/** A name that several neighbourhoods have gets the district behind it, or the code, or else a number. */
const namedApart = (areas: readonly FoundArea[], note: (code: AreaNoticeCode, example?: string) => void): FoundArea[] => {
  const times = new Map<string, number>();
  for (const { name } of areas) times.set(nameKey(name), (times.get(nameKey(name)) ?? 0) + 1);
  const taken = new Set<string>();
  // Where to go on counting: thousands of one name would otherwise each count from the start.
  const numbers = new Map<string, number>();
  return areas.map((area) => {
    const isShared = (times.get(nameKey(area.name)) ?? 0) > 1;
    let name = area.name;
    if (isShared) {
      note('namesToldApart', area.name);
      const options = [area.district, area.code].filter((more) => more !== '' && nameKey(more) !== nameKey(area.name));
      name = options.map((more) => withMore(area.name, more)).find((each) => !taken.has(nameKey(each))) ?? area.name;
    }
    const counted = nameKey(cutText(area.name, MAX_NAME_LENGTH - LONGEST_TAIL));
    while (taken.has(nameKey(name))) {
      const number = (numbers.get(counted) ?? 1) + 1;
      numbers.set(counted, number);
      name = withMore(area.name, String(number));
    }
    taken.add(nameKey(name));
    return { ...area, name };
  });
};

const LONGEST_TAIL = ' (99999)'.length;

const withMore = (name: string, more: string): string => {
  const tail = ` (${cutText(more, 50)})`;
  return cutText(name, MAX_NAME_LENGTH - tail.length) + tail;
};
