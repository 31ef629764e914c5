import type { Polygon } from '../domain/areaProfile.ts';
import { cutText } from '../domain/cutText.ts';
import { nameKey } from '../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { tidyText } from '../domain/tidyText.ts';
import { cellReader } from './areaColumns.ts';
import { isOfficialCode } from './areaLevel.ts';
import type { AreaColumn, AreaField, AreaNotice, AreaNoticeCode, FoundArea } from './areaPreview.ts';
import { districtKey } from './neighbourhoodsOnly.ts';
import type { LostOutline } from './placedOutlines.ts';
import { readCount } from './readCount.ts';

/** One row or feature: its texts by column, and its outline. */
export interface AreaRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly outline: readonly Polygon[];
  /** Why the outline that it has in the file, or a part of that, is not here. */
  readonly lost: LostOutline | null;
}

/**
 * Neighbourhoods from rows whose columns are understood. Rows of one code, or of one name and district when there is no code, are parts of one;
 * different ones of one name are told apart by district or code. A row without name takes its code; without either it is left out.
 * Numbers below zero are left out. `districts` are names of districts by their codes.
 */
export const foundAreas = (
  rows: readonly AreaRow[],
  columns: readonly AreaColumn[],
  districts: ReadonlyMap<string, string>,
): { readonly areas: readonly FoundArea[]; readonly notices: readonly AreaNotice[] } => {
  const tally = new Map<AreaNoticeCode, { count: number; readonly examples: string[] }>();
  const note = (code: AreaNoticeCode, example = '') => {
    const known = tally.get(code) ?? { count: 0, examples: [] };
    tally.set(code, known);
    known.count += 1;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(example);
  };
  const read = cellReader(columns);
  const named = withOwnCodes(
    rows.flatMap((row) => areaOf(row, read, districts, note) ?? []),
    note,
  );
  const parts = new Map<string, FoundArea>();
  for (const area of named) {
    const key = area.code === '' ? `name ${nameKey(area.name)} of ${nameKey(area.district)}` : `code ${area.code.toLowerCase()}`;
    const known = parts.get(key);
    if (known) note('partsJoined', area.name);
    parts.set(key, known ? joined(known, area) : area);
  }
  const areas = namedApart([...parts.values()], note);
  const notices = [...tally].map(([code, { count, examples }]) => ({
    code,
    details: { count, name: examples[0] ?? '', ...(NAMES_ALL.has(code) && { names: examples.join(', ') }) },
  }));
  return { areas, notices };
};
const MOST_EXAMPLES = 3;
/** Of these the user looks for what was meant, and so each is named. */
const NAMES_ALL: ReadonlySet<AreaNoticeCode> = new Set(['outlineUnusable', 'placeElsewhere']);

const areaOf = (
  { cells, outline, lost }: AreaRow,
  read: ReturnType<typeof cellReader>,
  districts: ReadonlyMap<string, string>,
  note: (code: AreaNoticeCode, example?: string) => void,
): FoundArea | null => {
  const text = (field: AreaField): string => cutText(tidyText(read(cells, field)), MAX_NAME_LENGTH).trim();
  const [name, code] = [text('name'), text('code')];
  if (name === '' && code === '') {
    note('noName');
    return null;
  }
  if (name === '') note('codeAsName', code);
  if (lost) note(lost, name || code);
  const said = text('district');
  // The name of a district that the file has a row of says more than its code.
  const district = (said === '' || isOfficialCode(said) ? tidyText(districts.get(districtKey(said || code)) ?? '') : '') || said;
  const written = text('population');
  const count = readCount(written);
  if (count === null && written !== '') note('numberUnknown', written);
  const isNumber = count !== null && !('problem' in count);
  if (count !== null && 'problem' in count) note(count.problem === 'negative' ? 'negativeNumber' : 'numberUnusable', written);
  if (isNumber && count.isRounded) note('numberRounded', written);
  return { name: name || code, code, district, population: isNumber ? count.value : null, outline };
};

/** A code that stands at several names is the code of something else, and is left out. */
const withOwnCodes = (areas: readonly FoundArea[], note: (code: AreaNoticeCode, example?: string) => void): FoundArea[] => {
  const named = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, code } of areas) {
    const key = code.toLowerCase();
    if (key === '' || name === code) continue;
    if ((named.get(key) ?? nameKey(name)) !== nameKey(name)) shared.add(key);
    named.set(key, nameKey(name));
  }
  return areas.map((area) => {
    if (!shared.has(area.code.toLowerCase())) return area;
    note('codeShared', area.code);
    return { ...area, code: '' };
  });
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
