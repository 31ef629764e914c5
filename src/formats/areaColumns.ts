import { cutText } from '../domain/cutText.ts';
import { normalized } from '../domain/tidyText.ts';
import { AREA_FIELDS, type AreaColumn, type AreaField, type AreaFileSettings } from './areaPreview.ts';

/** Which property or column stands for which field, by the names that municipalities and the statistics office use. */

/** Best first. A district's name stands last among names: it is one when there is nothing smaller. */
const NAMES: Readonly<Record<AreaField, readonly string[]>> = {
  name: [
    'naam',
    'name',
    'buurtnaam',
    'bunaam',
    'statnaam',
    'gebiedsnaam',
    'buurt',
    'buurtenaam',
    'neighbourhood',
    'neighborhood',
    'neighbourhoodname',
    'omschrijving',
    'label',
    'titel',
    'title',
    'regio',
    'regionaam',
    'gebied',
    'wijknaam',
    'wknaam',
  ],
  code: [
    'buurtcode',
    'bucode',
    'code',
    'statcode',
    'cbscode',
    'gebiedscode',
    'gebiedcode',
    'gwbcode',
    'regiocode',
    'areacode',
    'identificatie',
    'identifier',
    'id',
    'nr',
    'nummer',
  ],
  district: [
    'wijknaam',
    'wknaam',
    'wijk',
    'district',
    'stadsdeelnaam',
    'stadsdeel',
    'ligtinwijknaam',
    'ligtinwijk',
    'ligtinwijkid',
    'wijkcode',
    'wkcode',
    'stadsdeelcode',
    'gebiedsnaam',
    'gebied',
  ],
  population: [
    'inwoners',
    'aantalinwoners',
    'inwonertal',
    'bevolking',
    'bevolkingtotaal',
    'totalebevolking',
    'population',
    'residents',
    'inhabitants',
    'aantal',
    'count',
  ],
};

/** Of each column the field it was recognised or corrected as; a field has one column, the one whose name says it best. */
export const areaColumns = (
  rows: readonly ReadonlyMap<string, string>[],
  { columns: corrected }: AreaFileSettings,
): AreaColumn[] => {
  const samples = new Map<string, string[]>();
  for (const row of rows)
    for (const [column, value] of row) {
      const seen = samples.get(column) ?? [];
      samples.set(column, seen);
      if (seen.length < 3 && value !== '' && !seen.includes(value)) seen.push(cutText(value, 60));
    }
  const columns = [...samples.keys()];
  const said = new Map(
    columns.flatMap((column) => (Object.hasOwn(corrected, column) ? [[column, corrected[column] ?? null]] : [])),
  );
  const fieldOf = new Map<string, AreaField>();
  for (const field of AREA_FIELDS) {
    if ([...said.values()].includes(field)) continue;
    const ranked = columns
      .filter((column) => !said.has(column) && !fieldOf.has(column))
      .map((column) => ({ column, rank: NAMES[field].indexOf(keyOf(column)) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank);
    if (ranked[0]) fieldOf.set(ranked[0].column, field);
  }
  return columns.map((column) => {
    const shown = { column, samples: samples.get(column) ?? [] };
    if (said.has(column)) return { ...shown, field: said.get(column) ?? null, because: 'corrected' };
    const field = fieldOf.get(column) ?? null;
    return { ...shown, field, because: field === null ? 'unknown' : 'recognised' };
  });
};

/** Whether a name is one that is known, so that a first row is known to hold names of columns. */
export const isAreaColumn = (column: string): boolean => {
  const key = keyOf(column);
  return AREA_FIELDS.some((field) => NAMES[field].includes(key));
};

const keyOf = (column: string): string =>
  normalized(column, 'NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
