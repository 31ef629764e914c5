import { columnHeadings } from './columnHeadings.ts';
import { ACTOR_FIELDS, type ImportField, RELATION_FIELDS } from './importPreview.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { unsureHeadings } from './unsureHeadings.ts';
import { wordKey } from './words.ts';

/** Which field a column's name stands for, in Dutch, English and the words of other network programs. */

/** The field that a column of actors or relations is by its name, or nothing. Sensitive columns are none. */
export const fieldOfColumn = (of: 'actors' | 'relations', column: string): ImportField | null =>
  sensitiveHeading(column) ? null : (byName[of].get(columnKey(column)) ?? (of === 'relations' ? endOfHeading(column) : null));

/** What the program calls a field in the files it writes. */
export const columnName = (field: ImportField, language: 'nl' | 'en'): string =>
  columnHeadings[field][language === 'nl' ? 0 : 1] ?? field;

const columnKey = (column: string): string =>
  wordKey(column.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[.:;()/[\]#*"'?!]+/g, ' '));

const indexOf = (fields: readonly ImportField[]): ReadonlyMap<string, ImportField> => {
  const index = new Map<string, ImportField>();
  for (const field of fields)
    for (const name of [...columnHeadings[field], field]) if (!index.has(columnKey(name))) index.set(columnKey(name), field);
  return index;
};
const byName = { actors: indexOf(ACTOR_FIELDS), relations: indexOf(RELATION_FIELDS) };

/** How well a column's name says the field: 0 is the name that the program writes itself. */
export const columnRank = (field: ImportField, column: string): number => {
  const key = columnKey(column);
  const rank = keysOf(field).own.indexOf(key);
  return rank < 0 ? columnHeadings[field].length : rank;
};

/** A meaning that a heading may have, and how much the heading says for it: 3 the program's own word, 1 hardly anything. */
export interface HeadingWeight {
  readonly field: ImportField;
  readonly weight: number;
}
export const headingWeights = (of: 'actors' | 'relations', column: string): HeadingWeight[] => {
  if (sensitiveHeading(column)) return [];
  const whole = weightsOf(of, column);
  // "Sterkte (1-5)": what is between brackets says more about it.
  const bare = column.replace(/\([^()]{0,99}\)/g, ' ');
  return whole.length > 0 || bare === column ? whole : weightsOf(of, bare);
};
const weightsOf = (of: 'actors' | 'relations', column: string): HeadingWeight[] => {
  const key = columnKey(column);
  const fields: readonly ImportField[] = of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS;
  const end = of === 'relations' ? endOfHeading(column) : null;
  return fields.flatMap((field) => {
    if (field === end) return [{ field, weight: 3 }];
    const { own, code, also } = keysOf(field);
    const rank = own.indexOf(key);
    if (rank >= 0 || code === key) return [{ field, weight: rank === 0 || rank === 1 ? 3 : 2.5 }];
    return also.has(key) ? [{ field, weight: 1 }] : [];
  });
};
/** The words for a field as they are compared, worked out once: every cell near the top of a table is held against all of them. */
const keysOf = (field: ImportField) => {
  const known = keys.get(field) ?? {
    own: columnHeadings[field].map(columnKey),
    code: columnKey(field),
    also: new Set((unsureHeadings[field] ?? []).map(columnKey)),
  };
  keys.set(field, known);
  return known;
};
const keys = new Map<ImportField, { own: readonly string[]; code: string; also: ReadonlySet<string> }>();

/** Nouns that stand beside the word for an end: "source id", "Van (naam)", "naam bron", "actor 1". */
const NOUNS = new Set(
  'naam name names id ids node nodes actor actoren persoon person people label code nr nummer key entity element vertex knoop partij party organisatie organisation organization stakeholder punt point v de het the shared title contact relatie relation instelling'.split(
    ' ',
  ),
);
const FROM = new Set(
  'van from source sources bron begin start startpunt beginpunt ego sender afzender zender initiator origin oorsprong eerste first wie who uitgaand subject'.split(
    ' ',
  ),
);
const TO = new Set(
  'naar to target targets doel destination bestemming eind einde end eindpunt met with aan alter receiver recipient ontvanger tweede second whom andere other inkomend object dest'.split(
    ' ',
  ),
);
/** Which end of a relation a heading names, in any usual words; nothing when it names none. */
export const endOfHeading = (column: string): 'from' | 'to' | null => {
  const words = columnKey(column.replace(/([a-z])(\d)/gi, '$1 $2'))
    .split(' ')
    .filter(Boolean);
  const left = words.filter((word) => !NOUNS.has(word));
  const [one = '', two] = left;
  if (two !== undefined)
    return left.length === 2 && /^(?:wie|whom|who)$/.test(two) ? (TO.has(one) ? 'to' : FROM.has(one) ? 'from' : null) : null;
  if (TO.has(one)) return 'to';
  if (FROM.has(one)) return 'from';
  if (words.length === left.length) return null;
  return one === '1' || one === 'a' ? 'from' : one === '2' || one === 'b' ? 'to' : null;
};
