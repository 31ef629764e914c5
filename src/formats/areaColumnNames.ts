import { normalized } from '../domain/tidyText.ts';
import { AREA_FIELDS, type AreaField } from './areaPreview.ts';

/** What columns are called in files about areas, by municipalities and the statistics office. */

/** Best first. A district's name stands late among names: it is one when there is nothing smaller. */
const NAMES: Readonly<Record<AreaField, string>> = {
  name:
    'naam name buurtnaam bunaam statnaam gebiedsnaam buurt buurtenaam naambuurt subbuurt subbuurtnaam buurtcombinatie neighbourhood ' +
    'neighborhood neighbourhoodname neighborhoodname wijkenenbuurten wijkenbuurten wijkbuurt buurten omschrijving label titel title ' +
    'regio regios regionaam regioaanduiding gebied gebieden gebiednaam wijknaam wknaam wijk wijken district gemeentenaam gmnaam',
  code:
    'buurtcode bucode cbsbuurtcode gwbcode10 cbscode code statcode codering gebiedscode gebiedcode gwbcode gwbcode8 regiocode ' +
    'regioscode codebuurt areacode wijkenenbuurten regio regios gebied buurt identificatie identifier id nr nummer wijkcode wkcode',
  district:
    'wijknaam wknaam naamwijk wijk district stadsdeelnaam stadsdeel ligtinwijknaam ligtinwijk ligtinwijkid wijkcode wkcode ' +
    'stadsdeelcode gebiedsnaam gebied',
  population:
    'aantalinwoners inwoners ainw aantinw inwonertal aantalinw inw bevolking bevolkingtotaal bevtot bevtotaal totalebevolking ' +
    'totaalbevolking aantalbewoners bewoners aantalpersonen population totalpopulation residents inhabitants totaal aantal count',
  level: 'recs soortregio rubriek niveau regiotype gebiedstype gebiedtype soortgebied regioniveau level soort type',
  water: 'water h2o indwater iswater',
  period: 'perioden periode jaar peiljaar verslagjaar year period peildatum',
};
const LISTS = new Map<string, readonly string[]>(Object.entries(NAMES).map(([field, names]) => [field, names.split(' ')]));
const FIELDS_OF = new Map<string, AreaField[]>();
for (const field of AREA_FIELDS)
  for (const name of LISTS.get(field) ?? []) FIELDS_OF.set(name, [...(FIELDS_OF.get(name) ?? []), field]);
/** What holds several neighbourhoods names them only when there is nothing smaller. */
const BROADER = 'wijknaam wknaam wijk wijken district gemeentenaam gmnaam'.split(' ');
/** In a table of one figure a row, what says which figure it is, and the figure. */
const TOPICS = 'onderwerp onderwerpen topic kenmerk measure variabele variable indicator indicatoren statistiek'.split(' ');
const VALUES = 'waarde value waarden values cijfer aantal'.split(' ');
/** What stands beneath a heading to say what its cells are. */
const UNITS = 'aantal naam code omschrijving number name description nummer'.split(' ');

const LONGEST = 200;

/** How well a column's name says that it is of this field, 0 for best; -1 when it does not. */
export const rankOf = (field: AreaField, column: string): number => rankAmong(LISTS.get(field) ?? [], column);

/** All that a column of this name may be of. */
export const fieldsNamed = (column: string): readonly AreaField[] => [
  ...new Set(formsOf(column).flatMap((form) => FIELDS_OF.get(form) ?? [])),
];

/** Whether a name is one that is known, so that a row is known to hold names of columns. */
export const isAreaColumn = (column: string): boolean => formsOf(column).some((form) => FIELDS_OF.has(form));

export const isBroader = (column: string): boolean => rankAmong(BROADER, column) >= 0;
export const isTopicColumn = (column: string): boolean => rankAmong(TOPICS, column) >= 0;
export const isValueColumn = (column: string): boolean => rankAmong(VALUES, column) >= 0;
export const isUnit = (cell: string): boolean =>
  /[%²]|^x? ?1[ .]?0{3}|^(?:ha|km|m|euro|jaar)\b/i.test(cell) || UNITS.includes(keyOf(cell));

const rankAmong = (names: readonly string[], column: string): number => {
  for (const form of formsOf(column)) {
    const rank = names.indexOf(form);
    if (rank >= 0) return rank;
  }
  return -1;
};

/** `Bevolking/Aantal inwoners (aantal)`, `AantalInwoners_5` and `aantal_inwoners_2023` are all the same. */
const formsOf = (column: string): string[] => {
  const whole = column.slice(0, LONGEST);
  const piece = whole.split(/[/|>]/).at(-1) ?? whole;
  const bare = piece.includes('(') ? piece.slice(0, piece.indexOf('(')) : piece;
  let end = bare.length;
  while (end > 0 && /[\d\s_.,'’*-]/.test(bare[end - 1] ?? '')) end -= 1;
  return [whole, piece, bare, bare.slice(0, end)].map(keyOf).filter((form) => form !== '');
};

const keyOf = (column: string): string =>
  normalized(column.slice(0, LONGEST), 'NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
